package id.rembuk.usecase.port;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.report.Report;
import id.rembuk.task.Progress;
import java.nio.file.Path;
import java.time.Instant;

/** Writes reports as tagged PDF; belongs on the WORK lane. */
public interface ReportPrinter {
    /**
     * Writes beside the target, then moves; a cancelled or failed export leaves no file and an old file untouched.
     *
     * @param at time of making, for the file's properties
     * @throws id.rembuk.domain.UserError when the place cannot be written
     */
    void print(Report report, Instant at, Path target, Progress progress);

    /**
     * Prints into memory, for a report that becomes part of something larger.
     *
     * @param at time of making, for the file's properties
     */
    Bytes print(Report report, Instant at, Progress progress);
}
