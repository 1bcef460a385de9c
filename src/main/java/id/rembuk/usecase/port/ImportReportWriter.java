package id.rembuk.usecase.port;

import id.rembuk.task.Progress;
import id.rembuk.usecase.ImportReport;
import java.nio.file.Path;

/** Hands the findings of an import out as a workbook, for the office that sent the file. Call it on the WORK lane. */
public interface ImportReportWriter {
    /**
     * Writes beside the target, then moves; a cancelled or failed report leaves no file and an old file untouched. The
     * file that was read is never changed.
     *
     * @throws id.rembuk.domain.UserError when the place cannot be written or the file that was read is gone
     */
    void write(ImportReport report, Path target, Progress progress);
}
