package id.rembuk.ui.kit;

import id.rembuk.text.DateText;
import id.rembuk.text.Dates;
import java.time.LocalDate;
import javafx.util.StringConverter;

/** Lets a calendar follow what is typed without ever throwing at it; what is no day is the one that stands in for it. */
public final class TypedDay extends StringConverter<LocalDate> {
    private final Dates dates;
    private final LocalDate otherwise;

    /** @param otherwise what a text that is no day stands for; may be null */
    public TypedDay(Dates dates, LocalDate otherwise) {
        this.dates = dates;
        this.otherwise = otherwise;
    }

    @Override
    public String toString(LocalDate value) {
        return dates.write(value);
    }

    @Override
    public LocalDate fromString(String text) {
        return DateText.read(text).orElse(otherwise);
    }
}
