package id.rembuk.usecase;

import id.rembuk.domain.Ids;
import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.history.Change;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.portal.FormColumn;
import id.rembuk.domain.portal.FormLayout;
import id.rembuk.domain.portal.PortalEntry;
import id.rembuk.domain.portal.TypedNumber;
import id.rembuk.domain.situation.Dataset;
import id.rembuk.domain.situation.ServiceCount;
import id.rembuk.domain.situation.StuntingCount;
import id.rembuk.usecase.PortalBoard.Block;
import id.rembuk.usecase.PortalBoard.Mark;
import id.rembuk.usecase.port.FormLayouts;
import id.rembuk.usecase.port.FormLayouts.Available;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.Workspace;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What people do to type the numbers of the desa into a web form: read them in its order, and note what was typed. */
public final class PortalCopy {
    private final Workspace workspace;
    private final Edits edits;
    private final FormLayouts layouts;
    private final Clock clock;

    public PortalCopy(Workspace workspace, Edits edits, FormLayouts layouts, Clock clock) {
        this.workspace = workspace;
        this.edits = edits;
        this.layouts = layouts;
        this.clock = clock;
    }

    /**
     * A form with the numbers of a period and source.
     *
     * @param layoutId null for the first form
     * @param wanted null for the newest period and source in which children were measured
     */
    public PortalBoard board(String layoutId, Dataset wanted) {
        Available available = layouts.available();
        FormLayout layout = available.layouts().stream()
                .filter(each -> each.id().equals(layoutId))
                .findFirst()
                .or(() -> available.layouts().stream().findFirst())
                .orElse(null);
        return workspace.read(records -> {
            VillageNumbers numbers = numbers(records);
            List<Dataset> datasets = List.copyOf(numbers.datasets().keySet());
            Dataset dataset = wanted != null && datasets.contains(wanted)
                    ? wanted
                    : numbers.newest().orElse(null);
            return new PortalBoard(
                    records.identity().practice(),
                    available.layouts(),
                    available.refused(),
                    datasets,
                    layout,
                    dataset,
                    layout == null || dataset == null ? List.of() : blocks(records, layout, dataset, numbers));
        });
    }

    /**
     * Notes that a column of a kecamatan was typed, by the officer of now; an earlier note of it is replaced.
     *
     * @param seen the numbers as they were shown and so were typed
     */
    public Optional<Change> tick(
            String layoutId, FormColumn column, Area kecamatan, Dataset dataset, List<TypedNumber> seen) {
        String id = Ids.next();
        EditName name = EditName.of("portal.tick", column.heading().text(), kecamatan.name());
        return edits.apply(name, records -> {
            String cycle = CurrentCycle.of(records).id();
            PortalEntry before = records.all(PortalEntry.class).stream()
                    .filter(entry -> entry.cycleId().equals(cycle) && is(entry, layoutId, dataset))
                    .filter(entry -> entry.column().equals(column.id())
                            && entry.kecamatanId().equals(kecamatan.id()))
                    .findFirst()
                    .orElse(null);
            return List.of(new RecordChange(
                    before,
                    new PortalEntry(
                            before == null ? id : before.id(),
                            cycle,
                            layoutId,
                            column.id(),
                            kecamatan.id(),
                            dataset.period().year(),
                            dataset.period().month(),
                            dataset.source(),
                            Instant.now(clock),
                            edits.actor().officer(),
                            seen)));
        });
    }

    /** Takes a note back; nothing happens when it is gone already. */
    public Optional<Change> untick(String entryId) {
        return edits.apply(
                EditName.of("portal.untick"),
                records -> records.find(PortalEntry.class, entryId).map(RecordChange::deleted).stream()
                        .toList());
    }

    private static List<Block> blocks(Records records, FormLayout layout, Dataset dataset, VillageNumbers numbers) {
        String cycle = CurrentCycle.of(records).id();
        List<PortalEntry> entries = records.all(PortalEntry.class).stream()
                .filter(entry -> entry.cycleId().equals(cycle) && is(entry, layout.id(), dataset))
                .toList();
        Map<String, List<Area>> desa =
                areas(records, AreaLevel.DESA).stream().collect(Collectors.groupingBy(Area::parentId));
        return areas(records, AreaLevel.KECAMATAN).stream()
                .map(kecamatan -> block(
                        kecamatan,
                        desa.getOrDefault(kecamatan.id(), List.of()).stream()
                                .map(village -> row(village, layout, dataset, numbers))
                                .toList(),
                        layout,
                        entries))
                .toList();
    }

    private static Block block(
            Area kecamatan, List<PortalBoard.Row> rows, FormLayout layout, List<PortalEntry> entries) {
        Block plain = new Block(kecamatan, rows, Map.of());
        Map<String, Mark> marks = new HashMap<>();
        for (int i = 0; i < layout.columns().size(); i++) {
            String column = layout.columns().get(i).id();
            List<TypedNumber> now = plain.column(i);
            entries.stream()
                    .filter(entry -> entry.kecamatanId().equals(kecamatan.id())
                            && entry.column().equals(column))
                    .findFirst()
                    .ifPresent(entry -> marks.put(column, new Mark(entry, entry.changes(now))));
        }
        return new Block(kecamatan, rows, marks);
    }

    private static PortalBoard.Row row(Area village, FormLayout layout, Dataset dataset, VillageNumbers numbers) {
        return new PortalBoard.Row(
                village,
                layout.columns().stream()
                        .map(FormColumn::field)
                        .map(field -> numbers.value(
                                village.id(),
                                dataset,
                                new VillageField(field.count(), field.indicator(), field.service())))
                        .collect(Collectors.toList()));
    }

    private static boolean is(PortalEntry entry, String layoutId, Dataset dataset) {
        return entry.layout().equals(layoutId) && entry.dataset().equals(dataset);
    }

    private static VillageNumbers numbers(Records records) {
        return new VillageNumbers(
                areas(records, AreaLevel.DESA).stream().map(Area::id).collect(Collectors.toSet()),
                records.all(StuntingCount.class),
                records.all(ServiceCount.class));
    }

    private static List<Area> areas(Records records, AreaLevel level) {
        return records.all(Area.class).stream()
                .filter(area -> area.level() == level)
                .sorted(Comparator.comparing(Area::code))
                .toList();
    }
}
