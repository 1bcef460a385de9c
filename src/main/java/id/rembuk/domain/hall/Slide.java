package id.rembuk.domain.hall;

import id.rembuk.domain.history.RecordRef;
import java.util.List;

/**
 * One page for the hall.
 *
 * @param key names it in its deck, and stays the same when the deck is made anew
 * @param shown the records it shows, so that it can follow what is selected
 */
public record Slide(String key, SlideBody body, List<RecordRef> shown) {
    public Slide {
        shown = List.copyOf(shown);
    }

    public static Slide of(String key, SlideBody body) {
        return new Slide(key, body, List.of());
    }

    public boolean shows(RecordRef ref) {
        return shown.contains(ref);
    }

    /** The slide with what is typed about a record at this moment, as far as its kind has a place for it. */
    public Slide typed(RecordRef about, String words) {
        return new Slide(key, body.typed(shown.indexOf(about), words), shown);
    }

    /** The marks of the slide and its foot on a screen so wide in units. */
    public List<Mark> marks(double width, Foot foot) {
        Sheet sheet = new Sheet(width);
        if (!body.fillsSlide()) {
            sheet.head(body.head());
        }
        body.draw(sheet);
        foot.draw(sheet, body.fillsSlide());
        return sheet.marks();
    }
}
