package id.rembuk.intake;

import id.rembuk.domain.intake.ColumnLook.Match;
import id.rembuk.domain.intake.ColumnUse;
import id.rembuk.domain.intake.HeadingNames;
import id.rembuk.domain.intake.ImportField;
import id.rembuk.intake.IndicatorNames.Found;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What the columns of a table with an indicator a group of columns mean: who was served, who should be, the percent. */
final class ServiceColumns {
    private static final Set<String> SERVED = Set.of(
            "terlayani", "dilayani", "capaian", "realisasi", "mendapat", "pembilang", "jumlah", "abs", "n", "mengonsumsi",
            "mendapatkan", "dapat", "menerima", "memperoleh", "diperiksa", "ditangani", "hadir", "mengikuti");
    private static final Set<String> DUE = Set.of("sasaran", "target", "penyebut", "total", "seluruh", "proyeksi", "semua");
    private static final Set<String> RATES = Set.of("%", "cakupan", "prevalensi");

    private final IndicatorNames indicators;

    ServiceColumns(IndicatorNames indicators) {
        this.indicators = indicators;
    }

    /** Null when no indicator is spoken of. */
    FieldNames.Guess guess(List<String> levels) {
        if (levels.isEmpty()) {
            return null;
        }
        String lowest = levels.get(levels.size() - 1);
        for (int from = levels.size() - 1; from > 0; from--) {
            Found found = indicators.find(String.join(" ", levels.subList(from - 1, levels.size() - 1)));
            if (found.isFound()) {
                return guess(found, role(HeadingNames.normal(lowest), ImportField.NUMERATOR), found.certain());
            }
        }
        Found found = indicators.find(String.join(" ", levels));
        if (!found.isFound()) {
            return null;
        }
        String normal = HeadingNames.normal(String.join(" ", levels));
        if (normal.equals(HeadingNames.normal(found.indicator().denominator()))) {
            return guess(found, ImportField.DENOMINATOR, true);
        }
        return guess(found, role(normal, ImportField.NUMERATOR), found.certain() && words(normal, DUE, SERVED, RATES));
    }

    private static FieldNames.Guess guess(Found found, ImportField field, boolean certain) {
        return new FieldNames.Guess(
                new ColumnUse(field, found.indicator().code()), certain ? Match.SAME_NAME : Match.SIMILAR);
    }

    private static ImportField role(String normal, ImportField otherwise) {
        if (words(normal, RATES)) {
            return ImportField.COVERAGE;
        }
        if (words(normal, DUE) && !words(normal, Set.of("terlayani", "dilayani", "mendapat", "realisasi", "capaian"))) {
            return ImportField.DENOMINATOR;
        }
        return otherwise;
    }

    @SafeVarargs
    private static boolean words(String normal, Set<String>... sets) {
        return Arrays.stream(normal.split(" "))
                .anyMatch(word -> Arrays.stream(sets).anyMatch(set -> set.contains(word)));
    }
}
