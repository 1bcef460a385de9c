package id.rembuk.export.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/** JPEG files with four inks, which the JDK reads as numbers but not as a picture. */
final class CmykJpeg {
    private static final int START = 0xD8;
    private static final int APP14 = 0xEE;
    private static final int SCAN = 0xDA;

    private CmykJpeg() {}

    static boolean isJpeg(byte[] bytes) {
        return bytes.length > 3 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == START;
    }

    /** Whether the frame of a JPEG has four components. */
    static boolean hasFourInks(byte[] bytes) {
        int frame = isJpeg(bytes) ? segment(bytes, true) : -1;
        return frame >= 0 && frame + 9 < bytes.length && bytes[frame + 9] == 4;
    }

    /**
     * The picture in sRGB: each ink darkens its complement, as printers without a profile do. Adobe's files hold the
     * inks turned round, and those marked YCCK hold three of them as brightness and colour.
     */
    static BufferedImage toRgb(Raster inks, byte[] bytes) {
        int adobe = segment(bytes, false);
        boolean ycck = adobe >= 0 && bytes[adobe + 15] == 2;
        boolean turned = adobe >= 0;
        BufferedImage image = new BufferedImage(inks.getWidth(), inks.getHeight(), BufferedImage.TYPE_INT_RGB);
        int[] row = new int[inks.getWidth() * 4];
        int[] rgb = new int[inks.getWidth()];
        for (int y = 0; y < inks.getHeight(); y++) {
            inks.getPixels(inks.getMinX(), inks.getMinY() + y, inks.getWidth(), 1, row);
            for (int x = 0; x < rgb.length; x++) {
                rgb[x] = colour(row, x * 4, ycck, turned);
            }
            image.setRGB(0, y, rgb.length, 1, rgb, 0, rgb.length);
        }
        return image;
    }

    private static int colour(int[] inks, int at, boolean ycck, boolean turned) {
        double c = inks[at];
        double m = inks[at + 1];
        double y = inks[at + 2];
        if (ycck) {
            double brightness = c;
            double blue = m - 128;
            double red = y - 128;
            c = brightness + 1.402 * red;
            m = brightness - 0.344136 * blue - 0.714136 * red;
            y = brightness + 1.772 * blue;
        }
        double light = turned ? inks[at + 3] / 255.0 : 1 - inks[at + 3] / 255.0;
        return (channel(c, turned, light) << 16) | (channel(m, turned, light) << 8) | channel(y, turned, light);
    }

    private static int channel(double ink, boolean turned, double light) {
        double held = Math.min(255, Math.max(0, ink));
        return (int) Math.round((turned ? held : 255 - held) * light);
    }

    /** Where the frame, or Adobe's mark, begins; -1 when there is none before the picture's data. */
    private static int segment(byte[] bytes, boolean frame) {
        int at = 2;
        while (at + 4 < bytes.length && (bytes[at] & 0xFF) == 0xFF) {
            int marker = bytes[at + 1] & 0xFF;
            boolean isFrame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame ? isFrame : marker == APP14 && at + 15 < bytes.length && bytes[at + 4] == 'A') {
                return at;
            }
            if (marker == SCAN) {
                return -1;
            }
            at += 2 + (((bytes[at + 2] & 0xFF) << 8) | (bytes[at + 3] & 0xFF));
        }
        return -1;
    }
}
