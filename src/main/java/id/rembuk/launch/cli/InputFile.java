package id.rembuk.launch.cli;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file named on the command line that is read as a whole. */
final class InputFile {
    private InputFile() {}

    /**
     * The contents of a file.
     *
     * @param mostBytes larger files are refused before they are read
     * @throws UserError {@code file.missing}, {@code cli.unreadable-file}, {@code cli.file-too-large}
     */
    static Bytes read(Path file, long mostBytes) {
        Path whole = file.toAbsolutePath();
        if (!Files.exists(whole)) {
            throw new UserError("file.missing", whole.getFileName(), String.valueOf(whole.getParent()));
        }
        try {
            if (Files.isDirectory(whole)) {
                throw new UserError("cli.unreadable-file", file);
            }
            if (Files.size(whole) > mostBytes) {
                throw new UserError("cli.file-too-large", file, mostBytes / 1_000_000);
            }
            return Bytes.owning(Files.readAllBytes(whole));
        } catch (IOException e) {
            throw new UserError(e, "cli.unreadable-file", file);
        }
    }
}
