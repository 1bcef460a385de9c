package id.rembuk.ui.kit;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Moves the focus. */
public final class FocusMove {
    private FocusMove() {}

    /** Focuses a control as soon as it stands in a scene, which inside a scroll pane is not at once. */
    public static void toWhenShown(Node control) {
        if (control.getScene() != null) {
            control.requestFocus();
            return;
        }
        control.sceneProperty().addListener(new ChangeListener<Scene>() {
            @Override
            public void changed(ObservableValue<? extends Scene> scene, Scene was, Scene now) {
                control.sceneProperty().removeListener(this);
                FxThread.later(control::requestFocus);
            }
        });
    }

    /** Leaves a control whose own Tab key writes a tab; Ctrl+Tab is what JavaFX itself uses to leave it. */
    static void from(Node control, boolean backwards) {
        control.fireEvent(new KeyEvent(
                control, control, KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, backwards, true, false, false));
    }
}
