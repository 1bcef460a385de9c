package id.rembuk.ui.intake;

import id.rembuk.domain.intake.DraftRow;
import id.rembuk.domain.intake.ImportDraft;
import id.rembuk.domain.intake.ImportSettings;

/** Leaves rows out of what was read, or takes them in again, without reading the file once more. */
final class LeftOut {
    private LeftOut() {}

    /** The draft under settings that differ from its own in the rows left out alone. */
    static ImportDraft in(ImportDraft draft, ImportSettings settings) {
        return new ImportDraft(
                draft.file(),
                settings,
                draft.sheetName(),
                draft.columns(),
                draft.headings(),
                draft.columnIndexes(),
                draft.rows().stream().map(row -> row(row, settings)).toList(),
                draft.findings(),
                draft.skippedRows());
    }

    private static DraftRow row(DraftRow row, ImportSettings settings) {
        boolean out = settings.setAside().contains(row.number());
        return out == row.setAside()
                ? row
                : new DraftRow(
                        row.number(),
                        row.areaId(),
                        row.areaText(),
                        row.suggestions(),
                        row.period(),
                        row.source(),
                        row.cells(),
                        out);
    }
}
