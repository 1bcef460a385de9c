package id.rembuk.domain.situation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A change in percent of what was before: from 33,5 to 14,5 is −56,72 percent. Of two percents this is not the
 * difference in {@link PercentPoints}.
 *
 * @param value (after − before) ÷ before × 100, two decimals, −100 and more
 */
public record RelativePercent(BigDecimal value) {
    private static final int PLACES = 2;

    public RelativePercent {
        value = value.setScale(PLACES, RoundingMode.HALF_UP);
    }

    /** Between two values of one unit; empty when the first is 0. */
    public static Optional<RelativePercent> between(BigDecimal before, BigDecimal after) {
        return before.signum() == 0
                ? Optional.empty()
                : Optional.of(new RelativePercent(
                        after.subtract(before).movePointRight(2).divide(before, PLACES, RoundingMode.HALF_UP)));
    }

    /** Between two counts; empty when the first is 0. */
    public static Optional<RelativePercent> between(long before, long after) {
        return between(BigDecimal.valueOf(before), BigDecimal.valueOf(after));
    }
}
