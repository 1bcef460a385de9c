package id.rembuk.domain.situation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The distance between two percents, in persen poin: from 33,5 % to 14,5 % is −19 points, which is not 19 percent.
 *
 * @param value after − before, two decimals, negative when it fell
 */
public record PercentPoints(BigDecimal value) {
    private static final int PLACES = 2;

    public PercentPoints {
        value = value.setScale(PLACES, RoundingMode.HALF_UP);
    }

    /** Between two percents of the same measure. */
    public static PercentPoints between(BigDecimal before, BigDecimal after) {
        return new PercentPoints(after.subtract(before));
    }

    /** Whether it is farther than so many points, up or down. */
    public boolean isBeyond(int points) {
        return value.abs().compareTo(BigDecimal.valueOf(points)) > 0;
    }
}
