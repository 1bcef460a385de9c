package id.rembuk.ui.plan;

import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.plan.PlanField;
import id.rembuk.usecase.PlanPaste;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** What a key or a button does to the lines and cells that are chosen in the table. */
final class PlanDoings {
    private final PlanViewModel model;
    private final PlanTable table;
    private final PlanPasteReport pasteReport;

    PlanDoings(PlanViewModel model, PlanTable table, PlanPasteReport pasteReport) {
        this.model = model;
        this.table = table;
        this.pasteReport = pasteReport;
    }

    /** The OPD a new line belongs to: the only one filtered by, else the one under the cursor, else the first; null if none. */
    String bodyForNewLine() {
        Set<String> shown = model.filterProperty().get().organisationIds();
        if (shown.size() == 1) {
            return shown.iterator().next();
        }
        PlanRow row = table.current();
        if (row != null && row.isGroup()) {
            return row.state().group().organisationId();
        }
        if (row != null && row.line().organisationId() != null) {
            return row.line().organisationId();
        }
        return model.cells().catalogue().organisations().stream()
                .map(Organisation::id)
                .findFirst()
                .orElse(null);
    }

    void duplicate() {
        List<PlanRow> lines = table.selectedLines();
        if (!lines.isEmpty()) {
            model.duplicate(lines);
        }
    }

    void delete() {
        List<PlanRow> lines = table.selectedLines();
        if (!lines.isEmpty()) {
            model.delete(lines);
        }
    }

    /** Moves the line under the cursor up (−1) or down (+1). */
    void move(int by) {
        if (table.current() != null && !table.current().isGroup()) {
            model.move(table.current(), by);
        }
    }

    void fillDown() {
        List<PlanField> fields = table.selectedColumns().stream()
                .map(PlanColumn::field)
                .filter(Objects::nonNull)
                .toList();
        model.blocks().fillDown(table.selectedLines(), fields);
    }

    void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(table.copied());
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** Pastes at the cursor, or into a plan without lines; answers false when there was nothing to paste, or no place for it. */
    boolean paste() {
        String text = Clipboard.getSystemClipboard().getString();
        PlanRow row = table.current();
        String body =
                row == null || row.isGroup() ? bodyForNewLine() : row.line().organisationId();
        if (text == null || text.isEmpty() || (row == null && (model.size() > 0 || body == null))) {
            return false;
        }
        PlanPaste block = model.blocks().paste(text, table.fieldsFromCursor(), row, body);
        if (block.problems().isEmpty()) {
            pasteReport.setVisible(false);
        } else {
            pasteReport.show(block);
        }
        return true;
    }
}
