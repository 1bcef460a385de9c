package id.rembuk.ui.kit;

import id.rembuk.domain.UserError;
import id.rembuk.text.DateText;
import id.rembuk.text.Dates;
import java.time.LocalDate;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;

/** A saved day, typed as 31/12/2025 or 31 Desember 2025 or chosen from a calendar. */
public final class SavedDate extends SavedField<LocalDate> {
    private final DatePicker input = new DatePicker();
    private final Dates dates;

    SavedDate(Fields fields, String labelKey, Commit<LocalDate> commit) {
        super(fields, labelKey, commit);
        dates = fields.messages().dates();
        input.setConverter(new TypedDay(dates, null));
        input.setPromptText(fields.messages().get("general.field.date-prompt"));
        input.getEditor().textProperty().addListener((o, was, now) -> typed());
        input.valueProperty().addListener((o, was, now) -> {
            if (input.isShowing()) {
                chosen();
            }
        });
        input.getEditor().setOnAction(e -> commitNow());
        input.getEditor().focusedProperty().addListener((o, was, focused) -> {
            if (was && !focused) {
                commitNow();
            }
        });
        place(input);
        input.getEditor().setAccessibleText(label());
    }

    @Override
    public Control control() {
        return input;
    }

    @Override
    protected LocalDate read() {
        String text = input.getEditor().getText().strip();
        return text.isEmpty() ? null : DateText.read(text).orElseThrow(() -> new UserError("field.not-a-date", text));
    }

    @Override
    protected void write(LocalDate value) {
        input.setValue(value);
        input.getEditor().setText(dates.write(value));
    }

    @Override
    protected String written() {
        return input.getEditor().getText();
    }

    @Override
    protected void takeInput(boolean yes) {
        input.setEditable(yes);
        input.setDisable(!yes);
    }
}
