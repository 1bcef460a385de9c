package id.rembuk.intake.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads addresses of cells such as AB12 and ranges such as A1:B2. */
final class CellReference {
    private static final Pattern RANGE =
            Pattern.compile("\\$?([A-Za-z]{1,3})\\$?([0-9]{1,7}):\\$?([A-Za-z]{1,3})\\$?([0-9]{1,7})");

    private static final int LETTERS = 26;

    private CellReference() {}

    /** Column from 0; -1 when the address does not begin with one to three letters. */
    static int column(CharSequence reference) {
        int column = 0;
        int i = 0;
        while (i < reference.length() && isLetter(reference.charAt(i))) {
            column = column * LETTERS + (reference.charAt(i) & 0x1F);
            if (++i > 3) {
                return -1;
            }
        }
        return column - 1;
    }

    /** Null when it is not a range of more than one cell. */
    static MergedRange range(String reference) {
        Matcher matcher = RANGE.matcher(reference.strip());
        if (!matcher.matches()) {
            return null;
        }
        int firstRow = Integer.parseInt(matcher.group(2));
        int lastRow = Integer.parseInt(matcher.group(4));
        int firstColumn = column(matcher.group(1));
        int lastColumn = column(matcher.group(3));
        boolean inside = firstRow > 0
                && firstRow <= lastRow
                && lastRow <= XlsxSheet.MOST_ROWS
                && firstColumn <= lastColumn
                && lastColumn <= XlsxSheet.LAST_COLUMN;
        return inside ? new MergedRange(firstRow, lastRow, firstColumn, lastColumn) : null;
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
