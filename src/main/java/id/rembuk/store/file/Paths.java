package id.rembuk.store.file;

import id.rembuk.domain.UserError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Names of files that belong to a workspace. */
public final class Paths {
    /** What SQLite keeps beside a file while it is open or was left open. */
    public static final List<String> SIDES = List.of("-wal", "-shm", "-journal");

    private static final String EXTENSION = ".rembuk";
    // SQLite on Unix takes 512 bytes; the longest name made beside a file adds 20
    private static final int LONGEST_PATH_BYTES = 490;
    private static final int LONGEST_NAME_BYTES = 235;

    private Paths() {}

    /** One path for one file, links followed; a file that does not exist keeps its name in its real folder. */
    public static Path real(Path given) {
        Path file = given.toAbsolutePath().normalize();
        requireShort(file);
        try {
            if (Files.exists(file)) {
                return file.toRealPath();
            }
            Path folder = file.getParent();
            return folder == null ? file : folder.toRealPath().resolve(file.getFileName());
        } catch (IOException e) {
            throw FileErrors.meaning(e, file);
        }
    }

    /** Name of a workspace without its extension. */
    public static String stem(Path workspace) {
        String name = workspace.getFileName().toString();
        return name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
    }

    public static Path side(Path file, String side) {
        return file.resolveSibling(file.getFileName() + side);
    }

    /** A name beside the file that is not taken: STEM.label.rembuk, then STEM.label-2.rembuk and so on. */
    public static Path free(Path file, String label) {
        Path free = file.resolveSibling(stem(file) + "." + label + EXTENSION);
        for (int i = 2; Files.exists(free); i++) {
            free = file.resolveSibling(stem(file) + "." + label + "-" + i + EXTENSION);
        }
        return free;
    }

    public static boolean hasContent(Path file) {
        try {
            return Files.exists(file) && Files.size(file) > 0;
        } catch (IOException e) {
            return true;
        }
    }

    private static void requireShort(Path file) {
        boolean windows = file.getFileSystem().getSeparator().equals("\\");
        int path = file.toString().getBytes(StandardCharsets.UTF_8).length;
        int name = String.valueOf(file.getFileName()).getBytes(StandardCharsets.UTF_8).length;
        if (name > LONGEST_NAME_BYTES || (!windows && path > LONGEST_PATH_BYTES)) {
            String shown = String.valueOf(file.getFileName());
            throw new UserError("file.path-too-long", shown.substring(0, Math.min(60, shown.length())));
        }
    }
}
