package id.rembuk.support;

import id.rembuk.export.pdf.PdfReportPrinter;
import id.rembuk.text.Messages;
import id.rembuk.usecase.report.ExportSummary;
import java.util.function.Supplier;

/** What Beranda prints its summary with, at the day of the small workspaces. */
public final class Summaries {
    private Summaries() {}

    public static Supplier<ExportSummary> export() {
        Messages messages = Messages.indonesian();
        return () -> new ExportSummary(new PdfReportPrinter(messages), messages, Workspaces.CLOCK);
    }
}
