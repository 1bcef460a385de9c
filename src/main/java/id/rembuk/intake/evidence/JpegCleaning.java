package id.rembuk.intake.evidence;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Copies a JPEG (ITU T.81) segment by segment: what draws it, its colours and how it is turned stay; Exif, XMP, IPTC,
 * comments, further pictures and whatever a phone hangs behind the end go.
 */
final class JpegCleaning {
    private static final int MARK = 0xFF;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int RESTART_FIRST = 0xD0;
    private static final int RESTART_LAST = 0xD7;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] JFIF = "JFIF\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] COLOURS = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ADOBE = "Adobe".getBytes(StandardCharsets.US_ASCII);

    private final PictureBytes in;
    private final OutputStream out;
    private boolean scanned;

    JpegCleaning(PictureBytes in, OutputStream out) {
        this.in = in;
        this.out = new BufferedOutputStream(out, 1 << 16);
    }

    void run() throws IOException {
        if (in.two() != (MARK << 8 | START)) {
            throw PictureBytes.damaged();
        }
        mark(START);
        int marker = marker();
        while (marker != END) {
            byte[] body = in.next(length());
            segment(marker, body);
            marker = marker == SCAN ? scan() : marker();
        }
        if (!scanned) {
            throw PictureBytes.damaged();
        }
        mark(END);
        out.flush();
        in.drain();
    }

    private int length() throws IOException {
        int length = in.two() - 2;
        if (length < 0) {
            throw PictureBytes.damaged();
        }
        return length;
    }

    private int marker() throws IOException {
        if (in.next() != MARK) {
            throw PictureBytes.damaged();
        }
        int marker = in.next();
        while (marker == MARK) {
            marker = in.next();
        }
        if (marker == START || marker < 0xC0 || isRestart(marker)) {
            throw PictureBytes.damaged();
        }
        return marker;
    }

    private void segment(int marker, byte[] body) throws IOException {
        if (marker == APP1 && starts(body, EXIF)) {
            turned(Orientation.read(body, EXIF.length));
        } else if (isKept(marker, body)) {
            write(marker, body);
        }
    }

    private static boolean isKept(int marker, byte[] body) {
        return switch (marker) {
            case APP0 -> starts(body, JFIF);
            case APP2 -> starts(body, COLOURS);
            case APP14 -> starts(body, ADOBE);
            default -> marker != COMMENT && (marker < APP0 || marker > APP15);
        };
    }

    private void turned(int value) throws IOException {
        if (value != Orientation.UPRIGHT) {
            byte[] alone = Orientation.alone(value);
            byte[] body = Arrays.copyOf(EXIF, EXIF.length + alone.length);
            System.arraycopy(alone, 0, body, EXIF.length, alone.length);
            write(APP1, body);
        }
    }

    /** Copies the points up to the next marker and returns it. */
    private int scan() throws IOException {
        scanned = true;
        while (true) {
            int next = in.next();
            if (next != MARK) {
                out.write(next);
                continue;
            }
            int marker = in.next();
            while (marker == MARK) {
                marker = in.next();
            }
            if (marker != 0 && !isRestart(marker)) {
                return marker;
            }
            out.write(MARK);
            out.write(marker);
        }
    }

    private static boolean isRestart(int marker) {
        return marker >= RESTART_FIRST && marker <= RESTART_LAST;
    }

    private void write(int marker, byte[] body) throws IOException {
        mark(marker);
        int length = body.length + 2;
        out.write(length >> 8);
        out.write(length);
        out.write(body);
    }

    private void mark(int marker) throws IOException {
        out.write(MARK);
        out.write(marker);
    }

    private static boolean starts(byte[] body, byte[] start) {
        return body.length >= start.length && Arrays.equals(body, 0, start.length, start, 0, start.length);
    }
}
