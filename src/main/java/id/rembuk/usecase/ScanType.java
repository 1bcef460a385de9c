package id.rembuk.usecase;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.UserError;

/** Knows what a scan is by how it begins, never by its name. */
final class ScanType {
    private static final int MOST_BYTES = 50 * 1024 * 1024;
    private static final int[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final int[] JPEG = {0xFF, 0xD8, 0xFF};
    private static final int[] PNG = {0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};

    private ScanType() {}

    /**
     * Media type of a scan.
     *
     * @throws UserError {@code document.scan-too-large} over 50 MB, {@code document.scan-type} unless it is PDF, JPEG or
     *     PNG
     */
    static String of(Bytes scan) {
        if (scan.length() > MOST_BYTES) {
            throw new UserError("document.scan-too-large");
        }
        byte[] bytes = scan.array();
        if (begins(bytes, PDF)) {
            return "application/pdf";
        }
        if (begins(bytes, JPEG)) {
            return "image/jpeg";
        }
        if (begins(bytes, PNG)) {
            return "image/png";
        }
        throw new UserError("document.scan-type");
    }

    private static boolean begins(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
