package id.rembuk.export;

import id.rembuk.domain.UserError;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/**
 * Writes a file beside its target, brings it to the disk and moves it over the target in one step. Whatever goes wrong,
 * nothing half-written stays and an old file is as it was.
 */
public final class PartFile {
    private final Opener opener;

    /** Opens the stream that the contents are written to. */
    @FunctionalInterface
    public interface Opener {
        OutputStream open(Path part) throws IOException;
    }

    /** Writes the contents; may throw {@link id.rembuk.task.CancelledException}. */
    @FunctionalInterface
    public interface Contents {
        void writeTo(OutputStream out) throws IOException;
    }

    public PartFile() {
        this(part -> Files.newOutputStream(part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING));
    }

    /** @param opener lets a test make the disk full at a chosen byte */
    public PartFile(Opener opener) {
        this.opener = opener;
    }

    /** @throws UserError when the target's folder is missing or read-only, or the target is a folder */
    public void requireWritable(Path target) {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UserError("export.place-missing", String.valueOf(folder));
        }
        if (Files.isDirectory(target)) {
            throw new UserError("export.is-folder", target);
        }
        if (!Files.isWritable(folder)) {
            throw new UserError("export.place-read-only", folder);
        }
    }

    /** @throws UserError naming the place when it cannot be written */
    public void write(Path target, Contents contents) {
        requireWritable(target);
        Path folder = target.toAbsolutePath().getParent();
        Path part = folder.resolve(target.getFileName() + ".part");
        try {
            try (OutputStream out = opener.open(part)) {
                contents.writeTo(out);
            }
            bringToDisk(part);
            move(part, target);
        } catch (IOException e) {
            throw explained(e, target);
        } catch (UncheckedIOException e) {
            throw explained(e.getCause(), target);
        } catch (ReadOnlyFileSystemException e) {
            throw new UserError(e, "export.place-read-only", folder);
        } finally {
            remove(part);
        }
    }

    private static void bringToDisk(Path part) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (AccessDeniedException e) {
            // Windows answers so while another program, mostly Excel, has the old file open
            if (Files.exists(target)) {
                throw new UserError(e, "export.file-in-use", target);
            }
            throw e;
        }
    }

    private static void remove(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // the stick is gone or the folder read-only: the error that brought us here is already on its way
            part.toFile().deleteOnExit();
        }
    }

    private static UserError explained(IOException e, Path target) {
        Path folder = target.toAbsolutePath().getParent();
        if (isFull(e)) {
            return new UserError(e, "export.disk-full", folder);
        }
        if (e instanceof AccessDeniedException || !Files.isWritable(folder)) {
            return new UserError(e, "export.place-read-only", folder);
        }
        if (e instanceof NoSuchFileException || !Files.isDirectory(folder)) {
            return new UserError(e, "export.place-missing", folder);
        }
        return new UserError(e, "export.write-failed", target);
    }

    /** Whether the disk or the quota is full; the system says so only in words. */
    private static boolean isFull(Throwable error) {
        for (Throwable e = error; e != null; e = e.getCause()) {
            String words = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
            if (words.contains("no space left")
                    || words.contains("not enough space")
                    || words.contains("quota exceeded")) {
                return true;
            }
        }
        return false;
    }
}
