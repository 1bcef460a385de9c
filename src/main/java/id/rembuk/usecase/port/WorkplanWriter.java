package id.rembuk.usecase.port;

import id.rembuk.domain.Bytes;
import id.rembuk.task.Progress;
import id.rembuk.usecase.Workplan;
import java.nio.file.Path;

/** Writes the workplan of all OPD as a workbook. */
public interface WorkplanWriter {
    /**
     * Writes beside the target, then moves; a cancelled or failed export leaves no file and an old file untouched.
     *
     * @throws id.rembuk.domain.UserError when the place cannot be written
     */
    void write(Workplan workplan, Path target, Progress progress);

    /**
     * The workbook as bytes, for a paper that carries it.
     *
     * @throws id.rembuk.domain.UserError when there is no room for scratch files
     */
    Bytes bytes(Workplan workplan, Progress progress);
}
