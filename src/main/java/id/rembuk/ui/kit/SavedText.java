package id.rembuk.ui.kit;

import javafx.scene.control.Control;
import javafx.scene.control.TextField;

/** A saved line of text. */
public final class SavedText extends SavedField<String> {
    private final TextField input = new TextField();

    SavedText(Fields fields, String labelKey, Commit<String> commit) {
        super(fields, labelKey, commit);
        input.textProperty().addListener((o, was, now) -> typed());
        input.setOnAction(e -> commitNow());
        place(input);
    }

    /** What stands grey in an empty field. */
    public SavedText prompt(String textKey) {
        input.setPromptText(fields().messages().get(textKey));
        return this;
    }

    @Override
    public Control control() {
        return input;
    }

    @Override
    protected String read() {
        return input.getText().strip();
    }

    @Override
    protected void write(String value) {
        input.setText(value == null ? "" : value);
    }

    @Override
    protected String written() {
        return input.getText();
    }

    @Override
    protected void takeInput(boolean yes) {
        input.setEditable(yes);
    }
}
