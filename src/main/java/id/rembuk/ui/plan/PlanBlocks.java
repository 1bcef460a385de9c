package id.rembuk.ui.plan;

import id.rembuk.domain.history.EditName;
import id.rembuk.domain.plan.PlanField;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.usecase.PlanCells;
import id.rembuk.usecase.PlanPaste;
import id.rembuk.usecase.Plans;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What is done to a block of cells at once: filling down and pasting, each as one edit. */
final class PlanBlocks {
    private final PlanRows rows;
    private final Supplier<PlanCells> cells;
    private final Plans plans;
    private final PlanSaving saving;
    private final Consumer<PlanPaste> pasted;

    /** @param pasted is told of a block when it was pasted */
    PlanBlocks(PlanRows rows, Supplier<PlanCells> cells, Plans plans, PlanSaving saving, Consumer<PlanPaste> pasted) {
        this.rows = rows;
        this.cells = cells;
        this.plans = plans;
        this.saving = saving;
        this.pasted = pasted;
    }

    /** Copies fields of the first line into the others, as one edit. */
    void fillDown(List<PlanRow> lines, Collection<PlanField> fields) {
        if (lines.size() < 2 || fields.isEmpty()) {
            return;
        }
        PlanLine source = lines.get(0).line();
        UnaryOperator<PlanLine> change = UnaryOperator.identity();
        for (PlanField field : fields) {
            UnaryOperator<PlanLine> next = cells.get().read(field, cells.get().text(field, source));
            UnaryOperator<PlanLine> before = change;
            change = line -> next.apply(before.apply(line));
        }
        UnaryOperator<PlanLine> all = change;
        List<String> ids = lines.stream().skip(1).map(PlanRow::id).toList();
        EditName name = EditName.of("plan.fill", String.valueOf(ids.size()));
        saving.run("plan.fill", () -> plans.changeAll(ids, name, all));
    }

    /**
     * Reads a block of a spreadsheet; it is pasted only when every cell was understood.
     *
     * @param first row it is pasted at; null when there is none yet
     * @param organisationId body of new lines when the block has no column for it
     */
    PlanPaste paste(String clipboard, List<PlanField> fields, PlanRow first, String organisationId) {
        PlanPaste block = PlanPaste.read(cells.get(), clipboard, fields, linesFrom(first));
        if (block.isAccepted()) {
            saving.run("plan.paste", () -> plans.paste(block, organisationId))
                    .onSuccess(change -> pasted.accept(block));
        }
        return block;
    }

    /** Visible lines of the same OPD from this one downwards. */
    private List<String> linesFrom(PlanRow first) {
        int at = rows.visible().indexOf(first);
        if (at < 0 || first.isGroup()) { // also when there is no row
            return List.of();
        }
        return rows.visible().stream()
                .skip(at)
                .takeWhile(row -> !row.isGroup())
                .map(PlanRow::id)
                .toList();
    }
}
