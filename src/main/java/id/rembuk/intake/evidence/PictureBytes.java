package id.rembuk.intake.evidence;

import id.rembuk.domain.UserError;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a picture; one that ends too early is damaged. */
final class PictureBytes {
    private final InputStream in;

    PictureBytes(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    int next() throws IOException {
        int next = in.read();
        if (next < 0) {
            throw damaged();
        }
        return next;
    }

    byte[] next(int count) throws IOException {
        byte[] bytes = in.readNBytes(count);
        if (bytes.length < count) {
            throw damaged();
        }
        return bytes;
    }

    /** Two bytes, the higher first. */
    int two() throws IOException {
        return next() << 8 | next();
    }

    /** Reads what is left, so that the whole file was seen. */
    void drain() throws IOException {
        in.transferTo(java.io.OutputStream.nullOutputStream());
    }

    static UserError damaged() {
        return new UserError("evidence.picture-damaged");
    }
}
