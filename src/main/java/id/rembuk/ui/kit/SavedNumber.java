package id.rembuk.ui.kit;

import id.rembuk.domain.UserError;
import id.rembuk.domain.plan.Numbers;
import id.rembuk.text.Formats;
import id.rembuk.text.NumberReading;
import java.math.BigDecimal;
import java.util.function.Function;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;

/** A saved number in Indonesian writing; blank is no value, which is not zero. */
public final class SavedNumber<T extends Number> extends SavedField<T> {
    private final TextField input = new TextField();
    private final Function<String, T> parse;
    private final Function<T, String> format;

    private SavedNumber(
            Fields fields, String labelKey, Function<String, T> parse, Function<T, String> format, Commit<T> commit) {
        super(fields, labelKey, commit);
        this.parse = parse;
        this.format = format;
        getStyleClass().add("angka");
        input.textProperty().addListener((o, was, now) -> typed());
        input.setOnAction(e -> commitNow());
        place(input);
    }

    static SavedNumber<BigDecimal> decimal(Fields fields, String labelKey, Commit<BigDecimal> commit) {
        return new SavedNumber<>(
                fields,
                labelKey,
                text -> NumberReading.decimal(text)
                        .number()
                        .map(Numbers::plain)
                        .orElseThrow(() -> new UserError("field.not-a-number", text)),
                Formats::number,
                commit);
    }

    static SavedNumber<Long> rupiah(Fields fields, String labelKey, Commit<Long> commit) {
        return new SavedNumber<>(
                fields,
                labelKey,
                text -> NumberReading.rupiah(text)
                        .number()
                        .map(BigDecimal::longValueExact)
                        .orElseThrow(() -> new UserError("field.not-rupiah", text)),
                Formats::number,
                commit);
    }

    @Override
    public Control control() {
        return input;
    }

    @Override
    protected T read() {
        String text = input.getText().strip();
        return text.isEmpty() ? null : parse.apply(text);
    }

    @Override
    protected void write(T value) {
        input.setText(value == null ? "" : format.apply(value));
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
