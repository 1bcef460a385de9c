package id.rembuk.ui.dialog;

import id.rembuk.ui.kit.Look;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Where dialogs for files begin: where the last file of the kind was chosen, also in an earlier session, else as usual. */
final class FileFolders {
    private static final String NAME = "folder.";

    private final Look look;
    private Path usual = Path.of(System.getProperty("user.home", ""));

    FileFolders(Look look) {
        this.look = look;
    }

    /** Where dialogs begin as long as no file of their kind was chosen. */
    void usual(Path folder) {
        usual = folder;
    }

    /** A folder that exists; empty when there is none. */
    Optional<Path> of(String kind) {
        return Optional.ofNullable(look.arrangements().get(NAME + kind))
                .flatMap(FileFolders::path)
                .filter(Files::isDirectory)
                .or(() -> existing(usual));
    }

    void chosen(String kind, Path folder) {
        look.arrangements().put(NAME + kind, folder.toString());
    }

    private static Optional<Path> path(String kept) {
        try {
            return Optional.of(Path.of(kept));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The folder itself, or the nearest one above it that is there. */
    private static Optional<Path> existing(Path folder) {
        Path at = folder.toAbsolutePath();
        while (at != null && !Files.isDirectory(at)) {
            at = at.getParent();
        }
        return Optional.ofNullable(at);
    }
}
