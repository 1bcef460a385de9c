package id.rembuk.domain.guide;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day or a whole month counted from the activity year, as guides name it: {@code n-03}, {@code n-03-31},
 * {@code n+1-01}.
 *
 * @param yearsAfter 0 for the activity year, 1 for the year after it
 * @param day of the month; null for the whole month
 */
public record YearDay(int yearsAfter, Month month, Integer day) {
    private static final Pattern FORM = Pattern.compile("n(\\+1)?-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\\d|3[01]))?");

    /** Reads the written form; empty when it is another one or the month never has that day. */
    public static Optional<YearDay> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        Month month = Month.of(Integer.parseInt(form.group(2)));
        Integer day = form.group(3) == null ? null : Integer.valueOf(form.group(3));
        return day != null && day > month.maxLength()
                ? Optional.empty()
                : Optional.of(new YearDay(form.group(1) == null ? 0 : 1, month, day));
    }

    /** The day, or the first day of the month; 29 February is the 28th in a year that has none. */
    public LocalDate first(int activityYear) {
        YearMonth of = YearMonth.of(activityYear + yearsAfter, month);
        return of.atDay(day == null ? 1 : Math.min(day, of.lengthOfMonth()));
    }

    /** The day, or the last day of the month. */
    public LocalDate last(int activityYear) {
        return day == null ? YearMonth.of(activityYear + yearsAfter, month).atEndOfMonth() : first(activityYear);
    }
}
