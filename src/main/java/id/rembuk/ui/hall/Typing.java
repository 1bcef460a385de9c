package id.rembuk.ui.hall;

import id.rembuk.domain.hall.Slide;
import id.rembuk.domain.history.RecordRef;

/**
 * What is typed in a field and not saved yet.
 *
 * @param field name of the field in the words of the window
 */
public record Typing(RecordRef about, String field, String text) {

    /** The slide with it, when it shows the record. */
    Slide in(Slide slide) {
        return slide.shows(about) ? slide.typed(about, field + ": " + text) : slide;
    }
}
