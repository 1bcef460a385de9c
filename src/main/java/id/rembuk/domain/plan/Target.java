package id.rembuk.domain.plan;

import java.math.BigDecimal;

/**
 * What is to be reached: an operator with a number, or a text where no number fits.
 *
 * @param number null when the target is a text
 * @param text null when the target is a number
 */
public record Target(Operator operator, BigDecimal number, String text) {
    public static final Target NONE = new Target(Operator.EQUAL, null, null);

    /** How the number is meant. */
    public enum Operator {
        EQUAL("="),
        AT_LEAST("≥"),
        AT_MOST("≤"),
        AT_LEAST_TIMES("min.");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    public Target {
        // 90.0 and 90 are the same target: a trailing zero typed once must not look like a change later
        number = number == null ? null : Numbers.plain(number);
    }

    public static Target of(long number) {
        return new Target(Operator.EQUAL, BigDecimal.valueOf(number), null);
    }

    public static Target of(Operator operator, BigDecimal number) {
        return new Target(operator, number, null);
    }

    public static Target text(String text) {
        return new Target(Operator.EQUAL, null, text);
    }

    public boolean isEmpty() {
        return number == null && (text == null || text.isBlank());
    }
}
