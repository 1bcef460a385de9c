package id.rembuk.intake.evidence;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** How a picture is turned, as Exif 2.3 writes it: a TIFF head and a directory of entries of twelve bytes. */
final class Orientation {
    /** Not turned, the value of a picture that says nothing. */
    static final int UPRIGHT = 1;

    private static final int TAG = 0x0112;
    private static final int LAST = 8;
    private static final int ENTRY = 12;
    private static final int HEAD = 8;

    private Orientation() {}

    /** Reads the value, 1 to 8; {@link #UPRIGHT} for anything that cannot be read. */
    static int read(byte[] tiff, int offset) {
        ByteBuffer exif = ByteBuffer.wrap(tiff, offset, tiff.length - offset).slice();
        if (exif.remaining() < HEAD) {
            return UPRIGHT;
        }
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = exif.getInt(4);
        if (directory < HEAD || directory > exif.limit() - 2) {
            return UPRIGHT;
        }
        int entries = exif.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if (entry + ENTRY > exif.limit()) {
                return UPRIGHT;
            }
            if ((exif.getShort(entry) & 0xFFFF) == TAG) {
                int value = exif.getShort(entry + 8) & 0xFFFF;
                return value >= UPRIGHT && value <= LAST ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** A TIFF block that says how the picture is turned and nothing else. */
    static byte[] alone(int value) {
        return ByteBuffer.allocate(HEAD + 2 + ENTRY + 4)
                .put("MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(HEAD)
                .putShort((short) 1)
                .putShort((short) TAG)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) value)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
