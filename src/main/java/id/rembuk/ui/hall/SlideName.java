package id.rembuk.ui.hall;

import id.rembuk.domain.hall.Head;
import id.rembuk.domain.hall.Slide;

/** By what a slide is known where slides are chosen: its key and the words of its bar. */
record SlideName(String key, Head head) {
    static SlideName of(Slide slide) {
        return new SlideName(slide.key(), slide.body().head());
    }

    /** The words of the bar in one line; what may be cut at its end comes last. */
    String words() {
        String title = head.page().isEmpty() ? head.title() : head.title() + " " + head.page();
        return head.aside().isEmpty() ? title : title + " · " + head.aside();
    }
}
