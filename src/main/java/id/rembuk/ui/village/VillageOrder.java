package id.rembuk.ui.village;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/** Orders desa by a column; what is not known comes last in both directions. */
final class VillageOrder {
    private VillageOrder() {}

    /** @param down the largest first */
    static Comparator<VillageRow> by(VillageColumn column, boolean down) {
        return switch (column.kind()) {
            case NO, CODE -> known(VillageRow::number, down);
            case KECAMATAN -> words(VillageRow::kecamatan, down);
            case NAME -> words(row -> row.area().name(), down);
            case NUMBER -> known(row -> row.state().value(column), down);
            case MEASURED_SHARE, PREVALENCE, COVERAGE ->
                known(row -> row.state().percent(column).orElse(null), down);
            case PRIORITY -> known(row -> !row.isPriority(), down);
            case CHECK -> known(VillageOrder::gravest, down);
        };
    }

    private static Integer gravest(VillageRow row) {
        return row.state().flags().stream().findFirst().map(Enum::ordinal).orElse(null);
    }

    private static Comparator<VillageRow> words(Function<VillageRow, String> text, boolean down) {
        Collator collator = Collator.getInstance(Locale.forLanguageTag("id"));
        Comparator<VillageRow> order = Comparator.comparing(text, collator::compare);
        return down ? order.reversed() : order;
    }

    private static <T extends Comparable<? super T>> Comparator<VillageRow> known(
            Function<VillageRow, T> value, boolean down) {
        Comparator<T> order = down ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(value, Comparator.nullsLast(order));
    }
}
