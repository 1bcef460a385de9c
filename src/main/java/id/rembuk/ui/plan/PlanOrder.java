package id.rembuk.ui.plan;

import id.rembuk.domain.plan.Budget;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/** Orders lines by a column; what is not filled in comes last in both directions. */
final class PlanOrder {
    private PlanOrder() {}

    /** @param down the largest first */
    static Comparator<PlanRow> by(PlanColumn column, PlanTexts texts, boolean down) {
        return switch (column) {
            case NO -> known(PlanRow::number, down);
            case BASELINE -> known(row -> row.line().baseline(), down);
            case TARGET -> known(row -> row.line().target().number(), down);
            case PEOPLE -> known(row -> row.line().people(), down);
            case BUDGET -> known(row -> stated(row.line().budget()), down);
            case SHARE -> known(row -> row.line().stuntingShare(), down);
            case CHECK -> known(row -> -row.findings().size(), down);
            default -> known(row -> filled(texts.of(column, row.state())), down);
        };
    }

    private static Long stated(Budget budget) {
        return budget.kind() == Budget.Kind.STATED ? budget.rupiah() : null;
    }

    private static String filled(String text) {
        return text.isEmpty() ? null : text.toLowerCase(Locale.ROOT);
    }

    private static <T extends Comparable<? super T>> Comparator<PlanRow> known(
            Function<PlanRow, T> value, boolean down) {
        Comparator<T> order = down ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(value, Comparator.nullsLast(order));
    }
}
