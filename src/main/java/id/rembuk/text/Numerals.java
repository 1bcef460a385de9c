package id.rembuk.text;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers as Indonesian offices type them: 1.234.567,89 with dots by threes and a decimal comma. */
public final class Numerals {
    private static final Pattern NUMBER =
            Pattern.compile("(?:rp\\.? ?)?([-−]?)(\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,(\\d+))? ?(?:%|,-)?");

    private Numerals() {}

    /**
     * A number of any sign; "Rp" before and "%" after it are allowed. A dot that does not separate three digits is not
     * guessed at: "8.09" is no number here.
     */
    public static Optional<BigDecimal> decimal(String text) {
        Matcher number = NUMBER.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!number.matches()) {
            return Optional.empty();
        }
        String digits = number.group(2).replace(".", "");
        String decimals = number.group(3) == null ? "" : "." + number.group(3);
        BigDecimal value = new BigDecimal(digits + decimals);
        return Optional.of(number.group(1).isEmpty() ? value : value.negate());
    }

    /** A whole number that fits 64 bits; ",00" after it is allowed. */
    public static Optional<Long> whole(String text) {
        return decimal(text)
                .map(BigDecimal::stripTrailingZeros)
                .filter(value -> value.scale() <= 0 && value.precision() - value.scale() <= 18)
                .map(BigDecimal::longValueExact);
    }
}
