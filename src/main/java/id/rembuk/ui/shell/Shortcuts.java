package id.rembuk.ui.shell;

import id.rembuk.ui.kit.Place;
import id.rembuk.ui.kit.UiAction;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Turns keys into actions and places; a key that a text field needs for typing stays with the field. */
final class Shortcuts {
    private static final Set<UiAction> ALSO_OF_TEXT =
            Set.of(UiAction.COPY, UiAction.PASTE, UiAction.DELETE_ROW, UiAction.FILTER, UiAction.FILL_DOWN);

    private final Shell shell;
    private final ShellView view;
    private final Map<UiAction, KeyCombination> keys = new EnumMap<>(UiAction.class);

    Shortcuts(Shell shell, ShellView view) {
        this.shell = shell;
        this.view = view;
        for (UiAction action : UiAction.values()) {
            if (!action.key().isEmpty()) {
                keys.put(action, KeyCombination.valueOf(action.key()));
            }
        }
    }

    void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (event.getCode() == KeyCode.F6) {
            view.nextPart();
            event.consume();
        } else if (place(event)) {
            event.consume();
        } else {
            action(event, typing);
        }
    }

    private boolean place(KeyEvent event) {
        for (Place place : Place.values()) {
            if (place.digit() > 0 && digit(place.digit()).match(event)) {
                shell.go(place);
                return true;
            }
        }
        return false;
    }

    private void action(KeyEvent event, boolean typing) {
        for (Map.Entry<UiAction, KeyCombination> each : keys.entrySet()) {
            if (each.getValue().match(event)
                    && !(typing && belongsToText(each.getKey(), event))
                    && shell.tryPerform(each.getKey())) {
                event.consume();
                return;
            }
        }
    }

    private static boolean belongsToText(UiAction action, KeyEvent event) {
        TextInputControl text = (TextInputControl) event.getTarget();
        return switch (action) {
            case UNDO -> text.isEditable() && text.isUndoable();
            case REDO -> text.isEditable() && text.isRedoable();
            default -> ALSO_OF_TEXT.contains(action);
        };
    }

    private static KeyCombination digit(int digit) {
        return new KeyCodeCombination(KeyCode.getKeyCode(Integer.toString(digit)), KeyCombination.SHORTCUT_DOWN);
    }
}
