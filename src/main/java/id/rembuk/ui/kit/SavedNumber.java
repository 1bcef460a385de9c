package id.rembuk.ui.kit;

import id.rembuk.domain.UserError;
import id.rembuk.domain.plan.Numbers;
import id.rembuk.text.Formats;
import id.rembuk.text.NumberReading;
import java.math.BigDecimal;
import java.util.function.Function;
import javafx.scene.control.TextField;

/** A saved number in Indonesian writing; blank is no value, which is not zero. */
public final class SavedNumber<T extends Number> extends SavedTyped<T> {
    private final Function<String, T> parse;
    private final Function<T, String> format;

    private SavedNumber(
            Fields fields, String labelKey, Function<String, T> parse, Function<T, String> format, Commit<T> commit) {
        super(fields, labelKey, new TextField(), commit);
        this.parse = parse;
        this.format = format;
        getStyleClass().add("angka");
        ((TextField) control()).setOnAction(e -> commitNow());
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
    protected T read() {
        String text = control().getText().strip();
        return text.isEmpty() ? null : parse.apply(text);
    }

    @Override
    protected void write(T value) {
        control().setText(value == null ? "" : format.apply(value));
    }
}
