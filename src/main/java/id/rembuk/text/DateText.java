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
    private static final Pattern WORDS = Pattern.compile("(\\d{1,2}) +(\\p{L}+)\\.? +(\\d{4})");
    private static final List<String> MONTH_STARTS =
            List.of("jan", "feb", "mar", "apr", "mei", "jun", "jul", "ag", "sep", "okt", "nov", "des");

    private DateText() {}

    /** 31 Desember 2025, 31 Des 2025, 31/12/2025, 31-12-2025 or 31.12.2025; empty when it is no day. */
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

    private static int month(String name) {
        for (int i = 0; i < MONTH_STARTS.size(); i++) {
            if (name.startsWith(MONTH_STARTS.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static Optional<LocalDate> day(String day, int month, String year) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
