package id.rembuk.ui.village;

import id.rembuk.domain.intake.Intake;
import id.rembuk.domain.situation.CaseSeries;
import id.rembuk.domain.situation.Dataset;
import id.rembuk.domain.situation.NumberOrigin;
import id.rembuk.domain.situation.StuntingCount;
import id.rembuk.usecase.VillageBoard;
import id.rembuk.usecase.VillageNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is known about one number of a desa beside the number itself.
 *
 * @param origin where it comes from; null when nothing was noted
 * @param intake the import that brought it; null when it was typed or nothing was noted
 * @param citation of the record when nothing was noted; null for none
 * @param others the same desa and period from other sources
 * @param before the same source a year before; null when there is none
 * @param cases stunted children of the desa from this source by year; null when there are none
 */
record VillageStory(
        NumberOrigin origin,
        Intake intake,
        String citation,
        List<Other> others,
        VillageRow.Side before,
        CaseSeries cases) {
    VillageStory {
        others = List.copyOf(others);
    }

    /** What another source says. */
    record Other(Dataset dataset, VillageRow.Side side) {}

    static VillageStory of(VillageBoard board, VillageChoice choice, VillageRow row, VillageColumn column) {
        VillageNumbers numbers = board.numbers();
        Dataset dataset = choice.dataset(column.second());
        NumberOrigin origin = column.isTypable() ? numbers.origin(row.id(), dataset, column.field()) : null;
        StuntingCount count = numbers.count(row.id(), dataset);
        List<Other> others = new ArrayList<>();
        for (Dataset other : numbers.datasets().keySet()) {
            VillageRow.Side side = side(numbers, row.id(), other, column);
            if (other.period().equals(dataset.period()) && !other.equals(dataset) && side.tells(column)) {
                others.add(new Other(other, side));
            }
        }
        Dataset yearBefore = new Dataset(dataset.period().yearBefore(), dataset.source());
        VillageRow.Side before = side(numbers, row.id(), yearBefore, column);
        Optional<CaseSeries> cases = CaseSeries.of(row.id(), numbers.countsOf(row.id())).stream()
                .filter(series -> series.source() == dataset.source())
                .findFirst();
        return new VillageStory(
                origin,
                origin == null || origin.isTyped() ? null : board.intakes().get(origin.intakeId()),
                count == null || (column.isTypable() && !column.field().isCount()) ? null : count.citation(),
                others,
                before.tells(column) ? before : null,
                cases.orElse(null));
    }

    private static VillageRow.Side side(VillageNumbers numbers, String areaId, Dataset dataset, VillageColumn column) {
        String indicator = column.service();
        return new VillageRow.Side(
                numbers.count(areaId, dataset),
                indicator == null ? null : numbers.service(areaId, dataset, indicator),
                indicator);
    }
}
