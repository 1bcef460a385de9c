package id.rembuk.usecase.port;

import id.rembuk.domain.report.Report;
import id.rembuk.task.Progress;
import java.nio.file.Path;

/** Writes the tables of reports as a workbook, a sheet each; belongs on the WORK lane. */
public interface ReportWorkbookWriter {
    /**
     * Writes beside the target, then moves; a cancelled or failed export leaves no file and an old file untouched.
     *
     * @throws id.rembuk.domain.UserError when the place cannot be written
     */
    void write(Report report, Path target, Progress progress);
}
