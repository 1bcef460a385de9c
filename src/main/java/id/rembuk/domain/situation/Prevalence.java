package id.rembuk.domain.situation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Prevalence worked out from counted children: (short + severely short) ÷ measured, never ÷ targeted. */
public final class Prevalence {
    /** Below this many measured children a percent is shown with a warning and not ranked; a choice of this program, no regulation. */
    public static final int SMALL_SAMPLE = 10;

    private static final int PLACES = 2;

    private Prevalence() {}

    /**
     * Percent of measured children who are short or severely short, 0 to 100, two decimals.
     *
     * @return empty when nobody was measured, when a count is unknown, or when more children are short than measured
     */
    public static Optional<BigDecimal> of(StuntingCount count) {
        Optional<Integer> stunted = stunted(count);
        if (stunted.isEmpty() || count.measured() == null || count.measured() <= 0) {
            return Optional.empty();
        }
        if (stunted.get() < 0 || stunted.get() > count.measured()) {
            return Optional.empty();
        }
        return Optional.of(BigDecimal.valueOf(stunted.get())
                .movePointRight(2)
                .divide(BigDecimal.valueOf(count.measured()), PLACES, RoundingMode.HALF_UP));
    }

    /** Short and severely short children together, persons; the stated cases when the two are not known apart. */
    public static Optional<Integer> stunted(StuntingCount count) {
        if (count.shortChildren() != null && count.severelyShort() != null) {
            return Optional.of(count.shortChildren() + count.severelyShort());
        }
        return Optional.ofNullable(count.cases());
    }
}
