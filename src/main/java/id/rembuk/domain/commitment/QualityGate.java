package id.rembuk.domain.commitment;

import id.rembuk.domain.plan.Target;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a commitment lacks to be followed up later. The gate names gaps and never forbids signing: a commitment may be
 * signed with a reason that is printed with it.
 *
 * @param gaps what is missing, in the order of the checks; empty when the gate is passed
 * @param excused whether a reason for signing without passing is written
 */
public record QualityGate(Set<QualityGap> gaps, boolean excused) {
    /** Number of checks, the m of "n/m". */
    public static final int CHECKS = QualityCheck.values().length;

    public QualityGate {
        gaps = java.util.Collections.unmodifiableSet(
                gaps.isEmpty() ? EnumSet.noneOf(QualityGap.class) : EnumSet.copyOf(gaps));
    }

    /** Examines a commitment as it is; blank texts count as missing. */
    public static QualityGate of(Commitment commitment) {
        Set<QualityGap> gaps = EnumSet.noneOf(QualityGap.class);
        require(gaps, QualityGap.OWNER, filled(commitment.ownerId()));
        require(gaps, QualityGap.TEXT, filled(commitment.text()));
        require(gaps, QualityGap.MEASURE, filled(commitment.indicatorCode()) || filled(commitment.measure()));
        require(gaps, QualityGap.BASELINE, commitment.baseline() != null);
        require(gaps, QualityGap.BASELINE_SOURCE, filled(commitment.baselineSource()));
        require(gaps, QualityGap.BASELINE_YEAR, commitment.baselineYear() != null);
        require(gaps, QualityGap.TARGET, !commitment.target().isEmpty());
        require(gaps, QualityGap.TARGET_UNIT, !needsUnit(commitment.target()) || filled(commitment.unit()));
        require(gaps, QualityGap.DEADLINE, commitment.deadline() != null);
        require(gaps, QualityGap.SITES, !commitment.sites().isEmpty());
        require(gaps, QualityGap.MONEY, !commitment.planLineIds().isEmpty() || filled(commitment.noCostReason()));
        require(gaps, QualityGap.EVIDENCE, filled(commitment.evidence()));
        return new QualityGate(gaps, filled(commitment.gateReason()));
    }

    public boolean passed() {
        return gaps.isEmpty();
    }

    /** True when it may be signed: passed, or not passed with a reason that is printed. */
    public boolean signable() {
        return passed() || excused;
    }

    public boolean holds(QualityCheck check) {
        return gapsOf(check).isEmpty();
    }

    /** What one check misses. */
    public Set<QualityGap> gapsOf(QualityCheck check) {
        return gaps.stream()
                .filter(gap -> gap.check() == check)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(QualityGap.class)));
    }

    /** Number of checks that hold, 0 to {@link #CHECKS}. */
    public int held() {
        return CHECKS - (int) gaps.stream().map(QualityGap::check).distinct().count();
    }

    /** "Min. 4 kali" carries its own unit and a text needs none; a missing target is a gap of its own. */
    private static boolean needsUnit(Target target) {
        return target.number() != null && target.operator() != Target.Operator.AT_LEAST_TIMES;
    }

    private static void require(Set<QualityGap> gaps, QualityGap gap, boolean holds) {
        if (!holds) {
            gaps.add(gap);
        }
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }
}
