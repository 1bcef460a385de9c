package id.rembuk.ui.hall;

import id.rembuk.ui.kit.UiAction;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the hall's own window: those of a clicker and those of the operator's panel. */
final class HallKeys {
    private HallKeys() {}

    /** What a key means there; empty for nothing. */
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
