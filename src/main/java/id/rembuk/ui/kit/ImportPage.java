package id.rembuk.ui.kit;

import id.rembuk.domain.intake.ImportKind;
import java.nio.file.Path;
import java.util.Optional;

/** The import of a file; it takes the room of the place shown until it is done or left. */
public interface ImportPage extends Screen {
    /**
     * Starts over with a file, or with the question for one.
     *
     * @param leave called when the user is done or gives up
     */
    void begin(Optional<Path> file, ImportKind kind, Runnable leave);

    /** Whether nothing would be lost, or the user gives up what was decided. */
    boolean mayLeave();
}
