package id.rembuk.ui.kit;

import javafx.scene.control.TextInputControl;

/** A saved field whose value is typed. */
public abstract class SavedTyped<T> extends SavedField<T> {
    private final TextInputControl input;

    SavedTyped(Fields fields, String labelKey, TextInputControl input, Commit<T> commit) {
        super(fields, labelKey, commit);
        this.input = input;
        input.textProperty().addListener((o, was, now) -> typed());
        place(input);
    }

    /** What stands grey in an empty field. */
    public final SavedTyped<T> prompt(String textKey) {
        input.setPromptText(fields().messages().get(textKey));
        return this;
    }

    @Override
    public final TextInputControl control() {
        return input;
    }

    @Override
    protected final String written() {
        return input.getText();
    }

    @Override
    protected final void takeInput(boolean yes) {
        input.setEditable(yes);
    }
}
