package id.rembuk.ui.hall;

import id.rembuk.ui.kit.SpaceKey;
import id.rembuk.ui.kit.TypedText;
import id.rembuk.ui.kit.UiAction;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the hall's own window and of the panel's: those of a clicker and those written on the buttons. */
final class HallKeys {
    /** What a field, a list or a button needs for itself. */
    private static final Set<KeyCode> OF_CONTROLS = Set.of(
            KeyCode.ENTER,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.BACK_SPACE,
            KeyCode.ESCAPE,
            KeyCode.N,
            KeyCode.P);

    private static final Set<KeyCode> ALSO_WHILE_TYPING = Set.of(KeyCode.PAGE_UP, KeyCode.PAGE_DOWN, KeyCode.F5);

    private HallKeys() {}

    /** What a key means in the panel's window, where it may belong to what has the focus. */
    static Optional<UiAction> inPanel(KeyEvent event) {
        boolean typing = TypedText.of(event.getTarget()).isPresent();
        boolean pressing = SpaceKey.presses(event.getTarget());
        KeyCode code = event.getCode();
        boolean ofControl = OF_CONTROLS.contains(code)
                || (typing && !ALSO_WHILE_TYPING.contains(code))
                || (pressing && code == KeyCode.SPACE);
        return ofControl ? Optional.empty() : action(event);
    }

    /** What a key means in the hall's own window; empty for nothing. */
    static Optional<UiAction> action(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return Optional.empty();
        }
        return action(event.getCode());
    }

    private static Optional<UiAction> action(KeyCode code) {
        return Optional.ofNullable(
                switch (code) {
                    case SPACE, ENTER, PAGE_DOWN, RIGHT, DOWN, N -> UiAction.HALL_NEXT;
                    case PAGE_UP, LEFT, UP, BACK_SPACE, P -> UiAction.HALL_PREVIOUS;
                    case B -> UiAction.HALL_FREEZE;
                    case PERIOD, DECIMAL -> UiAction.HALL_BLACK;
                    case L -> UiAction.HALL_LOGO;
                    case T -> UiAction.HALL_TEST;
                    case R -> UiAction.HALL_DARK;
                    case F5, ESCAPE -> UiAction.PROJECT;
                    default -> null;
                });
    }
}
