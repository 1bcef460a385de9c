package id.rembuk.domain.situation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;

/**
 * A part of a whole, both counted in the same unit: stunted of measured balita, measured of targeted, served of due. The
 * rate of several areas is made of their sums, never of their percents, so it can only be got from {@link #sum}.
 *
 * @param part 0 or more; may be more than the whole, because targeted populations are projections
 * @param whole 0 or more
 */
public record Rate(long part, long whole) {
    private static final int PLACES = 2;

    public Rate {
        if (part < 0 || whole < 0) {
            throw new IllegalArgumentException("No rate: " + part + " of " + whole);
        }
    }

    /**
     * Stunted of measured balita, persons: (pendek + sangat pendek) ÷ diukur, the operational prevalence that the web of
     * Aksi Bangda asks for.
     *
     * @return empty when a count is unknown or more balita are stunted than measured; that is an error in the data
     */
    public static Optional<Rate> prevalence(StuntingCount count) {
        return of(count.stunted(), count.measured()).filter(rate -> rate.part <= rate.whole);
    }

    /** Measured of targeted balita, persons; empty when one is unknown. More than all is kept. */
    public static Optional<Rate> measured(StuntingCount count) {
        return of(count.measured(), count.targeted());
    }

    /** Served of those due, in the unit of the indicator; empty when one is unknown. More than all is kept. */
    public static Optional<Rate> coverage(ServiceCount count) {
        return of(count.numerator(), count.denominator());
    }

    /** Of two counts; empty when one is unknown or negative. */
    public static Optional<Rate> of(Integer part, Integer whole) {
        return part == null || whole == null || part < 0 || whole < 0
                ? Optional.empty()
                : Optional.of(new Rate(part, whole));
    }

    /** Rate of several areas together: sum of the parts of the sum of the wholes. 0 of 0 for no area. */
    public static Rate sum(Collection<Rate> rates) {
        return new Rate(
                rates.stream().mapToLong(Rate::part).sum(),
                rates.stream().mapToLong(Rate::whole).sum());
    }

    /**
     * Convergence level of a desa: services received of services due, over all its indicators together, as the Scorecard
     * Konvergensi Desa counts it. Indicators with an unknown number are left out of both. A surplus of one service does
     * not fill the gap of another, so at most what is due counts as received.
     */
    public static Rate convergence(Collection<ServiceCount> services) {
        return sum(services.stream()
                .flatMap(service -> coverage(service).stream())
                .map(rate -> new Rate(Math.min(rate.part, rate.whole), rate.whole))
                .toList());
    }

    /**
     * Part ÷ whole × 100, two decimals rounded half up, 0 and more; over 100 is kept.
     *
     * @return empty when the whole is 0
     */
    public Optional<BigDecimal> percent() {
        return whole == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(whole), PLACES, RoundingMode.HALF_UP));
    }

    /** Whether the part is more than the whole: a coverage over 100 percent, to be flagged and never cut. */
    public boolean isOverHundred() {
        return part > whole;
    }

    /** What is still lacking, "kurang", in the unit of the counts: whole − part, at least 0. */
    public long gap() {
        return Math.max(0, whole - part);
    }

    /** What is more than the whole, "lebih", in the unit of the counts: part − whole, at least 0. */
    public long surplus() {
        return Math.max(0, part - whole);
    }

    /** Whether the whole is so small that the percent is shown with its n and not ranked. */
    public boolean isSmall() {
        return whole < Prevalence.SMALL_SAMPLE;
    }
}
