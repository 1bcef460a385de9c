package id.rembuk.ui.kit;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;

/** A saved yes or no; the label stands beside the box. */
public final class SavedCheck extends SavedField<Boolean> {
    private final CheckBox input = new CheckBox();

    SavedCheck(Fields fields, String labelKey, Commit<Boolean> commit) {
        super(fields, labelKey, commit);
        withoutHead();
        input.setText(label());
        input.setWrapText(true);
        input.selectedProperty().addListener((o, was, now) -> chosen());
        place(input);
    }

    @Override
    public Control control() {
        return input;
    }

    @Override
    protected Boolean read() {
        return input.isSelected();
    }

    @Override
    protected void write(Boolean value) {
        input.setSelected(Boolean.TRUE.equals(value));
    }

    @Override
    protected String written() {
        return fields().messages().get(input.isSelected() ? "general.yes" : "general.no");
    }

    @Override
    protected void takeInput(boolean yes) {
        input.setDisable(!yes);
    }
}
