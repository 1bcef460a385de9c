package id.rembuk.ui.plan;

import id.rembuk.domain.plan.Budget;
import id.rembuk.domain.plan.PlanLine;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/** Orders lines by a column; what is not filled in comes last. */
final class PlanOrder {
    private PlanOrder() {}

    static Comparator<PlanRow> by(PlanColumn column, PlanTexts texts) {
        return switch (column) {
            case NO -> Comparator.comparingInt(PlanRow::number);
            case BASELINE -> by(PlanLine::baseline);
            case TARGET -> by(line -> line.target().number());
            case PEOPLE -> by(line -> line.people() == null ? null : BigDecimal.valueOf(line.people()));
            case BUDGET ->
                by(line -> line.budget().kind() == Budget.Kind.STATED
                        ? BigDecimal.valueOf(line.budget().rupiah())
                        : null);
            case SHARE -> by(line -> line.stuntingShare() == null ? null : BigDecimal.valueOf(line.stuntingShare()));
            case CHECK -> Comparator.comparingInt(row -> -row.findings().size());
            default -> Comparator.comparing(row -> texts.of(column, row.state()).toLowerCase(Locale.ROOT));
        };
    }

    private static Comparator<PlanRow> by(Function<PlanLine, BigDecimal> value) {
        return Comparator.comparing(row -> value.apply(row.line()), Comparator.nullsLast(Comparator.naturalOrder()));
    }
}
