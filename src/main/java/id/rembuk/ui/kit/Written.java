package id.rembuk.ui.kit;

import java.util.function.Function;
import javafx.util.StringConverter;

/** Writes the items of a list that is chosen from and never typed into; nothing chosen is an empty text. */
public final class Written<T> extends StringConverter<T> {
    private final Function<T, String> text;

    public Written(Function<T, String> text) {
        this.text = text;
    }

    @Override
    public String toString(T item) {
        return item == null ? "" : text.apply(item);
    }

    /** Only an editable list asks this, and none of ours is. */
    @Override
    public T fromString(String written) {
        throw new UnsupportedOperationException("Items are chosen, not typed");
    }
}
