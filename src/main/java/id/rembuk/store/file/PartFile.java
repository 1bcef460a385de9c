package id.rembuk.store.file;

import id.rembuk.domain.UserError;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A file in the making beside its target; it takes the target's name only when it is whole, else it vanishes. */
public final class PartFile implements AutoCloseable {
    private static final List<String> SIDES = List.of("-journal", "-wal", "-shm");

    private final Path target;
    private final Path part;

    /** Begins a file, removing what a broken attempt may have left. */
    public PartFile(Path target) {
        this.target = target;
        part = target.resolveSibling(target.getFileName() + ".part");
        delete();
    }

    public Path path() {
        return part;
    }

    /** Puts the finished file on the disk and gives it its name in one step, replacing what has that name. */
    public void finish() {
        try {
            finishAs(target);
        } catch (IOException e) {
            throw FileErrors.meaning(e, target);
        }
    }

    /** As {@link #finish}, under a name that was not known before the file was whole. */
    public void finishAs(Path name) throws IOException {
        force(part);
        move(part, name);
    }

    @Override
    public void close() {
        delete();
    }

    /** Moves inside one disk in one step and makes the new name durable. */
    public static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
        forceFolder(to.toAbsolutePath().getParent());
    }

    static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folder as a file; there a move is durable by the file system's own log
        }
    }

    private void delete() {
        try {
            Files.deleteIfExists(part);
            for (String side : SIDES) {
                Files.deleteIfExists(part.resolveSibling(part.getFileName() + side));
            }
        } catch (IOException e) {
            UserError meaning = FileErrors.meaning(e, part);
            if (Files.exists(part)) {
                throw meaning;
            }
        }
    }
}
