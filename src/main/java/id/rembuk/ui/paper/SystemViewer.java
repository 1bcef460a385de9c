package id.rembuk.ui.paper;

import id.rembuk.domain.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Opens a file with the program this computer has for it. */
public final class SystemViewer {
    private final String os;

    public SystemViewer() {
        this(System.getProperty("os.name", ""));
    }

    SystemViewer(String os) {
        this.os = os.toLowerCase(Locale.ROOT);
    }

    /**
     * Writes a copy into the folder for temporary files, to be looked at or printed; it goes when Rembuk ends.
     *
     * @param name name of the file, with its extension
     */
    public Path copy(Bytes bytes, String name) throws IOException {
        Path file = place(name);
        Files.write(file, bytes.array());
        return file;
    }

    /** As {@link #copy(Bytes, String)}, of a file of any size. */
    public Path copy(Path original, String name) throws IOException {
        Path file = place(name);
        Files.copy(original, file);
        return file;
    }

    private static Path place(String name) throws IOException {
        Path folder = Files.createTempDirectory("rembuk-cetak-");
        Path file = folder.resolve(name);
        folder.toFile().deleteOnExit();
        file.toFile().deleteOnExit();
        return file;
    }

    /**
     * Starts the program for a file and does not wait for it.
     *
     * @return whether a program was started; when not, tell the user where the file is
     */
    public boolean open(Path file) {
        try {
            new ProcessBuilder(command(file))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    List<String> command(Path file) {
        String path = file.toAbsolutePath().toString();
        if (os.contains("win")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", path);
        }
        return List.of(os.contains("mac") ? "open" : "xdg-open", path);
    }
}
