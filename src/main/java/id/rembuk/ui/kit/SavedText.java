package id.rembuk.ui.kit;

import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;

/** A saved text, of one line unless it is a {@link SavedTextArea}. */
public class SavedText extends SavedTyped<String> {
    SavedText(Fields fields, String labelKey, Commit<String> commit) {
        this(fields, labelKey, new TextField(), commit);
        ((TextField) control()).setOnAction(e -> commitNow());
    }

    SavedText(Fields fields, String labelKey, TextInputControl input, Commit<String> commit) {
        super(fields, labelKey, input, commit);
    }

    @Override
    protected final String read() {
        return control().getText().strip();
    }

    @Override
    protected final void write(String value) {
        control().setText(value == null ? "" : value);
    }
}
