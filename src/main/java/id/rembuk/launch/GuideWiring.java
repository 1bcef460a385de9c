package id.rembuk.launch;

import id.rembuk.export.EvidenceZip;
import id.rembuk.export.calendar.IcsFile;
import id.rembuk.export.excel.ImportTemplateWorkbook;
import id.rembuk.export.pdf.PdfReportPrinter;
import id.rembuk.intake.evidence.CleanPictures;
import id.rembuk.intake.evidence.TableScan;
import id.rembuk.reference.Templates;
import id.rembuk.reference.guide.LayoutFiles;
import id.rembuk.sign.check.PdfScan;
import id.rembuk.store.EvidenceFiles;
import id.rembuk.text.Messages;
import id.rembuk.ui.evidence.EvidenceTools;
import id.rembuk.ui.guide.GuideTools;
import id.rembuk.ui.paper.SystemViewer;
import id.rembuk.usecase.PortalCopy;
import id.rembuk.usecase.evidence.EvidenceIntake;
import id.rembuk.usecase.evidence.EvidencePack;
import id.rembuk.usecase.port.EvidenceStore;
import id.rembuk.usecase.report.ExportRequests;
import id.rembuk.usecase.report.ExportYear;
import java.time.Clock;
import java.util.function.Supplier;

/** Makes what the place Panduan Aksi hands files out with; Indonesian as papers are, whatever the language of the window. */
final class GuideWiring {
    private GuideWiring() {}

    static GuideTools tools(Templates templates, Clock clock) {
        Messages indonesian = Messages.indonesian();
        Supplier<PdfReportPrinter> printer = PaperWiring.once(() -> new PdfReportPrinter(indonesian));
        return new GuideTools(
                PaperWiring.once(() -> new ExportYear(printer.get(), new IcsFile(), indonesian, clock)),
                PaperWiring.once(
                        () -> new ExportRequests(printer.get(), new ImportTemplateWorkbook(), indonesian, clock)),
                evidence(clock),
                session -> new PortalCopy(session.workspace(), session.edits(), new LayoutFiles(templates), clock));
    }

    private static EvidenceTools evidence(Clock clock) {
        Supplier<EvidenceStore> store = PaperWiring.once(EvidenceFiles::new);
        return new EvidenceTools(
                store,
                PaperWiring.once(
                        () -> new EvidenceIntake(store.get(), new TableScan(), new PdfScan(), new CleanPictures())),
                PaperWiring.once(() -> {
                    Messages indonesian = Messages.indonesian();
                    return new EvidencePack(
                            store.get(), new PdfReportPrinter(indonesian), new EvidenceZip(), indonesian, clock);
                }),
                new SystemViewer());
    }
}
