package id.rembuk.ui.plan;

import id.rembuk.domain.plan.InterventionClass;
import id.rembuk.domain.plan.PlanFinding;
import id.rembuk.text.Formats;
import id.rembuk.ui.kit.Icons;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.javafx.FontIcon;

/** One cell of the table: shows a field of a line, or the heading of a group, and edits the field in place. */
final class PlanCell extends TableCell<PlanRow, PlanRow.State> {
    private static final String[] MARKS = {"salah", "ragu", "menunggu", "gagal", "t-strong", "redup"};

    private final PlanColumn column;
    private final PlanTable table;
    private TextField field;
    private PlanRow editedRow;
    private boolean closing;

    PlanCell(PlanColumn column, PlanTable table) {
        this.column = column;
        this.table = table;
        if (column.isNumber()) {
            getStyleClass().add("angka");
        }
    }

    @Override
    protected void updateItem(PlanRow.State state, boolean empty) {
        super.updateItem(state, empty);
        if (isEditing() && field != null) {
            return;
        }
        getStyleClass().removeAll(MARKS);
        setGraphic(null);
        setTooltip(null);
        if (empty || state == null) {
            setText(null);
        } else if (state.group() != null) {
            showGroup(state.group());
        } else {
            showLine(state);
        }
    }

    private void showGroup(PlanRow.Group group) {
        setText(
                switch (column) {
                    case NOMENCLATURE ->
                        table.text(
                                "plan.group.lines",
                                Formats.number(group.totals().lines()));
                    case BUDGET -> Formats.number(group.totals().budget());
                    case SHARE -> Formats.number(group.totals().share());
                    default -> null;
                });
        if (column == PlanColumn.OUTPUT) {
            heading(group);
        }
    }

    private void heading(PlanRow.Group group) {
        String name = group.name().isEmpty() ? table.text("plan.group.none") : group.name();
        Label label = new Label(name, Icons.of(group.collapsed() ? "bi-chevron-right" : "bi-chevron-down", 11));
        label.getStyleClass().add("t-strong");
        setGraphic(label);
        setTooltip(new Tooltip(name));
    }

    private void showLine(PlanRow.State state) {
        String text = table.texts().of(column, state);
        boolean kept = column.field() != null && state.kept().containsKey(column.field());
        Optional<PlanFinding> finding = state.findings().stream()
                .filter(found -> found.field() == column.field())
                .findFirst();
        boolean error =
                finding.filter(f -> f.severity() == PlanFinding.Severity.ERROR).isPresent();
        boolean vacant = text.isEmpty() && error;
        setText(vacant ? table.text("plan.cell.empty") : text);
        if (kept) {
            mark(state.kept().get(column.field()).failed() ? "gagal" : "salah");
        } else if (error) {
            mark("salah");
        } else if (column.field() != null && state.waiting().contains(column.field())) {
            mark("menunggu");
        } else if (column == PlanColumn.TARGET) {
            mark("t-strong");
        } else if (column == PlanColumn.NO || column == PlanColumn.NOMENCLATURE || column == PlanColumn.UNIT) {
            mark("redup");
        }
        if (kept && state.kept().get(column.field()).failed()) {
            setGraphic(Icons.of("bi-exclamation-octagon-fill", 11));
        }
        if (column == PlanColumn.CLASS) {
            setGraphic(sign(state.line().interventionClass()));
        }
        if (column == PlanColumn.CHECK && !state.findings().isEmpty()) {
            setGraphic(sign(state.findings().get(0).severity()));
        }
        String about = table.texts().about(column, state);
        if (!about.isEmpty()) {
            setTooltip(new Tooltip(about));
        }
        setAccessibleText(about.isEmpty() ? getText() : getText() + ". " + about);
    }

    private void mark(String styleClass) {
        getStyleClass().add(styleClass);
    }

    private static FontIcon sign(InterventionClass kind) {
        if (kind == null) {
            return null;
        }
        FontIcon icon = Icons.of(
                switch (kind) {
                    case SPESIFIK -> "bi-circle-fill";
                    case SENSITIF -> "bi-square-fill";
                    case DUKUNGAN -> "bi-square";
                },
                11);
        icon.getStyleClass().add("jenis-" + kind.name().toLowerCase(java.util.Locale.ROOT));
        return icon;
    }

    private static FontIcon sign(PlanFinding.Severity severity) {
        boolean error = severity == PlanFinding.Severity.ERROR;
        FontIcon icon = Icons.of(error ? "bi-exclamation-octagon-fill" : "bi-exclamation-triangle-fill", 12);
        icon.getStyleClass().add(error ? "tanda-salah" : "tanda-ragu");
        return icon;
    }

    @Override
    public void startEdit() {
        PlanRow row = getTableRow() == null ? null : getTableRow().getItem();
        if (column.field() == null || row == null || row.isGroup() || isEditing() || table.isLocked()) {
            return;
        }
        super.startEdit();
        editedRow = row;
        closing = false;
        PlanRow.Kept kept = row.state().kept().get(column.field());
        String typed = table.takeTyped();
        String stored = kept == null ? table.cells().text(column.field(), row.line()) : kept.text();
        field = new TextField(typed == null ? stored : typed);
        field.setId("plan-cell-editor");
        field.setAccessibleText(table.cells().words().of(column.field()));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        field.focusedProperty().addListener((o, was, focused) -> {
            if (was && !focused && !closing) {
                commit();
            }
        });
        setText(null);
        setGraphic(field);
        field.applyCss(); // a field without its skin loses keys that come before the next pulse
        table.hold(true);
        field.requestFocus();
        if (typed == null) {
            field.selectAll();
        } else {
            field.end();
        }
    }

    @Override
    public void cancelEdit() {
        boolean open = field != null && !closing;
        String text = open ? field.getText() : null;
        PlanRow row = editedRow;
        super.cancelEdit();
        field = null;
        editedRow = null;
        if (open) { // the table ended the edit (scrolled away, sorted): what was typed is not lost
            table.edited(row, column, text);
        }
        table.hold(false);
        updateItem(getItem(), isEmpty());
    }

    private void keyPressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ESCAPE) {
            end();
            table.node().requestFocus();
            event.consume();
        } else if (code == KeyCode.ENTER || code == KeyCode.TAB) {
            PlanRow row = editedRow;
            boolean taken = commit();
            table.node().requestFocus();
            if (taken) {
                table.moveFrom(row, column, code == KeyCode.TAB, event.isShiftDown());
            }
            event.consume();
        }
    }

    private boolean commit() {
        String text = field.getText();
        PlanRow row = editedRow;
        end();
        return table.edited(row, column, text);
    }

    private void end() {
        closing = true;
        getTableView().edit(-1, null);
    }
}
