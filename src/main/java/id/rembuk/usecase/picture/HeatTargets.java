package id.rembuk.usecase.picture;

import id.rembuk.domain.reference.Indicator;
import java.math.BigDecimal;
import java.util.Optional;

/** How far a coverage is from its target. */
final class HeatTargets {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal NEAR = BigDecimal.TEN;
    private static final BigDecimal FAR = BigDecimal.valueOf(25);

    private HeatTargets() {}

    /** How a value stands against a target. */
    enum Standing {
        REACHED,
        /** At most 10 percent-points away. */
        NEAR,
        /** More than 10 and at most 25 percent-points away. */
        BEHIND,
        /** More than 25 percent-points away. */
        FAR,
        NO_TARGET
    }

    /** The catalogue's target when it is a percent; empty when there is none. */
    static Optional<BigDecimal> percent(Indicator indicator) {
        boolean percent = indicator.unit() != null && indicator.unit().startsWith("persen");
        return Optional.ofNullable(indicator.target())
                .filter(target -> percent && target.signum() >= 0 && target.compareTo(HUNDRED) <= 0);
    }

    static Standing standing(Indicator indicator, BigDecimal value) {
        Optional<BigDecimal> target = percent(indicator);
        if (target.isEmpty()) {
            return Standing.NO_TARGET;
        }
        BigDecimal gap = indicator.lowerIsBetter()
                ? value.subtract(target.get())
                : target.get().subtract(value);
        if (gap.signum() <= 0) {
            return Standing.REACHED;
        }
        if (gap.compareTo(NEAR) <= 0) {
            return Standing.NEAR;
        }
        return gap.compareTo(FAR) <= 0 ? Standing.BEHIND : Standing.FAR;
    }
}
