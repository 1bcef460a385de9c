package id.rembuk.bench;

import id.rembuk.domain.intake.ImportDraft;
import id.rembuk.domain.intake.ImportKind;
import id.rembuk.domain.intake.ImportSettings;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.intake.OfficeFiles;
import id.rembuk.reference.ShippedAreas;
import id.rembuk.task.Progress;
import id.rembuk.usecase.ImportPreview;
import id.rembuk.usecase.Imports;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.port.ImportContext;
import java.nio.file.Path;

/**
 * Brings one file into one workspace as the window does it: heading and meaning, rows, comparison, apply. A program of its
 * own too, to be run in little memory.
 *
 * @param read milliseconds of proposing, reading and matching
 * @param check milliseconds of comparing with what is stored
 * @param apply milliseconds of applying as one edit
 */
record IntakeRun(double read, double check, double apply) {
    static IntakeRun of(Path file, WorkspaceSession session) {
        Imports imports = session.imports();
        OfficeFiles files = new OfficeFiles(new ShippedAreas());
        long start = System.nanoTime();
        ImportContext context = imports.context();
        ImportSettings settings = ImportSettings.of(files.propose(file, 0, ImportKind.LAYANAN, context, Progress.NONE))
                .withSource(DataSource.ROUTINE);
        ImportDraft draft = files.read(file, settings, context, Progress.NONE);
        long read = System.nanoTime();
        ImportPreview preview = imports.preview(draft);
        long checked = System.nanoTime();
        imports.apply(preview, Progress.NONE);
        long applied = System.nanoTime();
        if (preview.count(ImportPreview.State.NEW) != IntakeFile.ROWS) {
            throw new IllegalStateException("Not every row came in: " + preview.applied());
        }
        return new IntakeRun((read - start) / 1e6, (checked - read) / 1e6, (applied - checked) / 1e6);
    }

    double whole() {
        return read + check + apply;
    }

    /** @param arguments the file to import and the workspace it goes into */
    public static void main(String[] arguments) {
        try (WorkspaceSession session = Samples.open(Path.of(arguments[1]))) {
            System.out.println(
                    "DONE " + Math.round(of(Path.of(arguments[0]), session).whole()));
        }
    }
}
