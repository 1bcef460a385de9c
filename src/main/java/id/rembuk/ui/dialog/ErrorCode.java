package id.rembuk.ui.dialog;

import java.util.Locale;
import java.util.zip.CRC32;

/** A short code made from where a bug happened, the same each time, so that two reports can be recognised as one. */
final class ErrorCode {
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private ErrorCode() {}

    /** Two groups of four characters: kind of failure and place of failure; messages and values play no part. */
    static String of(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        StringBuilder place = new StringBuilder();
        for (StackTraceElement frame : failure.getStackTrace()) {
            if (frame.getClassName().startsWith("id.rembuk.")) {
                place.append(frame.getClassName())
                        .append('.')
                        .append(frame.getMethodName())
                        .append('\n');
            }
        }
        return group(root.getClass().getName()) + "-" + group(place.toString());
    }

    /** The details to copy: code, kinds of failure and places; no messages, because they could hold typed values. */
    static String details(Throwable failure) {
        StringBuilder details = new StringBuilder("Rembuk ").append(of(failure)).append('\n');
        for (Throwable each = failure; each != null; each = each.getCause() == each ? null : each.getCause()) {
            details.append(each.getClass().getName()).append('\n');
            for (StackTraceElement frame : each.getStackTrace()) {
                details.append(String.format(Locale.ROOT, "  %s%n", frame));
            }
        }
        return details.toString();
    }

    private static String group(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        long value = crc.getValue();
        StringBuilder group = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            group.append(DIGITS.charAt((int) (value & 31)));
            value >>>= 5;
        }
        return group.toString();
    }
}
