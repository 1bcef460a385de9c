package id.rembuk.usecase.port;

import id.rembuk.task.Progress;
import id.rembuk.usecase.ImportTemplate;
import java.nio.file.Path;

/** Writes workbooks in the layout that is imported without any question, blank or filled. Call it on the WORK lane. */
public interface ImportTemplateWriter {
    /**
     * Writes beside the target, then moves; a cancelled or failed export leaves no file and an old file untouched.
     *
     * @throws id.rembuk.domain.UserError when the place cannot be written
     */
    void write(ImportTemplate template, Path target, Progress progress);
}
