package id.rembuk.ui.hall;

import id.rembuk.domain.hall.Head;
import id.rembuk.domain.hall.Slide;

/** By what a slide is known where slides are chosen: its key and the words of its bar. */
record SlideName(String key, Head head) {
    static SlideName of(Slide slide) {
        return new SlideName(slide.key(), slide.body().head());
    }

    /** The words of the bar in one line. */
    String words() {
        return head.aside().isEmpty() ? head.title() : head.title() + " · " + head.aside();
    }
}
