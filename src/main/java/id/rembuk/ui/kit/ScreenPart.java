package id.rembuk.ui.kit;

import id.rembuk.domain.history.RecordRef;
import javafx.scene.layout.Region;

/** One section of a place that has several ({@link PartedScreen}): it subscribes in {@link #open()} and drops everything in {@link #close()}. */
public interface ScreenPart {
    Region node();

    /** What stands at the right of the section; null for nothing. */
    default Region side() {
        return null;
    }

    /** Puts subtitle and buttons of the section into the head of the place, now and while it is open. */
    void head(PageHeader header);

    void open();

    void close();

    /** Whether the record is shown in this section; then it is brought into view and selected. */
    default boolean reveal(RecordRef ref) {
        return false;
    }

    /** Shows only what is asked for; true when this section has such a filter. */
    default boolean narrow(Narrowing to) {
        return false;
    }

    /** Does an action when it is this section's; true when it did. */
    default boolean perform(UiAction action) {
        return false;
    }
}
