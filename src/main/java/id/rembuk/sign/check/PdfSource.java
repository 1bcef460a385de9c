package id.rembuk.sign.check;

import com.itextpdf.io.source.IRandomAccessSource;
import java.nio.ByteBuffer;

/** The first bytes of a file as iText reads them, without a copy. */
final class PdfSource implements IRandomAccessSource {
    private final ByteBuffer bytes;
    private final int length;

    PdfSource(ByteBuffer bytes, int length) {
        this.bytes = bytes.duplicate();
        this.length = length;
    }

    @Override
    public int get(long position) {
        return position < 0 || position >= length ? -1 : bytes.get((int) position) & 0xff;
    }

    @Override
    public int get(long position, byte[] target, int offset, int wanted) {
        if (position < 0 || position >= length) {
            return -1;
        }
        int count = (int) Math.min(wanted, length - position);
        bytes.get((int) position, target, offset, count);
        return count;
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public void close() {
        // the bytes belong to the caller
    }
}
