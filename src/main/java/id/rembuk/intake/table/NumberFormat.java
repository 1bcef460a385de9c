package id.rembuk.intake.table;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a cell's number format makes of a number. */
enum NumberFormat {
    PLAIN,
    PERCENT,
    DATE;

    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"?|\\\\.|_.|\\*.|\\[[^\\]]*\\]?");

    /** By number and text of the format (ECMA-376 part 1, 18.8.30 and 18.8.31); a length of time such as [h]:mm is plain. */
    static NumberFormat of(int id, String code) {
        if (code != null) {
            return ofCode(code);
        }
        if (id == 9 || id == 10) {
            return PERCENT;
        }
        boolean date = between(id, 14, 22) || between(id, 27, 36) || id == 45 || id == 47 || between(id, 50, 58);
        return date ? DATE : PLAIN;
    }

    private static boolean between(int id, int first, int last) {
        return id >= first && id <= last;
    }

    private static NumberFormat ofCode(String code) {
        String lower = code.toLowerCase(Locale.ROOT);
        if (lower.contains("[h") || lower.contains("[m]") || lower.contains("[mm]") || lower.contains("[s")) {
            return PLAIN;
        }
        String bare = LITERALS.matcher(lower).replaceAll("");
        int section = bare.indexOf(';');
        String first = section < 0 ? bare : bare.substring(0, section);
        if (first.contains("general")) {
            return PLAIN;
        }
        if (first.matches("(?s).*[ydmhs].*")) {
            return DATE;
        }
        return first.indexOf('%') >= 0 ? PERCENT : PLAIN;
    }
}
