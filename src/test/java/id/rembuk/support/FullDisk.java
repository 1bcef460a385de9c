package id.rembuk.support;

import id.rembuk.export.PartFile;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;

/** A disk that has room for so many bytes and no more. */
public final class FullDisk extends FilterOutputStream {
    private long room;

    private FullDisk(OutputStream out, long room) {
        super(out);
        this.room = room;
    }

    /** Opens real files that take {@code bytes} bytes. */
    public static PartFile.Opener after(long bytes) {
        return part -> new FullDisk(Files.newOutputStream(part), bytes);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int fits = (int) Math.min(room, length);
        out.write(bytes, offset, fits);
        room -= fits;
        if (fits < length) {
            throw new IOException("No space left on device");
        }
    }
}
