package id.rembuk.ui.kit;

import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A saved text of several lines; Tab leaves it, Ctrl+Enter saves at once. */
public final class SavedTextArea extends SavedField<String> {
    private final TextArea input = new TextArea();

    SavedTextArea(Fields fields, String labelKey, int rows, Commit<String> commit) {
        super(fields, labelKey, commit);
        input.setWrapText(true);
        input.setPrefRowCount(rows);
        input.textProperty().addListener((o, was, now) -> typed());
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveWithTab);
        place(input);
    }

    /** What stands grey in an empty field. */
    public SavedTextArea prompt(String textKey) {
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

    private void leaveWithTab(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            FocusMove.from(input, event.isShiftDown());
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            commitNow();
            event.consume();
        }
    }
}
