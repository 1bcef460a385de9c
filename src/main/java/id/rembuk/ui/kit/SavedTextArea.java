package id.rembuk.ui.kit;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A saved text of several lines; Tab leaves it, Ctrl+Enter saves at once. */
public final class SavedTextArea extends SavedText {
    SavedTextArea(Fields fields, String labelKey, int rows, Commit<String> commit) {
        super(fields, labelKey, area(rows), commit);
        control().addEventFilter(KeyEvent.KEY_PRESSED, this::leaveWithTab);
    }

    private static TextArea area(int rows) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        return area;
    }

    private void leaveWithTab(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            FocusMove.from(control(), event.isShiftDown());
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            commitNow();
            event.consume();
        }
    }
}
