package id.rembuk.domain.intake;

import id.rembuk.domain.WorkspaceRecord;
import java.time.Instant;

/**
 * One import: which file brought what, by whom and when. Every imported number points to one.
 *
 * @param fileName name without folder
 * @param sha256 of the file's bytes, hex
 * @param sheet name of the sheet; "" for a csv
 * @param mapping how columns were read, in words without any cell value: "F Ditimbang/Diukur = Diukur" a line
 * @param rowsRead data rows of the sheet
 * @param rowsNew rows that brought records
 * @param rowsChanged rows that changed records
 * @param rowsSame rows that held what was known
 * @param rowsSetAside rows the user left out
 * @param imagesSha256 digest of the before- and after-images kept for undo, hex
 * @param takenBackAt when the import was taken back later from the list of imports; null while it holds
 */
public record Intake(
        String id,
        ImportKind kind,
        String fileName,
        String sha256,
        String sheet,
        String mapping,
        String officer,
        Instant at,
        int rowsRead,
        int rowsNew,
        int rowsChanged,
        int rowsSame,
        int rowsSetAside,
        String imagesSha256,
        Instant takenBackAt)
        implements WorkspaceRecord {
    /** Rows that held no number; an import of a program that did not tell them apart counts them among the same. */
    public int rowsEmpty() {
        return rowsRead - rowsNew - rowsChanged - rowsSame - rowsSetAside;
    }

    /** The same, taken back at a time. */
    public Intake takenBack(Instant time) {
        return new Intake(
                id,
                kind,
                fileName,
                sha256,
                sheet,
                mapping,
                officer,
                at,
                rowsRead,
                rowsNew,
                rowsChanged,
                rowsSame,
                rowsSetAside,
                imagesSha256,
                time);
    }
}
