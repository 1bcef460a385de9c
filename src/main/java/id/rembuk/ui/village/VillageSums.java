package id.rembuk.ui.village;

import id.rembuk.domain.situation.Dataset;
import id.rembuk.domain.situation.Rate;
import id.rembuk.text.Formats;
import id.rembuk.usecase.VillageNumbers;
import id.rembuk.usecase.VillageTotals;

/** The row below the table: what the desa shown add up to in each column, in words. */
final class VillageSums {
    private final VillageChoice choice;
    private final VillageTotals totals;
    private final int all;
    private final int flagged;
    private final int priority;

    VillageSums(VillageRows rows, VillageNumbers numbers, VillageChoice choice) {
        this.choice = choice;
        totals = new VillageTotals(rows.visible().stream().map(VillageRow::id).toList(), numbers);
        all = rows.all().size();
        flagged = (int) rows.all().stream()
                .filter(row -> !row.state().flags().isEmpty())
                .count();
        priority = (int) rows.all().stream().filter(VillageRow::isPriority).count();
    }

    /** Desa shown. */
    int villages() {
        return totals.villages();
    }

    int all() {
        return all;
    }

    /** All desa with something to look at. */
    int flagged() {
        return flagged;
    }

    /** All lokus. */
    int priority() {
        return priority;
    }

    /** Sum or percent of the sums; "" when nothing is known. */
    String text(VillageColumn column) {
        Dataset dataset = choice.dataset(column.second());
        if (dataset == null || !column.isFigure()) {
            return "";
        }
        return switch (column.kind()) {
            case NUMBER -> {
                Long sum = totals.sum(dataset, column.field()).sum();
                yield sum == null ? "" : Formats.number(sum);
            }
            case PREVALENCE -> percent(totals.prevalence(dataset));
            case MEASURED_SHARE -> percent(totals.measured(dataset));
            default -> percent(totals.coverage(dataset, column.indicator()));
        };
    }

    private static String percent(Rate rate) {
        return rate.percent().map(VillageWords::percent).orElse("");
    }

    /** How many of the desa shown do not have the number of a column; 0 for other columns. */
    int unknown(VillageColumn column) {
        Dataset dataset = choice.dataset(column.second());
        return dataset == null || !column.isTypable()
                ? 0
                : totals.sum(dataset, column.field()).unknown();
    }
}
