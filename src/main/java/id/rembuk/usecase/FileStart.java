package id.rembuk.usecase;

import id.rembuk.domain.Bytes;
import java.util.Optional;

/** Knows what a file is by how it begins, never by its name. */
final class FileStart {
    private static final int[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final int[] JPEG = {0xFF, 0xD8, 0xFF};
    private static final int[] PNG = {0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};

    private FileStart() {}

    /** Media type of a PDF, JPEG or PNG; empty for anything else. */
    static Optional<String> type(Bytes file) {
        byte[] bytes = file.array();
        if (begins(bytes, PDF)) {
            return Optional.of("application/pdf");
        }
        if (begins(bytes, JPEG)) {
            return Optional.of("image/jpeg");
        }
        return begins(bytes, PNG) ? Optional.of("image/png") : Optional.empty();
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
