package id.rembuk.launch;

import id.rembuk.export.excel.ReportWorkbook;
import id.rembuk.export.excel.WorkplanWorkbook;
import id.rembuk.export.pdf.PdfBoxPageImages;
import id.rembuk.export.pdf.PdfPaperPrinter;
import id.rembuk.export.pdf.PdfReportPrinter;
import id.rembuk.reference.Templates;
import id.rembuk.sign.PadesSigner;
import id.rembuk.sign.check.PdfPaperChecker;
import id.rembuk.sign.check.TrustFolder;
import id.rembuk.text.Messages;
import id.rembuk.ui.document.PaperTools;
import id.rembuk.ui.kit.Once;
import id.rembuk.ui.paper.SystemViewer;
import id.rembuk.usecase.PrintPaper;
import id.rembuk.usecase.port.PaperPrinter;
import id.rembuk.usecase.port.ReportPrinter;
import id.rembuk.usecase.report.ExportAnalysis;
import id.rembuk.usecase.report.ExportSummary;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;

/** Makes what papers are printed, drawn, signed and checked with, each at its first use: none is loaded at start. */
final class PaperWiring {
    private PaperWiring() {}

    /** Papers are Indonesian whatever the language of the window. */
    static PaperTools tools(Templates templates, Path trustFolder, Clock clock) {
        Messages indonesian = Messages.indonesian();
        Supplier<PaperPrinter> printer = once(() -> new PdfPaperPrinter(templates::text, indonesian));
        return new PaperTools(
                printer,
                once(() -> new PrintPaper(printer.get(), new WorkplanWorkbook(indonesian), clock)),
                once(PdfBoxPageImages::new),
                once(() -> new PadesSigner(indonesian, clock.getZone())),
                once(() -> new PdfPaperChecker(clock)),
                new TrustFolder(trustFolder),
                new SystemViewer(),
                clock);
    }

    /** What is printed of the analysis; Indonesian as papers are. */
    static Supplier<ExportAnalysis> reports(Clock clock) {
        return once(() -> {
            Messages indonesian = Messages.indonesian();
            return new ExportAnalysis(
                    new PdfReportPrinter(indonesian), new ReportWorkbook(indonesian), indonesian, clock);
        });
    }

    /** What Beranda prints; Indonesian as papers are. */
    static Supplier<ExportSummary> summary(Clock clock) {
        return once(() -> {
            Messages indonesian = Messages.indonesian();
            return new ExportSummary(new PdfReportPrinter(indonesian), indonesian, clock);
        });
    }

    /** Prints reports that belong to no analysis; Indonesian as papers are. */
    static Supplier<ReportPrinter> reportPrinter() {
        return once(() -> new PdfReportPrinter(Messages.indonesian()));
    }

    /** Makes something at the first question and answers with it from then on. */
    static <T> Supplier<T> once(Supplier<? extends T> make) {
        return new Once<>(make);
    }
}
