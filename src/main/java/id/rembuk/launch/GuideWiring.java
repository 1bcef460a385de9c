package id.rembuk.launch;

import id.rembuk.export.calendar.IcsFile;
import id.rembuk.export.pdf.PdfReportPrinter;
import id.rembuk.text.Messages;
import id.rembuk.ui.guide.GuideTools;
import id.rembuk.usecase.report.ExportYear;
import java.time.Clock;

/** Makes what the place Panduan Aksi hands files out with; Indonesian as papers are, whatever the language of the window. */
final class GuideWiring {
    private GuideWiring() {}

    static GuideTools tools(Clock clock) {
        return new GuideTools(PaperWiring.once(() -> {
            Messages indonesian = Messages.indonesian();
            return new ExportYear(new PdfReportPrinter(indonesian), new IcsFile(), indonesian, clock);
        }));
    }
}
