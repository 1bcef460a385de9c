package id.rembuk.intake.table;

import id.rembuk.domain.UserError;
import id.rembuk.task.CancelledException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A file on the disk as it was when opened. What goes wrong while it is read becomes something the user can mend, without
 * the cause: what parsers complain about quotes cells.
 */
final class SourceFile {
    /** Packed size up to which workbooks and text tables are read, in bytes: 100,000 rows need a tenth of it. */
    static final long LARGEST = 100L << 20;

    private final Path path;
    private final String stamp;
    private final long size;

    private SourceFile(Path path, BasicFileAttributes attributes) {
        this.path = path;
        this.size = attributes.size();
        this.stamp = stamp(attributes);
    }

    /** @throws UserError when there is nothing to read, or nothing that may be read */
    static SourceFile of(Path path) {
        String name = nameOf(path);
        if (Files.isDirectory(path)) {
            throw new UserError("intake.folder", name);
        }
        if (name.startsWith("~$")) {
            throw new UserError("intake.lock-file", name, name.substring(2));
        }
        try {
            SourceFile source = new SourceFile(path, Files.readAttributes(path, BasicFileAttributes.class));
            if (source.size == 0) {
                throw new UserError("intake.empty", name);
            }
            source.atMost(LARGEST);
            return source;
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    Path path() {
        return path;
    }

    /** Without folder. */
    String name() {
        return nameOf(path);
    }

    long size() {
        return size;
    }

    /** @throws UserError when the file has more bytes than that */
    void atMost(long bytes) {
        if (size > bytes) {
            throw new UserError("intake.too-large", name(), (size >> 20) + 1, bytes >> 20);
        }
    }

    /** @throws UserError when somebody wrote into the file since it was opened */
    void mustBeUnchanged() {
        try {
            if (!stamp.equals(stamp(Files.readAttributes(path, BasicFileAttributes.class)))) {
                throw new UserError("intake.changed", name());
            }
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    /** Does a step of reading; only {@link UserError} and {@link CancelledException} come out. */
    <T> T reading(Step<T> step) {
        try {
            return step.run();
        } catch (UserError | CancelledException e) {
            throw e;
        } catch (FileSystemException e) {
            throw unreadable(path, e);
        } catch (Exception | StackOverflowError e) {
            // strangers' bytes make the parsers below fail in any way; what they say may quote a cell, so it goes no
            // further
            throw damaged();
        }
    }

    /** The file cannot be understood: it is damaged, or somebody is just writing it. */
    UserError damaged() {
        mustBeUnchanged();
        return new UserError("intake.damaged", name());
    }

    /** A step of reading that may fail in any way. */
    interface Step<T> {
        T run() throws Exception;
    }

    private static UserError unreadable(Path path, IOException e) {
        String name = nameOf(path);
        if (e instanceof NoSuchFileException) {
            return new UserError("intake.gone", name);
        }
        if (Files.exists(path.resolveSibling("~$" + name))) {
            return new UserError("intake.in-use", name);
        }
        if (e instanceof AccessDeniedException || (Files.exists(path) && !Files.isReadable(path))) {
            return new UserError("intake.no-right", name);
        }
        return new UserError("intake.in-use", name);
    }

    private static String nameOf(Path path) {
        return path.getFileName() == null ? path.toString() : path.getFileName().toString();
    }

    private static String stamp(BasicFileAttributes attributes) {
        return attributes.size() + "@" + attributes.lastModifiedTime() + "@" + attributes.fileKey();
    }
}
