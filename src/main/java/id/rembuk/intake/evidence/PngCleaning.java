package id.rembuk.intake.evidence;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;

/** Copies a PNG chunk by chunk: what draws it stays; texts, Exif and what is not known go. */
final class PngCleaning {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};
    private static final Set<String> KEPT = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI",
            "bKGD", "hIST", "pHYs", "sPLT", "acTL", "fcTL", "fdAT");
    private static final int LARGEST_CHUNK = 256 << 20;

    private final PictureBytes in;
    private final OutputStream out;

    PngCleaning(PictureBytes in, OutputStream out) {
        this.in = in;
        this.out = new BufferedOutputStream(out, 1 << 16);
    }

    void run() throws IOException {
        if (!Arrays.equals(in.next(SIGNATURE.length), SIGNATURE)) {
            throw PictureBytes.damaged();
        }
        out.write(SIGNATURE);
        boolean drawn = false;
        String type = "";
        while (!type.equals("IEND")) {
            int length = in.two() << 16 | in.two();
            if (length < 0 || length > LARGEST_CHUNK) {
                throw PictureBytes.damaged();
            }
            type = new String(in.next(4), StandardCharsets.ISO_8859_1);
            byte[] body = in.next(length);
            int sum = in.two() << 16 | in.two();
            if (sum != sum(type, body)) {
                throw PictureBytes.damaged();
            }
            drawn |= type.equals("IDAT");
            chunk(type, body);
        }
        if (!drawn) {
            throw PictureBytes.damaged();
        }
        out.flush();
        in.drain();
    }

    private void chunk(String type, byte[] body) throws IOException {
        if (KEPT.contains(type)) {
            write(type, body);
        } else if (type.equals("eXIf")) {
            int turned = Orientation.read(body, 0);
            if (turned != Orientation.UPRIGHT) {
                write(type, Orientation.alone(turned));
            }
        }
    }

    private void write(String type, byte[] body) throws IOException {
        out.write(ByteBuffer.allocate(4).putInt(body.length).array());
        out.write(type.getBytes(StandardCharsets.ISO_8859_1));
        out.write(body);
        out.write(ByteBuffer.allocate(4).putInt(sum(type, body)).array());
    }

    private static int sum(String type, byte[] body) {
        CRC32 sum = new CRC32();
        sum.update(type.getBytes(StandardCharsets.ISO_8859_1));
        sum.update(body);
        return (int) sum.getValue();
    }
}
