package id.rembuk.store;

import id.rembuk.domain.UserError;
import id.rembuk.store.file.FileErrors;
import id.rembuk.store.file.OpenHere;
import id.rembuk.store.file.PartFile;
import id.rembuk.store.file.Paths;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Moves a file out of the way, together with what SQLite keeps beside it, and never overwrites anything. */
final class Replacement {
    /** Part of a name that sorts by time, e.g. 20240608-091502. */
    static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

    private Replacement() {}

    /**
     * Moves a file nobody has open to a free name beside it.
     *
     * @param label why it was moved, e.g. rusak
     */
    static Path setAside(Path file, String label, Clock clock) {
        if (OpenHere.holds(file)) {
            throw new UserError("workspace.busy", file.getFileName().toString());
        }
        Path aside = Paths.free(file, label + "-" + LocalDateTime.now(clock).format(STAMP));
        try {
            PartFile.move(file, aside);
            for (String side : Paths.SIDES) {
                Path from = Paths.side(file, side);
                if (Files.exists(from)) {
                    PartFile.move(from, Paths.side(aside, side));
                }
            }
            return aside;
        } catch (IOException e) {
            putBack(aside, file);
            throw FileErrors.meaning(e, file);
        }
    }

    /** Takes the move back as far as it went. */
    static void putBack(Path aside, Path file) {
        try {
            if (Files.exists(aside) && !Files.exists(file)) {
                PartFile.move(aside, file);
            }
            for (String side : Paths.SIDES) {
                Path from = Paths.side(aside, side);
                if (Files.exists(from) && !Files.exists(Paths.side(file, side))) {
                    PartFile.move(from, Paths.side(file, side));
                }
            }
        } catch (IOException e) {
            throw FileErrors.meaning(e, file);
        }
    }
}
