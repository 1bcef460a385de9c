package id.rembuk.ui.kit;

import javafx.event.EventTarget;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ToggleButton;

/** Who needs the space bar for itself: what it presses or opens. */
public final class SpaceKey {
    private SpaceKey() {}

    /** @param target of a key event; a tab that is chosen already has no use for the key */
    public static boolean presses(EventTarget target) {
        if (target instanceof ToggleButton tab && tab.getToggleGroup() != null && tab.isSelected()) {
            return false;
        }
        return target instanceof ButtonBase || target instanceof ComboBoxBase<?>;
    }
}
