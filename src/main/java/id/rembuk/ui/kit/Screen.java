package id.rembuk.ui.kit;

import id.rembuk.domain.history.RecordRef;
import javafx.scene.layout.Region;

/** One place on the screen: it subscribes in {@link #open()} and drops everything in {@link #close()}. */
public interface Screen {
    Region node();

    void open();

    void close();

    /** Brings a record into view and selects it, as after an undo or from the search; ignores what it does not show. */
    void reveal(RecordRef ref);

    /** Shows only what is asked for; a place without such a filter stays as it is. */
    default void narrow(Narrowing to) {}

    /** Does an action when it is this screen's; true when it did. */
    default boolean perform(UiAction action) {
        return false;
    }
}
