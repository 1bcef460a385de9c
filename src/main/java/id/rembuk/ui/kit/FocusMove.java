package id.rembuk.ui.kit;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Moves the focus to the next or previous control, as Tab does. */
final class FocusMove {
    private FocusMove() {}

    /** Leaves a control whose own Tab key writes a tab; Ctrl+Tab is what JavaFX itself uses to leave it. */
    static void from(Node control, boolean backwards) {
        control.fireEvent(new KeyEvent(
                control, control, KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, backwards, true, false, false));
    }
}
