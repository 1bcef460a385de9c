package id.rembuk.domain;

import java.util.regex.Pattern;

/**
 * Keeps citizens' identity numbers out of every free text (UU 27/2022): the workspace holds aggregates only, never a
 * child, a mother or a NIK.
 */
public final class PersonalData {
    /** A NIK has 16 digits; people write it in one run, in fours, as 6-6-4 or as 2.2.2.6.4 like an old KTP. */
    private static final Pattern NIK = Pattern.compile(
            "(?<!\\d)(?:\\d{16}"
                    + "|\\d{4}([\\s.-])\\d{4}\\1\\d{4}\\1\\d{4}"
                    + "|\\d{6}([\\s.-])\\d{6}\\2\\d{4}"
                    + "|\\d{2}([\\s.-])\\d{2}\\3\\d{2}\\3\\d{6}\\3\\d{4})(?!\\d)",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final int DIGITS = 16;

    private PersonalData() {}

    /** Whether the text holds something that looks like a NIK; an 18-digit NIP does not. */
    public static boolean looksLikeNik(String text) {
        return text != null && hasEnoughDigits(text) && NIK.matcher(text).find();
    }

    /** Most texts have not, and counting is much quicker than searching. */
    private static boolean hasEnoughDigits(String text) {
        if (text.length() < DIGITS) {
            return false;
        }
        int digits = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            digits += Character.isDigit(text.codePointAt(i)) ? 1 : 0;
        }
        return digits >= DIGITS;
    }

    /**
     * Refuses a text that seems to hold a NIK; the number itself never goes into the message or a log.
     *
     * @return the text, so that a check can stand where the text is used
     * @throws UserError {@code personal.nik}
     */
    public static String refuseNik(String text) {
        if (looksLikeNik(text)) {
            throw new UserError("personal.nik");
        }
        return text;
    }
}
