package id.rembuk.domain.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Sums over plan lines. A line counts once however many indicators, desa or funds it has; a budget that is not known is
 * counted apart and never taken for 0.
 *
 * @param budget rupiah of the stated budgets
 * @param unknownBudgets lines whose budget is not stated yet
 * @param embeddedBudgets lines whose cost is part of another
 * @param share rupiah for stunting of the lines that state it
 * @param unknownShares lines without a stated share
 * @param reachingShare part of {@code share} that reaches the target groups
 * @param governanceShare part of {@code share} that pays for governance
 * @param unknownReaches lines that state a share but not what it reaches
 * @param byFund rupiah by code of the fund source
 */
public record PlanTotals(
        int lines,
        int organisations,
        long budget,
        int unknownBudgets,
        int embeddedBudgets,
        long share,
        int unknownShares,
        long reachingShare,
        long governanceShare,
        int unknownReaches,
        Map<String, Long> byFund) {

    /** Sums the lines given; the same line given twice counts once. */
    public static PlanTotals of(Collection<PlanLine> lines) {
        Sum sum = new Sum();
        Set<String> seen = new HashSet<>();
        for (PlanLine line : lines) {
            if (seen.add(line.id())) {
                sum.add(line);
            }
        }
        return sum.total();
    }

    /** Sums lines of which none is given twice, as a table has them. */
    public static PlanTotals ofDistinct(Iterable<PlanLine> lines) {
        Sum sum = new Sum();
        lines.forEach(sum::add);
        return sum.total();
    }

    /** These sums and those of other lines of other OPD together. */
    public PlanTotals plus(PlanTotals other) {
        Map<String, Long> funds = new TreeMap<>(byFund);
        other.byFund.forEach((source, rupiah) -> funds.merge(source, rupiah, Math::addExact));
        return new PlanTotals(
                lines + other.lines,
                organisations + other.organisations,
                Math.addExact(budget, other.budget),
                unknownBudgets + other.unknownBudgets,
                embeddedBudgets + other.embeddedBudgets,
                Math.addExact(share, other.share),
                unknownShares + other.unknownShares,
                reachingShare + other.reachingShare,
                governanceShare + other.governanceShare,
                unknownReaches + other.unknownReaches,
                Collections.unmodifiableMap(funds));
    }

    /** Percent of the stunting share that reaches target groups; empty while no share says what it reaches. */
    public Optional<BigDecimal> reachingPercent() {
        return percent(reachingShare);
    }

    /** Percent of the stunting share that pays for governance; empty while no share says what it reaches. */
    public Optional<BigDecimal> governancePercent() {
        return percent(governanceShare);
    }

    private Optional<BigDecimal> percent(long part) {
        return share == 0 || unknownReaches == lines - unknownShares
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(share), 1, RoundingMode.HALF_UP));
    }

    private static final class Sum {
        private int lines;
        private final Set<String> organisations = new HashSet<>();
        private final Map<String, long[]> byFund = new HashMap<>();
        private long budget;
        private int unknownBudgets;
        private int embeddedBudgets;
        private long share;
        private int unknownShares;
        private long reaching;
        private long governance;
        private int unknownReaches;

        void add(PlanLine line) {
            lines++;
            if (line.organisationId() != null) {
                organisations.add(line.organisationId());
            }
            switch (line.budget().kind()) {
                case STATED -> budget = Math.addExact(budget, line.budget().rupiah());
                case UNKNOWN -> unknownBudgets++;
                case EMBEDDED -> embeddedBudgets++;
            }
            addShare(line);
            for (FundShare fund : line.funds()) {
                long[] rupiah = byFund.computeIfAbsent(fund.source(), source -> new long[1]);
                rupiah[0] = Math.addExact(rupiah[0], fund.rupiah());
            }
        }

        private void addShare(PlanLine line) {
            if (line.stuntingShare() == null) {
                unknownShares++;
                return;
            }
            share = Math.addExact(share, line.stuntingShare());
            if (line.reach() == Reach.MENYENTUH_SASARAN) {
                reaching += line.stuntingShare();
            } else if (line.reach() == Reach.TATA_KELOLA) {
                governance += line.stuntingShare();
            } else if (line.reach() == null) {
                unknownReaches++;
            }
        }

        PlanTotals total() {
            Map<String, Long> funds = new TreeMap<>();
            byFund.forEach((source, rupiah) -> funds.put(source, rupiah[0]));
            return new PlanTotals(
                    lines,
                    organisations.size(),
                    budget,
                    unknownBudgets,
                    embeddedBudgets,
                    share,
                    unknownShares,
                    reaching,
                    governance,
                    unknownReaches,
                    Collections.unmodifiableMap(funds));
        }
    }
}
