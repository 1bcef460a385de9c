package id.rembuk.domain.quality;

import id.rembuk.domain.situation.PercentPoints;
import id.rembuk.domain.situation.Prevalence;
import id.rembuk.domain.situation.Rate;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * When a number is so far from the one of the year before that somebody should look, in words that can be read aloud: a
 * count that is more than twice, or less than half, of the year before and differs by at least 10; a prevalence that moved
 * by more than 10 points; a coverage that moved by more than 30 points. Rates of fewer than 10 children are left alone. A
 * rule of this program, not of a regulation.
 */
public final class JumpRule {
    /** How many times as much, or as little. */
    public static final int TIMES = 2;

    /** Persons, families or households. */
    public static final int LEAST_DIFFERENCE = 10;

    /** Percent-points between two years. */
    public static final int PREVALENCE_POINTS = 10;

    /** Percent-points between two years. */
    public static final int COVERAGE_POINTS = 30;

    /** Persons; the whole of a rate in both years. */
    public static final int LEAST_WHOLE = Prevalence.SMALL_SAMPLE;

    private JumpRule() {}

    /** Whether a count jumped; unknown counts never do. */
    static boolean jumps(Integer before, Integer now) {
        if (before == null || now == null || Math.abs((long) now - before) < LEAST_DIFFERENCE) {
            return false;
        }
        return (long) now > (long) before * TIMES || (long) now * TIMES < (long) before;
    }

    /**
     * How far a rate moved when that is farther than so many points.
     *
     * @return empty when it stayed near, or when either year has too few to say
     */
    static Optional<PercentPoints> jump(Optional<Rate> before, Optional<Rate> now, int points) {
        Optional<BigDecimal> was = before.filter(rate -> !rate.isSmall()).flatMap(Rate::percent);
        Optional<BigDecimal> is = now.filter(rate -> !rate.isSmall()).flatMap(Rate::percent);
        return was.flatMap(w -> is.map(i -> PercentPoints.between(w, i))).filter(change -> change.isBeyond(points));
    }
}
