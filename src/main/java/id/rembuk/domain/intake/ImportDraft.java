package id.rembuk.domain.intake;

import java.util.List;

/**
 * A sheet read as settled: its data rows in order, and everything found on the way. Totals, footers, groups and blank
 * rows are not among the rows; each totals row that was left out is a note.
 *
 * @param columns the columns that are read, in sheet order
 * @param headings of those columns
 * @param columnIndexes of those columns in the sheet, from 0
 * @param skippedRows rows after the heading that hold no data of their own
 */
public record ImportDraft(
        FileLook file,
        ImportSettings settings,
        String sheetName,
        List<ColumnUse> columns,
        List<String> headings,
        List<Integer> columnIndexes,
        List<DraftRow> rows,
        List<ImportFinding> findings,
        int skippedRows) {
    /** The same rows with other findings. */
    public ImportDraft withFindings(List<ImportFinding> newFindings) {
        return new ImportDraft(
                file, settings, sheetName, columns, headings, columnIndexes, rows, newFindings, skippedRows);
    }
}
