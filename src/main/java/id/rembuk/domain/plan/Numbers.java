package id.rembuk.domain.plan;

import java.math.BigDecimal;

/** One form for equal numbers, so that records can be compared by {@code equals}. */
public final class Numbers {
    private Numbers() {}

    /** The same value without trailing zeros and without an exponent; 90.0 becomes 90, 100 stays 100. */
    public static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
