package id.rembuk.ui.shell;

import id.rembuk.ui.kit.Place;
import id.rembuk.ui.kit.SpaceKey;
import id.rembuk.ui.kit.TypedText;
import id.rembuk.ui.kit.UiAction;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Turns keys into actions and places; a key that a text field needs for typing stays with the field. */
final class Shortcuts {
    private static final Set<UiAction> ALSO_OF_TEXT =
            Set.of(UiAction.COPY, UiAction.PASTE, UiAction.DELETE_ROW, UiAction.FILTER, UiAction.FILL_DOWN);

    /** The keys of a clicker, which reach the hall also while something is typed in one line. */
    private static final Set<KeyCode> PAGE_KEYS = Set.of(KeyCode.PAGE_UP, KeyCode.PAGE_DOWN);

    private final Shell shell;
    private final ShellView view;
    private final Map<UiAction, List<KeyCombination>> keys = new EnumMap<>(UiAction.class);
    private final EventHandler<KeyEvent> onKey = this::pressed;
    private Scene scene;

    Shortcuts(Shell shell, ShellView view) {
        this.shell = shell;
        this.view = view;
        for (UiAction action : UiAction.values()) {
            List<KeyCombination> all = new ArrayList<>(alternatives(action));
            if (!action.key().isEmpty()) {
                all.add(KeyCombination.valueOf(action.key()));
            }
            keys.put(action, all);
        }
    }

    /** Listens to the keys of a scene, which outlives this window of one workspace: call {@link #remove} at the end. */
    void install(Scene ofWindow) {
        scene = ofWindow;
        scene.addEventFilter(KeyEvent.KEY_PRESSED, onKey);
    }

    void remove() {
        if (scene != null) {
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, onKey);
            scene = null;
        }
    }

    /** Other keys that say the same: "+" is a key of its own on few keyboards, on most it is Shift with "=". */
    private static List<KeyCombination> alternatives(UiAction action) {
        return switch (action) {
            case HALL_NEXT -> List.of(new KeyCodeCombination(KeyCode.PAGE_DOWN));
            case NEXT_ITEM -> List.of(new KeyCodeCombination(KeyCode.PAGE_DOWN, KeyCombination.ALT_DOWN));
            case PREVIOUS_ITEM -> List.of(new KeyCodeCombination(KeyCode.PAGE_UP, KeyCombination.ALT_DOWN));
            case TEXT_LARGER ->
                List.of(
                        new KeyCodeCombination(KeyCode.EQUALS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY),
                        new KeyCodeCombination(KeyCode.ADD, KeyCombination.SHORTCUT_DOWN));
            case TEXT_SMALLER -> List.of(new KeyCodeCombination(KeyCode.SUBTRACT, KeyCombination.SHORTCUT_DOWN));
            default -> List.of();
        };
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.F6) {
            view.nextPart();
            event.consume();
        } else if (place(event)) {
            event.consume();
        } else {
            action(event, TypedText.of(event.getTarget()));
        }
    }

    private boolean place(KeyEvent event) {
        for (Place place : Place.values()) {
            if (place.digit() > 0 && digit(place.digit()).match(event)) {
                view.enter(() -> shell.go(place));
                return true;
            }
        }
        return false;
    }

    private void action(KeyEvent event, Optional<TextInputControl> text) {
        for (Map.Entry<UiAction, List<KeyCombination>> each : keys.entrySet()) {
            if (each.getValue().stream().anyMatch(key -> key.match(event))
                    && !text.map(typed -> belongsToText(each.getKey(), event, typed))
                            .orElse(false)
                    && !pressesControl(each.getKey(), event)
                    && shell.tryPerform(each.getKey())) {
                event.consume();
                return;
            }
        }
    }

    private static boolean belongsToText(UiAction action, KeyEvent event, TextInputControl text) {
        if (action.scope() == UiAction.Scope.HALL) {
            boolean ofPage = PAGE_KEYS.contains(event.getCode()) && !(text instanceof TextArea);
            return !ofPage && !event.getCode().isFunctionKey();
        }
        return switch (action) {
            case UNDO -> text.isEditable() && text.isUndoable();
            case REDO -> text.isEditable() && text.isRedoable();
            default -> ALSO_OF_TEXT.contains(action);
        };
    }

    /** Space presses a button that has the focus, also while the hall is shown something. */
    private static boolean pressesControl(UiAction action, KeyEvent event) {
        return action == UiAction.HALL_NEXT && event.getCode() == KeyCode.SPACE && SpaceKey.presses(event.getTarget());
    }

    private static KeyCombination digit(int digit) {
        return new KeyCodeCombination(KeyCode.getKeyCode(Integer.toString(digit)), KeyCombination.SHORTCUT_DOWN);
    }
}
