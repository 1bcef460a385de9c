package id.rembuk.intake.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Letters of a cell as they are kept: without blanks around them, line ends as \n, no control letters. */
final class CellText {
    /** Letters a cell may hold; Excel's own limit. */
    static final int LONGEST = 32_767;

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private CellText() {}

    /** The cell of a text; empty when nothing but blanks is left. */
    static CellValue cell(String raw) {
        String text = clean(raw);
        return text.isEmpty() ? CellValue.Empty.CELL : new CellValue.Text(text);
    }

    /** Excel writes letters that XML forbids as _xHHHH_ (ECMA-376 part 1, 22.9.2.19). */
    static String unescaped(String raw) {
        if (!raw.contains("_x")) {
            return raw;
        }
        return ESCAPE.matcher(raw)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    private static String clean(String raw) {
        int start = 0;
        int end = raw.length();
        while (start < end && isBlank(raw.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(raw.charAt(end - 1))) {
            end--;
        }
        String text = raw.substring(start, end);
        return hasControl(text) ? withoutControl(text) : text;
    }

    private static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u00A0'
                || c == '\u200B'
                || c == '\uFEFF'
                || (c >= '\u2000' && c <= '\u200A')
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202F'
                || c == '\u3000';
    }

    private static boolean hasControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ') {
                return true;
            }
        }
        return false;
    }

    private static String withoutControl(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\x00-\\x08\\x0B-\\x1F]", "");
    }
}
