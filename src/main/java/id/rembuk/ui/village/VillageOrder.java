package id.rembuk.ui.village;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/** Orders desa by a column; what is not known comes last. */
final class VillageOrder {
    private VillageOrder() {}

    static Comparator<VillageRow> by(VillageColumn column) {
        return switch (column.kind()) {
            case NO, CODE -> Comparator.comparingInt(VillageRow::number);
            case KECAMATAN -> words(VillageRow::kecamatan);
            case NAME -> words(row -> row.area().name());
            case NUMBER -> known(row -> row.state().value(column));
            case MEASURED_SHARE, PREVALENCE, COVERAGE ->
                known(row -> row.state().percent(column).orElse(null));
            case PRIORITY -> Comparator.comparing(row -> !row.isPriority());
            case CHECK -> known(VillageOrder::gravest);
        };
    }

    private static Integer gravest(VillageRow row) {
        return row.state().flags().stream().findFirst().map(Enum::ordinal).orElse(null);
    }

    private static Comparator<VillageRow> words(Function<VillageRow, String> text) {
        Collator collator = Collator.getInstance(Locale.forLanguageTag("id"));
        return Comparator.comparing(text, collator::compare);
    }

    private static <T extends Comparable<? super T>> Comparator<VillageRow> known(Function<VillageRow, T> value) {
        return Comparator.comparing(value, Comparator.nullsLast(Comparator.naturalOrder()));
    }
}
