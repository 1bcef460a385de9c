package id.rembuk.sign.check;

import id.rembuk.domain.UserError;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Finds streams that unpack to more than any paper needs, before a library reads them into memory. */
final class Swelling {
    private static final int LARGEST_STREAM = 64 << 20;
    private static final long ALL_STREAMS = 512L << 20;
    private static final String STREAM = "stream";

    private Swelling() {}

    /** @throws UserError {@code verify.swollen} when one stream unpacks to over 64 MB, or all to over 512 MB */
    static void refuse(RawPdf pdf) {
        byte[] sink = new byte[1 << 16];
        long all = 0;
        int at = pdf.find(STREAM, 0, pdf.length());
        while (at >= 0) {
            int start = behindLineEnd(pdf, at + STREAM.length());
            all += unpacked(pdf.buffer(), start, sink);
            if (all > ALL_STREAMS) {
                throw new UserError("verify.swollen");
            }
            at = pdf.find(STREAM, start, pdf.length());
        }
    }

    private static int behindLineEnd(RawPdf pdf, int at) {
        int next = pdf.at(at) == '\r' ? at + 1 : at;
        return pdf.at(next) == '\n' ? next + 1 : next;
    }

    /** Bytes a deflated stream unpacks to; 0 for one that is not deflated. */
    private static long unpacked(ByteBuffer bytes, int start, byte[] sink) {
        Inflater inflater = new Inflater();
        try {
            ByteBuffer packed = bytes.duplicate();
            packed.position(Math.min(start, packed.limit()));
            inflater.setInput(packed);
            while (!inflater.finished() && !inflater.needsInput() && !inflater.needsDictionary()) {
                if (inflater.inflate(sink) == 0 && !inflater.finished()) {
                    break;
                }
                if (inflater.getBytesWritten() > LARGEST_STREAM) {
                    throw new UserError("verify.swollen");
                }
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException e) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }
}
