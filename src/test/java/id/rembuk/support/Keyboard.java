package id.rembuk.support;

import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/** Strikes keys in a window, each as the three events of a key, without the pauses a robot makes after every key. */
public final class Keyboard {
    private static final long PATIENCE_MILLIS = 60_000;

    private final Stage stage;

    public Keyboard(Stage stage) {
        this.stage = stage;
    }

    /** Types a text, a key for each character. */
    public void type(String text) {
        struck(() -> text.chars().forEach(c -> character((char) c)));
    }

    public void strike(KeyCode code) {
        struck(() -> key(code, "", false));
    }

    /** A key together with Ctrl. */
    public void control(KeyCode code) {
        struck(() -> key(code, "", true));
    }

    /** A key may open a dialog, which keeps the window's thread in it: what comes after the keys is waited for. */
    private static void struck(Runnable keys) {
        WaitForAsyncUtils.asyncFx(keys);
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, () -> {});
    }

    private void character(char c) {
        KeyCode code = c == ' ' ? KeyCode.SPACE : KeyCode.getKeyCode(String.valueOf(Character.toUpperCase(c)));
        key(code == null ? KeyCode.UNDEFINED : code, String.valueOf(c), false);
    }

    private void key(KeyCode code, String character, boolean control) {
        fire(KeyEvent.KEY_PRESSED, code, "", control);
        if (!character.isEmpty()) {
            fire(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, character, control);
        }
        fire(KeyEvent.KEY_RELEASED, code, "", control);
    }

    private void fire(EventType<KeyEvent> type, KeyCode code, String character, boolean control) {
        String typed = character.isEmpty() ? KeyEvent.CHAR_UNDEFINED : character;
        Scene scene = stage.getScene();
        Node focused = scene.getFocusOwner();
        EventTarget target = focused == null ? scene : focused;
        Event.fireEvent(target, new KeyEvent(type, typed, "", code, false, control, false, false));
    }
}
