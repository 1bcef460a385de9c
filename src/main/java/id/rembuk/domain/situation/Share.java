package id.rembuk.domain.situation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Percent of a whole, zero-safe: measured ÷ targeted balita, served ÷ to be served. */
public final class Share {
    private static final int PLACES = 2;

    private Share() {}

    /**
     * Part ÷ whole × 100 with two decimals; over 100 is kept, because targets are projections.
     *
     * @return empty when either is unknown or the whole is 0
     */
    public static Optional<BigDecimal> percent(Long part, Long whole) {
        if (part == null || whole == null || whole <= 0) {
            return Optional.empty();
        }
        return Optional.of(
                BigDecimal.valueOf(part).movePointRight(2).divide(BigDecimal.valueOf(whole), PLACES, RoundingMode.HALF_UP));
    }

    /** The same for counts of one desa. */
    public static Optional<BigDecimal> percent(Integer part, Integer whole) {
        return percent(part == null ? null : part.longValue(), whole == null ? null : whole.longValue());
    }
}
