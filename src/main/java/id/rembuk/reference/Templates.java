package id.rembuk.reference;

import id.rembuk.domain.UserError;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The files an officer may change without a programmer: those of the templates folder beside the application, else the
 * copy packed in the application. Nothing is read before it is asked for.
 */
public final class Templates {
    /** System property that names a templates folder and wins over the one beside the application. */
    public static final String FOLDER_PROPERTY = "rembuk.templates";

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Path folder;

    /**
     * @param folder templates folder; need not exist
     */
    public Templates(Path folder) {
        this.folder = folder;
    }

    /** The folder named by the system property {@value #FOLDER_PROPERTY}, else the one given. */
    public static Templates besideApplication(Path folder) {
        String named = System.getProperty(FOLDER_PROPERTY, "");
        return new Templates(named.isBlank() ? folder : Path.of(named));
    }

    /** Only what is packed in the application. */
    public static Templates packed() {
        return new Templates(null);
    }

    /**
     * Text of a file, e.g. rujukan/opd.csv.
     *
     * @throws UserError {@code template.unreadable} or {@code template.not-utf8}
     */
    public String text(String name) {
        return text(name, Integer.MAX_VALUE);
    }

    /**
     * As {@link #text(String)}, for files that must not be large.
     *
     * @param mostBytes bytes the file may have
     * @throws UserError {@code template.too-big} before a larger one is read
     */
    public String text(String name, int mostBytes) {
        byte[] bytes = bytes(name, mostBytes);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UserError(e, "template.not-utf8", place(name));
        }
    }

    /** How a file is named to the officer: its path when it lies in the folder, else its name. */
    public String place(String name) {
        return inFolder(name) ? folder.resolve(name).toString() : name;
    }

    /**
     * Names of the files an officer has put into a folder, e.g. panduan/milik-kami.yaml, in order.
     *
     * @param ending how their names end, in lower case
     * @throws UserError {@code template.unreadable} when the folder cannot be listed
     */
    public List<String> names(String below, String ending) {
        if (!inFolder(below)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.resolve(below))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> below + "/" + file.getFileName())
                    .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UserError(e, "template.unreadable", place(below));
        }
    }

    private byte[] bytes(String name, int mostBytes) {
        try {
            if (inFolder(name)) {
                if (Files.size(folder.resolve(name)) > mostBytes) {
                    throw new UserError("template.too-big", place(name));
                }
                return Files.readAllBytes(folder.resolve(name));
            }
            try (InputStream packed = Templates.class.getResourceAsStream("/id/rembuk/templates/" + name)) {
                if (packed == null) {
                    throw new IllegalArgumentException("No template is packed as " + name);
                }
                return packed.readAllBytes();
            }
        } catch (IOException e) {
            throw new UserError(e, "template.unreadable", place(name));
        }
    }

    private boolean inFolder(String name) {
        return folder != null && Files.exists(folder.resolve(name));
    }
}
