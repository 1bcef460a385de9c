package id.rembuk.intake;

import id.rembuk.domain.situation.Period;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the time figures were counted in what people write: "bulan Agustus 2022", "Semester I TA 2024", "agt-2023". */
final class PeriodText {
    private static final String MONTH_NAMES =
            "januari|jan|februari|pebruari|feb|peb|maret|mar|april|apr|mei|juni|jun|juli"
                    + "|jul|agustus|agu|ags|agt|agst|september|sept|sep|oktober|okt|november|nopember|nov|nop|desember|des";
    private static final Pattern MONTH_YEAR = Pattern.compile(
            "(?<!\\p{L})(" + MONTH_NAMES + ")(?!\\p{L})[\\s.,_/-]*(?:tahun|thn|th|ta)?[\\s._/-]*(20\\d{2})(?!\\d)");
    private static final Pattern MONTH = Pattern.compile("(?<!\\p{L})(" + MONTH_NAMES + ")(?!\\p{L})");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})(?![\\d:])");
    private static final Pattern ISO_DAY = Pattern.compile("(?<!\\d)(20\\d{2})-(\\d{2})-\\d{2}(?!\\d)");
    private static final Pattern LOCAL_DAY = Pattern.compile("(?<!\\d)(\\d{1,2})[/.-](\\d{1,2})[/.-](20\\d{2})(?!\\d)");
    private static final Pattern PART = Pattern.compile(
            "(?<!\\p{L})(semester|smt|sem|triwulan|tw|triw)[\\s._-]*(iv|iii|ii|i|[1-4])(?![\\p{L}\\d])");
    private static final Map<String, Integer> ORDER =
            Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4, "1", 1, "2", 2, "3", 3, "4", 4);

    private PeriodText() {}

    /**
     * What was found.
     *
     * @param guessed true when the month is the last one of a semester or quarter, or the day a file was made
     */
    record Found(Period period, boolean guessed) {}

    /**
     * The one time a text speaks of; of two or more nothing is taken.
     *
     * @param text any case
     */
    static Optional<Found> in(String text) {
        String plain = text.toLowerCase(java.util.Locale.ROOT);
        Set<Period> months = new TreeSet<>();
        Matcher named = MONTH_YEAR.matcher(plain);
        while (named.find()) {
            months.add(new Period(Integer.parseInt(named.group(2)), month(named.group(1))));
        }
        if (!months.isEmpty()) {
            return only(months, false);
        }
        Set<Period> days = days(plain);
        if (!days.isEmpty()) {
            return only(days, true);
        }
        Set<Period> years = new TreeSet<>();
        Matcher year = YEAR.matcher(plain);
        while (year.find()) {
            years.add(Period.ofYear(Integer.parseInt(year.group(1))));
        }
        Optional<Found> found = only(years, false);
        Matcher part = PART.matcher(plain);
        if (found.isPresent() && part.find()) {
            int order = ORDER.get(part.group(2));
            boolean half = part.group(1).startsWith("s");
            int month = order * (half ? 6 : 3);
            return month > 12
                    ? found
                    : Optional.of(new Found(new Period(found.get().period().year(), month), true));
        }
        return found;
    }

    /** The one month of a year a text speaks of, whatever it says of other years. */
    static Optional<Period> monthIn(String text, int year) {
        Set<Period> months = new TreeSet<>();
        Matcher named = MONTH_YEAR.matcher(text.toLowerCase(java.util.Locale.ROOT));
        while (named.find()) {
            if (named.group(2).equals(String.valueOf(year))) {
                months.add(new Period(year, month(named.group(1))));
            }
        }
        return only(months, false).map(Found::period);
    }

    /** The day a text starts with or consists of, as a time; empty when it is none. */
    static Optional<Period> day(String text) {
        Set<Period> days = days(text);
        return days.size() == 1 ? Optional.of(days.iterator().next()) : Optional.empty();
    }

    /** 1 to 12 for a month in words or digits; empty for anything else. */
    static Optional<Integer> monthOf(String text) {
        String plain = text.toLowerCase(java.util.Locale.ROOT).strip();
        if (plain.matches("0?[1-9]|1[0-2]")) {
            return Optional.of(Integer.valueOf(plain));
        }
        Matcher month = MONTH.matcher(plain);
        return month.find() ? Optional.of(month(month.group(1))) : Optional.empty();
    }

    private static Set<Period> days(String text) {
        Set<Period> days = new TreeSet<>();
        Matcher iso = ISO_DAY.matcher(text);
        while (iso.find()) {
            add(days, iso.group(1), iso.group(2));
        }
        Matcher local = LOCAL_DAY.matcher(text);
        while (local.find()) {
            add(days, local.group(3), local.group(2));
        }
        return days;
    }

    private static void add(Set<Period> days, String year, String month) {
        int number = Integer.parseInt(month);
        if (number >= 1 && number <= 12) {
            days.add(new Period(Integer.parseInt(year), number));
        }
    }

    private static Optional<Found> only(Set<Period> periods, boolean guessed) {
        return periods.size() == 1 ? Optional.of(new Found(periods.iterator().next(), guessed)) : Optional.empty();
    }

    private static int month(String name) {
        return switch (name.substring(0, 3)) {
            case "jan" -> 1;
            case "feb", "peb" -> 2;
            case "mar" -> 3;
            case "apr" -> 4;
            case "mei" -> 5;
            case "jun" -> 6;
            case "jul" -> 7;
            case "agu", "ags", "agt" -> 8;
            case "sep" -> 9;
            case "okt" -> 10;
            case "nov", "nop" -> 11;
            default -> 12;
        };
    }
}
