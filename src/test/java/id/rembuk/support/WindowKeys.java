package id.rembuk.support;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.ui.kit.FxThread;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;

/** Strikes keys in whatever window is in front, so that a story can be told without a mouse. */
public final class WindowKeys {
    private static final int MOST_STOPS = 150;

    /** Types a text, a key for each character. */
    public void type(String text) {
        text.chars().forEach(c -> {
            char typed = (char) c;
            KeyCode code =
                    typed == ' ' ? KeyCode.SPACE : KeyCode.getKeyCode(String.valueOf(Character.toUpperCase(typed)));
            key(code == null ? KeyCode.UNDEFINED : code, String.valueOf(typed), false, false);
        });
    }

    public void strike(KeyCode... codes) {
        List.of(codes).forEach(code -> key(code, "", false, false));
    }

    /** A key together with Ctrl. */
    public void control(KeyCode code) {
        key(code, "", true, false);
    }

    /** A key together with Alt. */
    public void alt(KeyCode code) {
        key(code, "", false, true);
    }

    /**
     * Goes on with Tab until the node with an id has the focus; from a table that is typed into or a text of many
     * lines with Ctrl+Tab.
     */
    public void to(String id) {
        List<String> stopped = new ArrayList<>();
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            if (id.equals(focusedId())) {
                return;
            }
            stopped.add(String.valueOf(front().getScene().getFocusOwner()));
            Node at = front().getScene().getFocusOwner();
            key(KeyCode.TAB, "", at instanceof TextArea || isTyped(at), false);
        }
        assertThat(stopped).as("reached by Tab: " + id).isEmpty();
    }

    /** Goes to a button and presses it with the space bar. */
    public void press(String id) {
        to(id);
        strike(KeyCode.SPACE);
    }

    /** Waits for a dialog and presses its default button with Enter. */
    public void answer(String dialogId) {
        Await.until(
                dialogId,
                () -> front() != null
                        && front().getScene().getRoot() instanceof DialogPane pane
                        && dialogId.equals(pane.getId()));
        strike(KeyCode.ENTER);
    }

    private static boolean isTyped(Node node) {
        return node instanceof TableView<?> table && table.isEditable();
    }

    private static String focusedId() {
        WaitForAsyncUtils.waitForFxEvents();
        Node owner = front().getScene().getFocusOwner();
        return owner == null ? null : owner.getId();
    }

    private static Stage front() {
        List<Stage> stages = Window.getWindows().stream()
                .filter(window -> window instanceof Stage && window.isShowing())
                .map(Stage.class::cast)
                .toList();
        return stages.isEmpty() ? null : stages.get(stages.size() - 1);
    }

    /** A key may open a dialog, which keeps the window thread in it: nothing is waited for but what was asked before. */
    private static void key(KeyCode code, String character, boolean control, boolean alt) {
        FxThread.later(() -> {
            fire(KeyEvent.KEY_PRESSED, code, "", control, alt);
            if (!character.isEmpty()) {
                fire(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, character, control, alt);
            }
            fire(KeyEvent.KEY_RELEASED, code, "", control, alt);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void fire(EventType<KeyEvent> type, KeyCode code, String character, boolean control, boolean alt) {
        String typed = character.isEmpty() ? KeyEvent.CHAR_UNDEFINED : character;
        Scene scene = front().getScene();
        Node focused = scene.getFocusOwner();
        EventTarget target = focused == null ? scene : focused;
        Event.fireEvent(target, new KeyEvent(type, typed, "", code, false, control, alt, false));
    }
}
