package id.rembuk.ui.kit;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * Words that explain a control: read out as its help, and shown when the mouse rests on it. A JavaFX tooltip is a window
 * of its own, so it is made when the mouse first comes; a table has hundreds that nobody asks for.
 */
public final class Hint {
    private Hint() {}

    /** Gives the control these words in place of earlier ones; "" for none. */
    public static void on(Control control, String words) {
        boolean known = control.hasProperties() && control.getProperties().containsKey(Hint.class);
        if (!known && words.isEmpty()) {
            return;
        }
        control.setAccessibleHelp(words);
        if (!known) {
            control.getProperties().put(Hint.class, words);
            control.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> show(control));
            return;
        }
        control.getProperties().put(Hint.class, words);
        if (control.getTooltip() != null) {
            show(control);
        }
    }

    private static void show(Control control) {
        // a screen may give the control another help to be read out, such as "you are here"
        String words = String.valueOf(control.getProperties().get(Hint.class));
        if (words.isEmpty()) {
            control.setTooltip(null);
        } else if (control.getTooltip() == null) {
            control.setTooltip(new Tooltip(words));
        } else {
            control.getTooltip().setText(words);
        }
    }
}
