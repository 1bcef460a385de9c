package id.rembuk.usecase.port;

import id.rembuk.domain.intake.FileLook;
import id.rembuk.domain.intake.ImportDraft;
import id.rembuk.domain.intake.ImportKind;
import id.rembuk.domain.intake.ImportSettings;
import id.rembuk.domain.intake.SheetReading;
import id.rembuk.task.Progress;
import java.nio.file.Path;

/** Reads workbooks and csv files other offices send. Every method may take long: call it on the WORK lane. */
public interface ImportFiles {
    /**
     * Looks which sheets a file has.
     *
     * @throws id.rembuk.domain.UserError {@code intake.*} when it cannot be read, with what to do
     */
    FileLook look(Path file, Progress progress);

    /** Finds the heading of a sheet and proposes what its columns mean. */
    SheetReading propose(Path file, int sheet, ImportKind kind, ImportContext context, Progress progress);

    /**
     * The same for a heading the officer names.
     *
     * @param headerFirst first row of the heading, from 1
     * @param headerLast last row of the heading
     */
    SheetReading propose(
            Path file,
            int sheet,
            ImportKind kind,
            int headerFirst,
            int headerLast,
            ImportContext context,
            Progress progress);

    /**
     * Reads the rows as settled. A single child's row is counted and thrown away when the settings say so; without that,
     * personal columns are never read.
     *
     * @throws id.rembuk.domain.UserError {@code intake.people} when rows are about people and are not to be counted
     */
    ImportDraft read(Path file, ImportSettings settings, ImportContext context, Progress progress);
}
