package id.rembuk.ui.kit;

import id.rembuk.domain.UserError;
import id.rembuk.domain.plan.Numbers;
import id.rembuk.text.Formats;
import id.rembuk.text.NumberReading;
import id.rembuk.text.NumberReading.Problem;
import id.rembuk.text.NumberReading.Reading;
import java.math.BigDecimal;
import java.util.Locale;
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
                text -> Numbers.plain(known(NumberReading.decimal(text), "field.not-a-number", text)),
                Formats::exactNumber,
                commit);
    }

    static SavedNumber<Long> rupiah(Fields fields, String labelKey, Commit<Long> commit) {
        return new SavedNumber<>(
                fields,
                labelKey,
                text -> known(NumberReading.rupiah(text), "field.not-rupiah", text)
                        .longValueExact(),
                Formats::number,
                commit);
    }

    /** The number that was read, or why it was not: negative, too large, with sen, or simply no number. */
    private static BigDecimal known(Reading reading, String noNumber, String text) {
        Problem problem = reading.problem();
        boolean told = problem != null && problem != Problem.NOT_A_NUMBER;
        String code =
                told ? "plan.cell." + problem.name().toLowerCase(Locale.ROOT).replace('_', '-') : noNumber;
        return reading.number().orElseThrow(() -> new UserError(code, text));
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
