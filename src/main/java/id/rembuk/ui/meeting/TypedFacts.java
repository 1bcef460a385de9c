package id.rembuk.ui.meeting;

import id.rembuk.domain.UserError;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the facts of a meeting as they are typed. */
final class TypedFacts {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[.:](\\d{2})");

    private TypedFacts() {}

    /**
     * A time of day such as 09.00 or 9:00; null when blank.
     *
     * @throws UserError {@code meeting.time-format}
     */
    static LocalTime time(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        Matcher matcher = TIME.matcher(typed.strip());
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) > 23 || Integer.parseInt(matcher.group(2)) > 59) {
            throw new UserError("meeting.time-format", typed.strip());
        }
        return LocalTime.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /** @throws UserError {@code meeting.persons} unless it is a whole number an int can hold */
    static Integer whole(BigDecimal number) {
        if (number == null) {
            return null;
        }
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            throw new UserError(e, "meeting.persons");
        }
    }

    /** One point per line, blank lines left out. */
    static List<String> lines(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
