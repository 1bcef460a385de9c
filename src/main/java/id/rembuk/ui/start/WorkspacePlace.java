package id.rembuk.ui.start;

import id.rembuk.domain.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Proposes where a new workspace lies and what it is called.
 *
 * @param folder the user's folder for workspaces; made when the first one is
 */
public record WorkspacePlace(Path folder, Clock clock) {
    /** Extension of workspace files, without the dot. */
    public static final String EXTENSION = "rembuk";

    int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    /** A name that is still free, e.g. rembuk-hulu-sungai-selatan-2024.rembuk. */
    public Path propose(String regencyName, int year) {
        String plain = Normalizer.normalize(regencyName, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^(kabupaten|kab\\.?) ", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return free("rembuk-" + plain + "-" + year);
    }

    /** The first of name.rembuk, name-2.rembuk … that does not exist. */
    public Path free(String name) {
        Path file = folder.resolve(name + "." + EXTENSION);
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(name + "-" + i + "." + EXTENSION);
        }
        return file;
    }

    /**
     * Makes the folder of a new file.
     *
     * @throws UserError when it cannot be made
     */
    public void prepare(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UserError(
                    e, "start.folder", String.valueOf(file.toAbsolutePath().getParent()));
        }
    }
}
