package id.rembuk.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as it is typed and shown in fields. */
public final class DateText {
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern WORDS = Pattern.compile("(\\d{1,2})[ -]+(\\p{L}+)\\.?[ -]+(\\d{4})");
    /** Beginnings of the months' names, also English ones; many offices still write Pebruari and Nopember. */
    private static final List<String> MONTH_STARTS = List.of(
            "jan", "[fp]eb", "mar", "apr", "mei|may", "jun", "jul", "ag|aug", "sep", "o[kc]t", "no[vp]", "de[sc]");

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private DateText() {}

    /**
     * 31 Desember 2025, 31 Des 2025, 31-Des-2025, 31/12/2025, 31-12-2025 or 31.12.2025.
     *
     * @return empty when it is no day of the years 1900 to 2199: 31/12/0205 is a slip of the finger
     */
    public static Optional<LocalDate> read(String text) {
        if (text == null) {
            return Optional.empty();
        }
        String typed = text.strip().toLowerCase(Locale.ROOT);
        Matcher numbers = NUMBERS.matcher(typed);
        if (numbers.matches()) {
            return day(numbers.group(1), Integer.parseInt(numbers.group(2)), numbers.group(3));
        }
        Matcher words = WORDS.matcher(typed);
        return words.matches() ? day(words.group(1), month(words.group(2)), words.group(3)) : Optional.empty();
    }

    /** 31 Des 2025; "" for no day. */
    public static String write(LocalDate day) {
        return day == null ? "" : Formats.shortDate(day);
    }

    /**
     * The month that an Indonesian or English name or its beginning means.
     *
     * @param name in small letters
     * @return 1 to 12; 0 when it is no month
     */
    public static int month(String name) {
        for (int i = 0; i < MONTH_STARTS.size(); i++) {
            if (name.matches("(" + MONTH_STARTS.get(i) + ").*")) {
                return i + 1;
            }
        }
        return 0;
    }

    private static Optional<LocalDate> day(String day, int month, String year) {
        int number = Integer.parseInt(year);
        if (number < FIRST_YEAR || number > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number, month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
