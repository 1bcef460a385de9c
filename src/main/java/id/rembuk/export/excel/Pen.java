package id.rembuk.export.excel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;

/** Writes typed cells into one row. Text stays the text it is, whatever it looks like. */
final class Pen {
    /** Whole rupiah and counts; Excel shows the separators of its own language. */
    static final String WHOLE = "#,##0";

    /** A year. */
    static final String PLAIN = "0";

    static final String ANY = "General";

    private static final String DATE = "dd/mm/yyyy";
    private static final int LONGEST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    /** Text that the file format would read as the escape of another character. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /** Characters of the sheet's 9-point font that fit one unit of column width, measured with margin. */
    private static final double CHARACTERS_PER_UNIT = 1.2;

    private static final float POINTS_PER_LINE = 11.5f;
    private static final float ROW_MARGIN_POINTS = 3;
    private static final float TALLEST_ROW_POINTS = 400;

    private final Styles styles;
    private int[] widths = {};
    private int lines;
    private Row row;

    Pen(Styles styles) {
        this.styles = styles;
    }

    /** @param newWidths widths of the sheet's columns in characters, by which {@link #fit()} breaks lines */
    void columns(int... newWidths) {
        widths = newWidths.clone();
    }

    Pen on(Row newRow) {
        row = newRow;
        lines = 1;
        return this;
    }

    /** Makes the row as high as its wrapped text needs; programs other than Excel do not do it on opening. */
    void fit() {
        if (lines > 1) {
            row.setHeightInPoints(Math.min(TALLEST_ROW_POINTS, lines * POINTS_PER_LINE + ROW_MARGIN_POINTS));
        }
    }

    /** An empty framed cell for null. Longer than Excel's 32,767 characters ends in "…". */
    void text(int column, Styles.Look look, String text) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(styles.text(look, looksLikeFormula(text)));
        if (text != null && !text.isEmpty()) {
            cell.setCellValue(stored(text));
            if (look == Styles.Look.TEXT || look == Styles.Look.HEAD) {
                lines = Math.max(lines, linesOf(text, column));
            }
        }
    }

    private int linesOf(String text, int column) {
        if (column >= widths.length) {
            return 1;
        }
        int perLine = Math.max(1, (int) (widths[column] * CHARACTERS_PER_UNIT));
        int breaks = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            breaks++;
        }
        return breaks + (text.length() + perLine - 1) / perLine;
    }

    /** @param value whole number; exact up to 2^53, so also for 10^13 rupiah */
    void whole(int column, long value) {
        number(column, (double) value, Styles.Look.NUMBER, WHOLE);
    }

    void number(int column, double value, Styles.Look look, String format) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(styles.number(look, format));
        cell.setCellValue(value);
    }

    /**
     * A number that stays a number although words stand beside it.
     *
     * @param before what stands before it, e.g. "≥", or empty
     * @param after what stands behind it, e.g. "kali", or empty
     */
    void decimal(int column, BigDecimal value, String before, String after) {
        String sign = before.isEmpty() ? "" : "\"" + before + " \"";
        String unit = after.isEmpty() ? "" : "\" " + after + "\"";
        int places = Math.max(0, value.scale());
        String format = sign + (places == 0 ? WHOLE : WHOLE + "." + "0".repeat(places)) + unit;
        number(column, value.doubleValue(), Styles.Look.NUMBER, format);
    }

    void date(int column, LocalDate date) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(styles.number(Styles.Look.NUMBER, DATE));
        cell.setCellValue(date);
    }

    /** A formula together with the value it has now, so that readers which do not calculate show the same. */
    void formula(int column, String formula, double value, Styles.Look look) {
        formula(column, formula, value, look, WHOLE);
    }

    void formula(int column, String formula, double value, Styles.Look look, String format) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(styles.number(look, format));
        cell.setCellFormula(formula);
        cell.setCellValue(value);
    }

    static boolean looksLikeFormula(String text) {
        return text != null && !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
    }

    static String stored(String text) {
        String fitting = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
        return fitting.indexOf('_') < 0 ? fitting : ESCAPE.matcher(fitting).replaceAll("_x005F_");
    }
}
