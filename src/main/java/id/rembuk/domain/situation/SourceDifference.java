package id.rembuk.domain.situation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How far a second source is from the first on the same number of the same desa and period.
 *
 * @param amount second minus first: of counts in their unit, of percents in percent-points with one decimal
 * @param points whether the amount is in percent-points
 * @param notable whether it is large enough to be looked into
 */
public record SourceDifference(BigDecimal amount, boolean points, boolean notable) {
    /**
     * Counts that differ by more than a fifth of the larger are flagged. Two sources are hardly ever counted on the same
     * day; births, moves and late reports explain a few percent, not a fifth. A rule of this program, not of a regulation.
     */
    public static final int NOTABLE_PERCENT = 20;

    /** Percents that differ by more than two points are flagged: as much as a regency plans to gain in a year. */
    public static final BigDecimal NOTABLE_POINTS = BigDecimal.valueOf(2);

    private static final long HUNDRED = 100;

    /** Between two counts in the same unit; empty when one is unknown. */
    public static Optional<SourceDifference> ofCounts(Integer first, Integer second) {
        if (first == null || second == null) {
            return Optional.empty();
        }
        long apart = (long) second - first;
        boolean notable = Math.abs(apart) * HUNDRED > (long) NOTABLE_PERCENT * Math.max(first, second);
        return Optional.of(new SourceDifference(BigDecimal.valueOf(apart), /* points= */ false, notable));
    }

    /** The same distance where it is no disagreement of sources, as between two years. */
    public SourceDifference unflagged() {
        return new SourceDifference(amount, points, /* notable= */ false);
    }

    /** Between two percents; empty when one is unknown. */
    public static Optional<SourceDifference> ofPercents(Optional<BigDecimal> first, Optional<BigDecimal> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal apart = second.get().subtract(first.get());
        return Optional.of(new SourceDifference(
                apart.setScale(1, RoundingMode.HALF_UP),
                /* points= */ true,
                apart.abs().compareTo(NOTABLE_POINTS) > 0));
    }
}
