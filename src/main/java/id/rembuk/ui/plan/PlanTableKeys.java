package id.rembuk.ui.plan;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the table while no cell is being edited; those of the window and its actions are elsewhere. */
final class PlanTableKeys {
    /** What stands beside the table and edits what does not fit a cell. */
    interface Beside {
        /** Puts the focus into the editor of a column; false when the column is edited in its cell. */
        boolean edit(PlanRow row, PlanColumn column);

        /** Closes; false when nothing was open. */
        boolean close();
    }

    private final PlanTable table;
    private final PlanViewModel model;

    PlanTableKeys(PlanTable table, PlanViewModel model) {
        this.table = table;
        this.model = model;
    }

    void install(TableView<PlanRow> view) {
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        view.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private boolean isEditing() {
        return table.node().getEditingCell() != null;
    }

    private void pressed(KeyEvent event) {
        PlanRow row = table.current();
        if (isEditing() || row == null) {
            return;
        }
        KeyCode code = event.getCode();
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (event.isShortcutDown() && (code == KeyCode.UP || code == KeyCode.DOWN)) {
            toGroup(code == KeyCode.UP ? -1 : 1);
        } else if (event.isAltDown() && (code == KeyCode.LEFT || code == KeyCode.RIGHT)) {
            table.moveColumn(code == KeyCode.LEFT ? -1 : 1);
        } else if (row.isGroup() && plain && (code == KeyCode.ENTER || code == KeyCode.SPACE)) {
            model.fold(row.state().group(), !row.state().group().collapsed());
        } else if (row.isGroup() && plain && (code == KeyCode.LEFT || code == KeyCode.RIGHT)) {
            model.fold(row.state().group(), code == KeyCode.LEFT);
        } else if (plain && (code == KeyCode.F2 || code == KeyCode.ENTER)) {
            table.editCurrentInFull();
        } else if (plain && code == KeyCode.ESCAPE && table.closeBeside()) {
            table.node().requestFocus();
        } else if (plain && code == KeyCode.TAB) {
            table.moveFrom(row, table.currentColumn(), true, event.isShiftDown());
        } else {
            return;
        }
        event.consume();
    }

    private void toGroup(int step) {
        int at = table.node().getItems().indexOf(table.current()) + step;
        while (at >= 0 && at < table.node().getItems().size()) {
            PlanRow row = table.node().getItems().get(at);
            if (row.isGroup()) {
                table.focus(row, PlanColumn.OUTPUT);
                return;
            }
            at += step;
        }
    }

    /** Typing starts editing, with the character typed. */
    private void typed(KeyEvent event) {
        String character = event.getCharacter();
        boolean printable = !character.isEmpty() && character.charAt(0) >= ' ' && character.charAt(0) != 127;
        if (isEditing() || !printable || event.isShortcutDown() || event.isAltDown() || character.equals("/")) {
            return;
        }
        PlanRow row = table.current();
        if (row != null && !row.isGroup() && table.currentColumn().field() != null) {
            table.type(character);
            event.consume();
        }
    }
}
