package id.rembuk.ui.kit;

import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.intake.ImportKind;
import java.nio.file.Path;
import java.util.Optional;

/** Takes the user to a place. */
public interface Navigator {
    void go(Place place);

    /** Opens the place that shows the record and selects it there. */
    void reveal(RecordRef ref);

    /** Opens a place and selects the record there, where several places show records of its kind. */
    default void reveal(Place place, RecordRef ref) {
        reveal(ref);
    }

    /** Opens a place that then shows only what is asked for. */
    default void narrow(Narrowing to) {
        go(to.place());
    }

    /** Opens the import of a file another office sent; without a file it is chosen there. */
    default void importFile(Optional<Path> file, ImportKind kind) {}

    /** The second screen; empty in a window without one. */
    default Optional<HallControl> hall() {
        return Optional.empty();
    }

    /** Tells that a record was selected, for a hall that follows the selection. */
    default void selected(RecordRef ref) {
        hall().ifPresent(hall -> hall.selected(ref));
    }

    void perform(UiAction action);

    /** Whether an action can be done in this workspace; one that can only be read takes no edits. */
    default boolean can(UiAction action) {
        return true;
    }
}
