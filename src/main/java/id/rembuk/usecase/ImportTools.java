package id.rembuk.usecase;

import id.rembuk.usecase.port.ImportFiles;
import id.rembuk.usecase.port.ImportReportWriter;
import id.rembuk.usecase.port.ImportTemplateWriter;
import java.util.function.Supplier;

/** What reads the files of other offices and writes files for them, each made at its first use. */
public record ImportTools(
        Supplier<ImportFiles> files, Supplier<ImportReportWriter> reports, Supplier<ImportTemplateWriter> templates) {}
