package id.rembuk.store.file;

import id.rembuk.domain.UserError;
import id.rembuk.task.Progress;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Reads somebody else's file to its end, tells how far it is, and notices when it vanishes or changes meanwhile. */
public final class SourceStream extends FilterInputStream {
    private final Path file;
    private final BasicFileAttributes before;
    private final Progress progress;
    private long done;

    private SourceStream(Path file, BasicFileAttributes before, Progress progress) throws IOException {
        super(Files.newInputStream(file));
        this.file = file;
        this.before = before;
        this.progress = progress;
    }

    /** @throws UserError {@code evidence.source-gone} when it cannot be read, {@code evidence.folder} for a folder */
    public static SourceStream open(Path file, Progress progress) {
        if (Files.isDirectory(file)) {
            throw new UserError("evidence.folder", file.getFileName());
        }
        try {
            return new SourceStream(file, Files.readAttributes(file, BasicFileAttributes.class), progress);
        } catch (IOException e) {
            throw gone(e, file);
        }
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        try {
            int count = in.read(target, offset, length);
            done += Math.max(0, count);
            progress.report(done, before.size(), "");
            return count;
        } catch (IOException e) {
            throw gone(e, file);
        }
    }

    @Override
    public long skip(long count) {
        try {
            return in.skip(count);
        } catch (IOException e) {
            throw gone(e, file);
        }
    }

    /** Skipping back is for nobody: what was read is counted once. */
    @Override
    public boolean markSupported() {
        return false;
    }

    /** @throws UserError {@code evidence.source-changed} when somebody wrote into the file since it was opened */
    public void mustBeUnchanged() {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            if (now.size() != before.size() || !now.lastModifiedTime().equals(before.lastModifiedTime())) {
                throw new UserError("evidence.source-changed", file.getFileName());
            }
        } catch (IOException e) {
            throw gone(e, file);
        }
    }

    private static UserError gone(IOException e, Path file) {
        return new UserError(e, "evidence.source-gone", String.valueOf(file.getFileName()));
    }
}
