package id.rembuk.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Every dialog of the window; texts are given by key and buttons are named for the act. */
public interface Dialogs {
    /** Shows what happened, why and what to do next; anything but a user error also gets a code and "copy details". */
    void error(Throwable failure);

    /** Tells something that needs no answer. */
    void tell(String titleKey, String textKey, Object... words);

    /**
     * Tells that files were written; what says so stays until it is put away, and opens them.
     *
     * @param files in one folder
     * @param note what else there is to know; "" for nothing
     */
    void saved(List<Path> files, String note);

    /** The same of one file of which nothing else is to be known. */
    default void saved(Path file) {
        saved(List.of(file), "");
    }

    /** Asks before an act that cannot be undone; {@code actKey} names it on the button. */
    boolean confirm(String titleKey, String textKey, String actKey, Object... words);

    /** Asks for one line of text; empty when the user goes back. */
    Optional<String> ask(String titleKey, String textKey, String actKey, String initial);

    /** Asks where to save; {@code extension} without the dot, e.g. xlsx. */
    Optional<Path> chooseSave(String titleKey, String suggestedName, String extension);

    /** Asks for files to open, by extensions without the dot. */
    Optional<Path> chooseOpen(String titleKey, List<String> extensions);

    Optional<Path> chooseFolder(String titleKey);
}
