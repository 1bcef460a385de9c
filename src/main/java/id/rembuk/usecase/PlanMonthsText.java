package id.rembuk.usecase;

import id.rembuk.domain.UserError;
import id.rembuk.text.DateText;
import id.rembuk.text.Dates;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Months of work as text: "Jan–Des", "3-6", "Maret s.d. Juni", "TW II". They are written in the language of who reads
 * them and read in Indonesian and English.
 */
final class PlanMonthsText {
    private static final Pattern RANGE = Pattern.compile("(.+?)\\s*(?:-|–|s\\.?\\s?/?d\\.?|sampai)\\s*(.+)");
    private static final Pattern QUARTER = Pattern.compile("(?:tw|triwulan)\\.?\\s*(iv|i{1,3}|[1-4])");
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");

    /** First and last month, 1 to 12; both null when none is given. */
    record Months(Integer from, Integer to) {}

    private PlanMonthsText() {}

    static String write(Integer from, Integer to, Dates dates) {
        if (from == null && to == null) {
            return "";
        }
        String first = from == null ? "" : dates.month(from);
        String last = to == null ? "" : dates.month(to);
        return first.equals(last) ? first : first + "–" + last;
    }

    /** @throws UserError when a part is no month */
    static Months read(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return new Months(null, null);
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            return new Months(
                    span(range.group(1), typed).from(),
                    span(range.group(2), typed).to());
        }
        return span(text, typed);
    }

    private static Months span(String text, String typed) {
        Matcher quarter = QUARTER.matcher(text.strip());
        if (quarter.matches()) {
            int number = ROMAN.contains(quarter.group(1))
                    ? ROMAN.indexOf(quarter.group(1)) + 1
                    : Integer.parseInt(quarter.group(1));
            return new Months(3 * number - 2, 3 * number);
        }
        int month = month(text.strip());
        if (month < 1 || month > 12) {
            throw new UserError("plan.cell.months", PlanNumbers.shortened(typed));
        }
        return new Months(month, month);
    }

    private static int month(String text) {
        return text.matches("\\d{1,2}") ? Integer.parseInt(text) : DateText.month(text);
    }
}
