package id.rembuk.export.excel;

import id.rembuk.domain.plan.Budget;
import id.rembuk.domain.plan.FundShare;
import id.rembuk.domain.plan.InterventionClass;
import id.rembuk.domain.plan.PlanLine;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sums over plan lines, in whole rupiah. A line counts once whatever it serves and wherever it works; budgets and
 * shares nobody knows yet are counted, never added as 0.
 */
record PlanSums(
        int lines,
        long budget,
        long share,
        int withoutBudget,
        int embedded,
        int withoutShare,
        Map<String, Long> byFund,
        Map<InterventionClass, OfClass> byClass,
        OfClass unclassified) {

    /** Lines and stunting share of one class of intervention. */
    record OfClass(int lines, long share) {
        static final OfClass NONE = new OfClass(0, 0);

        OfClass plus(PlanLine line) {
            return new OfClass(lines + 1, share + (line.stuntingShare() == null ? 0 : line.stuntingShare()));
        }
    }

    static PlanSums of(List<PlanLine> lines) {
        Map<String, Long> byFund = new HashMap<>();
        Map<InterventionClass, OfClass> byClass = new EnumMap<>(InterventionClass.class);
        OfClass unclassified = OfClass.NONE;
        for (PlanLine line : lines) {
            for (FundShare fund : line.funds()) {
                byFund.merge(fund.source(), fund.rupiah(), Long::sum);
            }
            if (line.interventionClass() == null) {
                unclassified = unclassified.plus(line);
            } else {
                byClass.put(
                        line.interventionClass(),
                        byClass.getOrDefault(line.interventionClass(), OfClass.NONE)
                                .plus(line));
            }
        }
        return new PlanSums(
                lines.size(),
                lines.stream().mapToLong(PlanSums::stated).sum(),
                lines.stream()
                        .mapToLong(line -> line.stuntingShare() == null ? 0 : line.stuntingShare())
                        .sum(),
                count(lines, Budget.Kind.UNKNOWN),
                count(lines, Budget.Kind.EMBEDDED),
                (int) lines.stream()
                        .filter(line -> line.stuntingShare() == null)
                        .count(),
                byFund,
                byClass,
                unclassified);
    }

    long fund(String source) {
        return byFund.getOrDefault(source, 0L);
    }

    /** Part of the stunting share that no fund source is named for; negative when the sources exceed the share. */
    long withoutFund() {
        return share - byFund.values().stream().mapToLong(Long::longValue).sum();
    }

    /** @param type null for lines without a class */
    OfClass ofClass(InterventionClass type) {
        return type == null ? unclassified : byClass.getOrDefault(type, OfClass.NONE);
    }

    private static long stated(PlanLine line) {
        return line.budget().kind() == Budget.Kind.STATED ? line.budget().rupiah() : 0;
    }

    private static int count(List<PlanLine> lines, Budget.Kind kind) {
        return (int) lines.stream().filter(line -> line.budget().kind() == kind).count();
    }
}
