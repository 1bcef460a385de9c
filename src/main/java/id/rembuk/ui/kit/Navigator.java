package id.rembuk.ui.kit;

import id.rembuk.domain.history.RecordRef;

/** Takes the user to a place. */
public interface Navigator {
    void go(Place place);

    /** Opens the place that shows the record and selects it there. */
    void reveal(RecordRef ref);

    /** Opens a place that then shows only what is asked for. */
    default void narrow(Narrowing to) {
        go(to.place());
    }

    void perform(UiAction action);

    /** Whether an action can be done in this workspace; one that can only be read takes no edits. */
    default boolean can(UiAction action) {
        return true;
    }
}
