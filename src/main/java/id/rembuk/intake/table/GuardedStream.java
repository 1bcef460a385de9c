package id.rembuk.intake.table;

import id.rembuk.domain.UserError;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A part of a workbook as it is unpacked. Stops what would fill memory or never end: a part that swells far more than
 * cells do, one of absurd size, and a tag or text far longer than a cell may be.
 */
final class GuardedStream extends FilterInputStream {
    /** A sheet of 1,048,576 formatted rows and 16 columns unpacks to less than half of it, in bytes. */
    static final long MOST_BYTES = 1L << 30;

    /** Unpacked per packed byte. Cells reach 10 to 40, a million equal empty rows about 60. */
    static final int MOST_SWELLING = 200;

    /** Bytes of a part for which the swelling is not looked at. */
    static final long SMALL = 8L << 20;

    /** Bytes without a closing bracket; a cell of 32,767 letters takes at most 200,000. */
    static final int LONGEST_RUN = 1 << 20;

    private final SourceFile source;
    private final long most;
    private final long total;
    private long count;
    private int run;

    GuardedStream(InputStream in, SourceFile source, long packed, long total) {
        super(in);
        this.source = source;
        this.most = Math.min(MOST_BYTES, Math.max(SMALL, Math.max(0, packed) * MOST_SWELLING));
        this.total = Math.max(0, total);
    }

    /** Unpacked bytes read so far. */
    long count() {
        return count;
    }

    /** Unpacked size the part says it has, 0 when it does not say. */
    long total() {
        return total;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (read > 0) {
            count += read;
            look(bytes, offset, offset + read);
            if (count > most || run > LONGEST_RUN) {
                throw new UserError("intake.swelling", source.name());
            }
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void look(byte[] bytes, int from, int to) {
        int last = to - 1;
        while (last >= from && bytes[last] != '>') {
            last--;
        }
        run = last < from ? run + to - from : to - 1 - last;
    }
}
