package id.rembuk.ui.dialog;

import java.nio.file.Path;
import java.util.Locale;

/** Completes the names of files that a person types. */
final class FileNames {
    private FileNames() {}

    /** The file with an extension such as rembuk; a dot elsewhere in the name, as in "Kab. HSS", is no extension. */
    static Path withExtension(Path file, String extension) {
        String name = String.valueOf(file.getFileName());
        String ending = "." + extension;
        return name.toLowerCase(Locale.ROOT).endsWith(ending) ? file : file.resolveSibling(name + ending);
    }
}
