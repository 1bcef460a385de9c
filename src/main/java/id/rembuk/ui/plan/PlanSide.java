package id.rembuk.ui.plan;

import id.rembuk.domain.plan.PlanField;
import id.rembuk.domain.plan.PlanFinding;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.ActionButtons;
import id.rembuk.ui.kit.Inspector;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.UiAction;
import javafx.beans.InvalidationListener;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The pane beside the table: the check of the plan, and the chosen line in full. The table sends the focus into it for
 * what does not fit a cell; Esc in a field goes back to the cell it came from.
 */
final class PlanSide implements PlanTableKeys.Beside {
    private final PlanTable table;
    private final Messages messages;
    private final PlanInspector form;
    private final PlanFindingList findings;
    private final Inspector pane;
    private final InvalidationListener onRow = o -> showRow();
    private PlanRow shown;

    PlanSide(PlanViewModel model, PlanTable table, ScreenContext context) {
        this.table = table;
        messages = context.messages();
        form = new PlanInspector(model, context);
        findings = new PlanFindingList(model);
        pane = new Inspector(messages);
        pane.setId("plan-inspector");
        pane.afterClose(() -> table.node().requestFocus());
        pane.foot(new ActionButtons(messages, context.navigator()).button(UiAction.NEXT_FINDING));
        form.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                table.node().requestFocus();
                event.consume();
            }
        });
        table.beside(this);
        model.findingsProperty().addListener((o, was, now) -> findings.show(now));
    }

    Inspector pane() {
        return pane;
    }

    /** Shows the lists of the workspace. */
    void catalogue() {
        form.catalogue();
        pane.show(messages.get("plan.inspector.none"), findings, form);
    }

    /** Shows a line and follows its changes; null for none. */
    void show(PlanRow row) {
        if (shown != null) {
            shown.stateProperty().removeListener(onRow);
        }
        shown = row;
        if (row != null) {
            row.stateProperty().addListener(onRow);
        }
        showRow();
    }

    private void showRow() {
        form.show(shown);
        String body = shown == null ? "" : table.cells().text(PlanField.OWNER, shown.line());
        pane.title(
                shown == null
                        ? messages.get("plan.inspector.none")
                        : messages.get("plan.inspector.line", Formats.number(shown.number()), body));
    }

    @Override
    public boolean edit(PlanRow row, PlanColumn column) {
        boolean kept = column.field() != null && row.state().kept().containsKey(column.field());
        if (kept) {
            return false; // a refused text is mended where it stands
        }
        PlanField field =
                switch (column) {
                    case SITES, FUNDS, INDICATORS -> column.field();
                    case CHECK ->
                        row.findings().isEmpty()
                                ? PlanField.OUTPUT
                                : row.findings().get(0).field();
                    default -> null;
                };
        if (field == null || shown != row) {
            return false;
        }
        pane.open();
        return form.focus(field);
    }

    @Override
    public boolean close() {
        boolean open = pane.isOpen();
        pane.close();
        return open;
    }

    /** Opens the pane and puts the focus where a finding is mended. */
    void mend(PlanFinding finding) {
        pane.open();
        form.focus(finding.field());
    }

    /** Saves what is being typed before the place is left. */
    void leave() {
        form.leave();
    }
}
