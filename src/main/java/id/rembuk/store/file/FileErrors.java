package id.rembuk.store.file;

import id.rembuk.domain.UserError;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

/** Says what a failure of the file system means for the user. */
public final class FileErrors {
    private FileErrors() {}

    public static UserError meaning(Exception failure, Path file) {
        String name = String.valueOf(file.getFileName());
        String folder = String.valueOf(file.toAbsolutePath().getParent());
        String reason = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        if (failure instanceof NoSuchFileException || failure instanceof NotDirectoryException) {
            return new UserError(failure, "file.missing", name, folder);
        }
        if (failure instanceof FileAlreadyExistsException) {
            return new UserError(failure, "file.exists", name, folder);
        }
        if (failure instanceof AccessDeniedException
                || failure instanceof ReadOnlyFileSystemException
                || reason.contains("read-only file system")) {
            return new UserError(failure, "file.folder-protected", name, folder);
        }
        if (reason.contains("no space left")
                || reason.contains("not enough space")
                || reason.contains("disk quota")
                || reason.contains("file too large")
                || reason.contains("disk is full")) {
            return new UserError(failure, "workspace.disk-full", name);
        }
        if (reason.contains("file name too long") || reason.contains("path too long")) {
            return new UserError(failure, "file.path-too-long", name);
        }
        return new UserError(failure, "workspace.disk-failed", name);
    }

    /** Whether only writing is impossible, so that the file can still be read. */
    static boolean onlyProtected(IOException failure) {
        return meaning(failure, Path.of("x")).code().equals("file.folder-protected");
    }
}
