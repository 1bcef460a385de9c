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
            "terlayani",
            "dilayani",
            "capaian",
            "realisasi",
            "mendapat",
            "pembilang",
            "jumlah",
            "abs",
            "n",
            "mengonsumsi",
            "mendapatkan",
            "dapat",
            "menerima",
            "memperoleh",
            "diperiksa",
            "ditangani",
            "hadir",
            "mengikuti");
    private static final Set<String> DUE =
            Set.of("sasaran", "target", "penyebut", "total", "seluruh", "proyeksi", "semua");
    private static final Set<String> COUNTS = Set.of("jumlah", "abs", "n");
    private static final Set<String> BOTH_SEXES = Set.of("l p", "jumlah l p", "total l p");
    private static final Set<String> RATES = Set.of("%", "cakupan", "prevalensi");

    private final IndicatorNames indicators;

    ServiceColumns(IndicatorNames indicators) {
        this.indicators = indicators;
    }

    /** Null when no indicator is spoken of. */
    FieldNames.Guess guess(List<String> levels) {
        List<String> own = levels.stream()
                .filter(level -> !BOTH_SEXES.contains(HeadingNames.normal(level)))
                .toList();
        if (own.isEmpty()) {
            return null;
        }
        String whole = String.join(" ", own);
        Found found = indicators.find(whole);
        boolean certain = found.certain();
        for (int last = own.size(); last > 0 && !found.isFound(); last--) {
            for (int from = last - 1; from >= 0 && !found.isFound(); from--) {
                found = indicators.find(String.join(" ", own.subList(from, last)));
                certain = found.certain() && (from == 0 || last == own.size()) && own.size() <= 2;
            }
        }
        if (!found.isFound()) {
            return null;
        }
        String due = found.indicator().denominator();
        if (due != null && HeadingNames.normal(whole).equals(HeadingNames.normal(due))) {
            return guess(found, ImportField.DENOMINATOR, true);
        }
        String lowest = HeadingNames.normal(own.get(own.size() - 1));
        boolean told = words(lowest, DUE) || words(lowest, SERVED) || words(lowest, RATES);
        ImportField role = told ? role(lowest) : role(HeadingNames.normal(whole));
        boolean onlyCounts = !told || COUNTS.contains(lowest);
        if (role == ImportField.NUMERATOR && onlyCounts && IndicatorNames.isPopulation(whole, found.indicator())) {
            return guess(found, ImportField.DENOMINATOR, false);
        }
        return guess(found, role, certain && (told || own.size() == 1));
    }

    private static FieldNames.Guess guess(Found found, ImportField field, boolean certain) {
        return new FieldNames.Guess(
                new ColumnUse(field, found.indicator().code()), certain ? Match.SAME_NAME : Match.SIMILAR);
    }

    private static ImportField role(String normal) {
        if (words(normal, RATES)) {
            return ImportField.COVERAGE;
        }
        if (words(normal, DUE) && !words(normal, Set.of("terlayani", "dilayani", "mendapat", "realisasi", "capaian"))) {
            return ImportField.DENOMINATOR;
        }
        return ImportField.NUMERATOR;
    }

    private static boolean words(String normal, Set<String> known) {
        return Arrays.stream(normal.split(" ")).anyMatch(known::contains);
    }
}
