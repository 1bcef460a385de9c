package id.rembuk.usecase.report;

import id.rembuk.domain.UserError;
import id.rembuk.domain.analysis.CauseNote;
import id.rembuk.domain.analysis.FieldFinding;
import id.rembuk.domain.disclosure.Audience;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.report.Report;
import id.rembuk.task.Progress;
import id.rembuk.text.Messages;
import id.rembuk.usecase.PriorityBoard;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.picture.FigureBoard;
import id.rembuk.usecase.port.ReportPrinter;
import id.rembuk.usecase.port.ReportWorkbookWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Hands out what is printed of the analysis, for one audience. Reading belongs on the READ lane; writing touches the
 * workspace no more and belongs on the WORK lane.
 */
public final class ExportAnalysis {
    private static final String WORKBOOK = ".xlsx";

    private final ReportPrinter printer;
    private final ReportWorkbookWriter workbooks;
    private final Messages messages;
    private final Clock clock;

    /** @param messages in the language of papers, which is Indonesian whatever the language of the window */
    public ExportAnalysis(ReportPrinter printer, ReportWorkbookWriter workbooks, Messages messages, Clock clock) {
        this.printer = printer;
        this.workbooks = workbooks;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * The annex of the decree that fixes the lokus.
     *
     * @throws UserError {@code report.no-lokus} while no list is confirmed
     */
    public Report lokus(WorkspaceSession session, Audience audience) {
        PriorityBoard board = session.priorities().board();
        if (!LokusReport.isPossible(board)) {
            throw new UserError("report.no-lokus");
        }
        return new LokusReport(messages).of(board, audience);
    }

    /** The report of the analysis as the data are now. */
    public Report analysis(WorkspaceSession session, Audience audience) {
        FigureBoard figures = session.figures().board();
        PriorityBoard priorities = session.priorities().board();
        String cycle = figures.cycle().id();
        AnalysisReport.Material material = session.workspace()
                .read(records -> new AnalysisReport.Material(
                        figures,
                        priorities,
                        records.all(CauseNote.class).stream()
                                .filter(note -> note.cycleId().equals(cycle))
                                .sorted(Comparator.comparing(CauseNote::indicatorCode))
                                .toList(),
                        findings(records.all(FieldFinding.class), cycle),
                        records.all(Organisation.class)));
        return new AnalysisReport(messages).of(material, audience, LocalDate.now(clock));
    }

    /**
     * Writes a report: its tables as a workbook when the name ends with .xlsx, else all of it as PDF. A cancelled or
     * failed export leaves no file and an old one untouched.
     *
     * @throws UserError when the place cannot be written
     */
    public void write(Report report, Path target, Progress progress) {
        if (String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT).endsWith(WORKBOOK)) {
            workbooks.write(report, target, progress);
        } else {
            printer.print(report, clock.instant(), target, progress);
        }
    }

    private static List<FieldFinding> findings(List<FieldFinding> all, String cycle) {
        return all.stream()
                .filter(finding -> finding.cycleId().equals(cycle))
                .sorted(Comparator.comparing(FieldFinding::date, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }
}
