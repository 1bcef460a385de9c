package id.rembuk.ui.kit;

import java.util.Optional;
import javafx.event.EventTarget;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextInputControl;

/** The text a key is typed into; an editable choice has the focus itself and hands its keys on to the text in it. */
public final class TypedText {
    private TypedText() {}

    /** @param target of a key event; empty where nothing is typed */
    public static Optional<TextInputControl> of(EventTarget target) {
        if (target instanceof TextInputControl text) {
            return Optional.of(text);
        }
        if (target instanceof ComboBox<?> choice && choice.isEditable()) {
            return Optional.of(choice.getEditor());
        }
        return target instanceof DatePicker day && day.isEditable() ? Optional.of(day.getEditor()) : Optional.empty();
    }
}
