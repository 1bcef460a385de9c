package id.rembuk.ui.kit;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;

/** A saved choice of one item; saved when it is chosen, with the mouse, the arrows or its first letters. */
public final class SavedChoice<T> extends SavedField<T> {
    private final ComboBox<T> input = new ComboBox<>();

    SavedChoice(Fields fields, String labelKey, List<T> items, Function<T, String> text, Commit<T> commit) {
        super(fields, labelKey, commit);
        input.getItems().setAll(items);
        input.setConverter(new Written<>(text));
        TypeAhead.on(input);
        input.valueProperty().addListener((o, was, now) -> chosen());
        place(input);
    }

    /** Replaces what can be chosen; the chosen item stays, also when it is not among them. */
    public void items(List<T> items) {
        T value = input.getValue();
        quietly(() -> {
            input.getItems().setAll(items); // takes the chosen item away when it is not among them
            input.setValue(value);
        });
    }

    @Override
    public ComboBox<T> control() {
        return input;
    }

    @Override
    protected T read() {
        return input.getValue();
    }

    @Override
    protected void write(T value) {
        input.setValue(value);
    }

    @Override
    protected String written() {
        return input.getValue() == null ? "" : input.getConverter().toString(input.getValue());
    }

    @Override
    protected void takeInput(boolean yes) {
        input.setDisable(!yes);
    }
}
