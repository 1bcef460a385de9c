package id.rembuk.domain.situation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What was reached of a target (capaian), as software tied to SIPD computes it: realisation ÷ target for a positive
 * trend, target ÷ realisation for a negative one.
 *
 * @param realised 0 or more, in the unit of the indicator
 * @param target 0 or more, in the same unit
 */
public record Achievement(Trend trend, BigDecimal realised, BigDecimal target) {
    private static final int PLACES = 2;

    public Achievement {
        if (realised.signum() < 0 || target.signum() < 0) {
            throw new IllegalArgumentException("No achievement: " + realised + " of " + target);
        }
    }

    /**
     * Percent of the target, two decimals rounded half up, 0 and more; over 100 is kept.
     *
     * @return empty when it cannot be computed: a target of 0 with a positive trend, or a realisation of 0 with a negative
     *     trend, which is the best there is and no infinity
     */
    public Optional<BigDecimal> percent() {
        BigDecimal above = trend == Trend.UP ? realised : target;
        BigDecimal below = trend == Trend.UP ? target : realised;
        return below.signum() == 0
                ? Optional.empty()
                : Optional.of(above.movePointRight(2).divide(below, PLACES, RoundingMode.HALF_UP));
    }

    /** Whether the target is reached; known also where no percent can be computed. */
    public boolean isReached() {
        int distance = realised.compareTo(target);
        return trend == Trend.UP ? distance >= 0 : distance <= 0;
    }
}
