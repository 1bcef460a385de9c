package id.rembuk.export.calendar;

import java.nio.charset.StandardCharsets;

/** How RFC 5545 wants text: escaped (3.3.11) and in lines of at most 75 octets (3.1). */
final class IcsText {
    private static final int LONGEST_LINE = 75;
    private static final String END = "\r\n";

    private IcsText() {}

    /** A value of type TEXT; characters that may not stand in one become spaces. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> escaped.append("\\\\");
                case ';' -> escaped.append("\\;");
                case ',' -> escaped.append("\\,");
                case '\n' -> escaped.append("\\n");
                default -> escaped.appendCodePoint(isAllowed(c) ? c : ' ');
            }
        });
        return escaped.toString();
    }

    /** The line with its end, broken between characters so that no part is longer than 75 octets. */
    static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            String character = Character.toString(line.codePointAt(at));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                folded.append(END).append(' ');
                octets = 1;
            }
            folded.append(character);
            octets += size;
        }
        return folded.append(END).toString();
    }

    /** A half of a pair alone is no character of UTF-8. */
    private static boolean isAllowed(int c) {
        return c == '\t' || (c >= ' ' && c != 0x7F && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }
}
