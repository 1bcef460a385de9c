package id.rembuk.domain.intake;

import id.rembuk.domain.CellName;
import java.util.List;

/**
 * Something a person should know about a cell or row before it is applied.
 *
 * @param code its texts are {@code import.finding.CODE} (what, with expected) and {@code import.finding.CODE.todo}
 * @param row row of the sheet from 1; 0 for the file as a whole
 * @param column column from 0; -1 for the row as a whole
 * @param value what stands in the cell; never a personal value, "" then
 * @param arguments fill the texts; {0} is always {@code value}
 */
public record ImportFinding(
        Severity severity, String code, String sheet, int row, int column, String value, List<String> arguments) {
    /** About a whole file, most of whose places are of another regency; told before everything else. */
    public static final String OTHER_REGENCY = "file-other-regency";

    public ImportFinding {
        arguments = List.copyOf(arguments);
    }

    /** How much it matters. */
    public enum Severity {
        /** The row cannot be applied until it is mended, mapped or set aside. */
        ERROR,
        /** The row is applied; somebody should look. */
        WARNING,
        /** For information, e.g. a totals row that was left out. */
        NOTE
    }

    /** The cell as Excel names it, e.g. F9; the row alone when no column is meant; "" for the whole file. */
    public String cell() {
        if (row == 0) {
            return "";
        }
        return column < 0 ? String.valueOf(row) : CellName.column(column) + row;
    }
}
