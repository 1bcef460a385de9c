package id.rembuk.usecase;

import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.intake.DraftRow;
import id.rembuk.usecase.ImportPreview.Row;
import java.util.List;

/** The rows of one kind of file set against the records they are about, one after another. */
interface ImportedRows {
    /** What becomes of a row that has no error of its own; an error found here rejects it. */
    Row compare(DraftRow row);

    /** What all rows compared so far do to the stored records, each record once. */
    List<RecordChange> changes();
}
