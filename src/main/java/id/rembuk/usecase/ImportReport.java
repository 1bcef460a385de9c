package id.rembuk.usecase;

import java.nio.file.Path;
import java.util.List;

/**
 * The findings of an import in words.
 *
 * @param source the file that was read
 * @param sheet index of the sheet that was read, from 0
 * @param annotated whether the user's own workbook is handed back with its cells marked; otherwise a list alone
 * @param title heading of the list
 * @param about what was read, a sentence a line
 * @param heads of the columns of the list: sheet, cell, severity, value, finding, what to do
 */
public record ImportReport(
        Path source,
        int sheet,
        boolean annotated,
        String sheetName,
        String title,
        List<String> about,
        List<String> heads,
        List<Line> lines) {
    /** Rows up to which the user's own workbook is handed back with its cells marked. */
    public static final int MOST_ANNOTATED_ROWS = 5_000;

    /** Findings a list holds at most; what is wrong so often is mended at its source. */
    public static final int MOST_LINES = 100_000;

    public ImportReport {
        about = List.copyOf(about);
        heads = List.copyOf(heads);
        lines = List.copyOf(lines);
    }

    /**
     * One finding.
     *
     * @param row row of the sheet from 1; 0 for the file as a whole
     * @param column column from 0; -1 for the row as a whole
     */
    public record Line(
            String sheet, int row, int column, String cell, String severity, String value, String what, String todo) {}
}
