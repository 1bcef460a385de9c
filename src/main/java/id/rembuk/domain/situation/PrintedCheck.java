package id.rembuk.domain.situation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;

/**
 * A number as it is printed in a table beside the same number computed anew from the rows.
 *
 * @param printed as it stands in the file
 * @param computed from the parts, in the same unit
 * @param tolerance how far apart the two may be and still agree
 */
public record PrintedCheck(BigDecimal printed, BigDecimal computed, BigDecimal tolerance) {
    /**
     * Printed percents may differ by so much through rounding: of 798 printed percents in the health profiles of Jawa
     * Timur all agree with their counts within it.
     */
    public static final BigDecimal PERCENT_TOLERANCE = new BigDecimal("0.15");

    /** A printed percent and its counts; empty when the whole is 0, so that nothing can be compared. */
    public static Optional<PrintedCheck> percent(BigDecimal printed, Rate rate) {
        return rate.percent().map(computed -> new PrintedCheck(printed, computed, PERCENT_TOLERANCE));
    }

    /** A printed total and the rows it is the sum of; unknown rows are null and count as nothing. */
    public static PrintedCheck total(long printed, Collection<Integer> rows) {
        long sum = rows.stream()
                .filter(row -> row != null)
                .mapToLong(Integer::longValue)
                .sum();
        return new PrintedCheck(BigDecimal.valueOf(printed), BigDecimal.valueOf(sum), BigDecimal.ZERO);
    }

    public boolean agrees() {
        return difference().abs().compareTo(tolerance) <= 0;
    }

    /** Printed − computed. */
    public BigDecimal difference() {
        return printed.subtract(computed);
    }

    /** Printed in percent of computed, one decimal; empty when the rows add up to 0. */
    public Optional<BigDecimal> printedPercent() {
        return computed.signum() == 0
                ? Optional.empty()
                : Optional.of(printed.movePointRight(2).divide(computed, 1, RoundingMode.HALF_UP));
    }
}
