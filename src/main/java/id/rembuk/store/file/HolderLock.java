package id.rembuk.store.file;

import id.rembuk.domain.UserError;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/**
 * The right to write a workspace: an operating system lock on a file beside it that also names the holder. The lock lies
 * on a byte far behind the text, so that others can read who holds it; it ends with the process, however that ends.
 */
public final class HolderLock implements AutoCloseable {
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;
    // the process's own locks: see OpenHere; a second handle would drop the lock of the first
    private static final Map<Path, Holder> HELD = new HashMap<>();

    private final Path workspace;
    private final Path lockFile;
    private final FileChannel channel;
    private final boolean leftBehind;

    /** Who holds a workspace. */
    public record Holder(String name, String computer, String pid, String since) {}

    private HolderLock(Path workspace, Path lockFile, FileChannel channel, boolean leftBehind) {
        this.workspace = workspace;
        this.lockFile = lockFile;
        this.channel = channel;
        this.leftBehind = leftBehind;
    }

    /** The lock file of a workspace. */
    public static Path lockFile(Path workspace) {
        return workspace.resolveSibling(workspace.getFileName() + ".lock");
    }

    /**
     * Takes the lock.
     *
     * @throws UserError {@code workspace.in-use} naming the holder
     * @throws IOException when no lock file can be made here
     */
    public static HolderLock take(Path workspace, Holder holder) throws IOException {
        synchronized (HELD) {
            Holder here = HELD.get(workspace);
            if (here != null) {
                throw inUse(workspace, here);
            }
            Path lockFile = lockFile(workspace);
            boolean existed = Files.exists(lockFile);
            FileChannel channel = FileChannel.open(
                    lockFile, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
                if (lock == null) {
                    throw inUse(workspace, read(channel));
                }
                boolean leftBehind = existed && channel.size() > 0;
                write(channel, holder);
                HELD.put(workspace, holder);
                return new HolderLock(workspace, lockFile, channel, leftBehind);
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        }
    }

    /** Whether the program that held the file before ended without closing it. */
    public boolean leftBehind() {
        return leftBehind;
    }

    @Override
    public void close() {
        synchronized (HELD) {
            HELD.remove(workspace);
            try {
                Files.deleteIfExists(lockFile);
            } catch (IOException e) {
                // a removed stick or a folder that became protected: the lock itself ends with the channel
            }
            try {
                channel.close();
            } catch (IOException e) {
                // nothing is left to be done with a lock file that is gone
            }
        }
    }

    private static UserError inUse(Path workspace, Holder holder) {
        return new UserError(
                "workspace.in-use",
                workspace.getFileName().toString(),
                holder.name(),
                holder.computer(),
                holder.since());
    }

    private static void write(FileChannel channel, Holder holder) throws IOException {
        String text = holder.name() + "\n" + holder.computer() + "\n" + holder.pid() + "\n" + holder.since() + "\n";
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
        channel.force(true);
    }

    private static Holder read(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(2000);
        channel.read(bytes, 0);
        String[] lines = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8).split("\n", -1);
        return new Holder(line(lines, 0), line(lines, 1), line(lines, 2), line(lines, 3));
    }

    private static String line(String[] lines, int index) {
        return index < lines.length && !lines[index].isBlank() ? lines[index] : "?";
    }
}
