package id.rembuk.ui.plan;

import id.rembuk.domain.plan.PlanField;
import id.rembuk.domain.plan.PlanFinding;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.ActionButtons;
import id.rembuk.ui.kit.Inspector;
import id.rembuk.ui.kit.OriginLink;
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
    private final PlanViewModel model;
    private final PlanTable table;
    private final ScreenContext context;
    private final Messages messages;
    private final PlanFindingList findings;
    private final Inspector pane;
    private final OriginLink origin;
    private final InvalidationListener onRow = o -> showRow();
    private PlanRow shown;
    /** Made with the first line chosen, because its many fields would make every opening of the table wait. */
    private PlanInspector form;

    PlanSide(PlanViewModel model, PlanTable table, ScreenContext context) {
        this.model = model;
        this.table = table;
        this.context = context;
        messages = context.messages();
        findings = new PlanFindingList(model);
        pane = new Inspector(messages);
        origin = new OriginLink(context);
        pane.setId("plan-inspector");
        pane.title(messages.get("plan.inspector.none"));
        pane.afterClose(() -> table.node().requestFocus());
        table.beside(this);
        model.findingsProperty().addListener((o, was, now) -> findings.show(now));
    }

    Inspector pane() {
        return pane;
    }

    /** Fills the pane, when the table beside it has been painted. */
    void complete() {
        if (form == null) {
            pane.show(messages.get("plan.inspector.none"), findings);
        }
        pane.foot(new ActionButtons(messages, context.navigator()).button(UiAction.NEXT_FINDING));
    }

    /** Shows the lists of the workspace. */
    void catalogue() {
        if (form != null) {
            form.catalogue();
            pane.show(heading(), findings, origin, form);
        }
    }

    private PlanInspector form() {
        if (form == null) {
            form = new PlanInspector(model, context);
            form.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ESCAPE) {
                    table.node().requestFocus();
                    event.consume();
                }
            });
            catalogue();
        }
        return form;
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
        if (shown != null || form != null) {
            form().show(shown);
        }
        origin.show(shown == null ? null : shown.line().id());
        pane.title(heading());
    }

    private String heading() {
        if (shown == null) {
            return messages.get("plan.inspector.none");
        }
        String body = table.cells().text(PlanField.OWNER, shown.line());
        return messages.get("plan.inspector.line", Formats.number(shown.number()), body);
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
        return form().focus(field);
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
        form().focus(finding.field());
    }

    /** Saves what is being typed before the place is left. */
    void leave() {
        if (form != null) {
            form.leave();
        }
    }
}
