package id.rembuk.usecase.report;

import id.rembuk.domain.report.Report;
import id.rembuk.task.Progress;
import id.rembuk.text.Messages;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.port.ReportPrinter;
import java.nio.file.Path;
import java.time.Clock;

/**
 * Hands out the summary of Beranda. Reading belongs on the READ lane; writing touches the workspace no more and belongs
 * on the WORK lane.
 */
public final class ExportSummary {
    private final ReportPrinter printer;
    private final Messages messages;
    private final Clock clock;

    /** @param messages in the language of papers, which is Indonesian whatever the language of the window */
    public ExportSummary(ReportPrinter printer, Messages messages, Clock clock) {
        this.printer = printer;
        this.messages = messages;
        this.clock = clock;
    }

    /** How far the preparation is now. */
    public Report summary(WorkspaceSession session) {
        return new SummaryReport(messages)
                .of(session.overview().board(), session.preparation().board());
    }

    /**
     * Writes the summary as PDF. A cancelled or failed export leaves no file and an old one untouched.
     *
     * @throws id.rembuk.domain.UserError when the place cannot be written
     */
    public void write(Report report, Path target, Progress progress) {
        printer.print(report, clock.instant(), target, progress);
    }
}
