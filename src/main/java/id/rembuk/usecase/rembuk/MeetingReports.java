package id.rembuk.usecase.rembuk;

import id.rembuk.domain.disclosure.Audience;
import id.rembuk.domain.document.PaperSize;
import id.rembuk.domain.rembuk.AgendaItem;
import id.rembuk.domain.rembuk.Attendee;
import id.rembuk.domain.report.Report;
import id.rembuk.domain.report.ReportPart;
import id.rembuk.domain.report.ReportPart.Cell;
import id.rembuk.domain.report.ReportPart.Column;
import id.rembuk.domain.report.ReportPart.Grid;
import id.rembuk.domain.report.ReportPart.Row;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.usecase.AgreedTexts;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What is printed of a meeting beside its official papers: rundown, attendance sheet and rumusan. */
public final class MeetingReports {
    private static final int EMPTY_ROWS = 20;

    private final RembukBoard board;
    private final Messages messages = Messages.indonesian();

    public MeetingReports(RembukBoard board) {
        this.board = board;
    }

    /** The agenda with planned times of day, as it is handed out before. */
    public Report rundown() {
        List<Row> rows = new ArrayList<>();
        LocalTime at = board.meeting().start();
        for (AgendaItem item : board.agenda()) {
            String time = at == null ? "" : Formats.time(at);
            rows.add(Row.of(List.of(
                    Cell.of(String.valueOf(item.position())),
                    Cell.of(time),
                    Cell.of(item.title()),
                    Cell.of(item.people()),
                    Cell.of(item.moderator()),
                    Cell.of(minutes(item.plannedMinutes())))));
            at = at == null || item.plannedMinutes() == null ? null : at.plusMinutes(item.plannedMinutes());
        }
        Grid grid = new Grid(
                messages.get("rembuk.paper.rundown"),
                List.of(
                        column("rembuk.paper.number", 4),
                        column("rembuk.paper.time", 8),
                        column("rembuk.paper.item", 34),
                        column("rembuk.paper.speakers", 28),
                        column("rembuk.paper.moderator", 14),
                        column("rembuk.paper.minutes", 8)),
                rows);
        return report("rembuk.paper.rundown", PaperSize.F4, List.of(grid));
    }

    /** The sheet that is signed by hand: everybody who is expected, and empty rows for walk-ins. */
    public Report attendanceSheet() {
        List<Row> rows = new ArrayList<>();
        for (Attendee attendee :
                inOrder(board.attendees().stream().filter(Attendee::expected).toList())) {
            rows.add(row(rows.size() + 1, attendee));
        }
        for (int i = 0; i < EMPTY_ROWS; i++) {
            rows.add(Row.of(List.of(
                    Cell.of(String.valueOf(rows.size() + 1)),
                    Cell.EMPTY,
                    Cell.EMPTY,
                    Cell.EMPTY,
                    Cell.EMPTY,
                    Cell.EMPTY)));
        }
        return report("rembuk.paper.sheet", PaperSize.F4, List.of(attendance(rows)));
    }

    /** The rumusan hasil rembuk, as {@link ResultText} has it. */
    public Report results(AgreedTexts texts) {
        return report(
                "rembuk.paper.results",
                PaperSize.F4,
                ResultText.of(board, texts).parts());
    }

    private Grid attendance(List<Row> rows) {
        return new Grid(
                messages.get("rembuk.paper.sheet"),
                List.of(
                        column("rembuk.paper.number", 5),
                        column("rembuk.paper.name", 26),
                        column("rembuk.paper.office", 28),
                        column("rembuk.paper.element", 16),
                        column("rembuk.paper.sex", 5),
                        column("rembuk.paper.signature", 20)),
                rows);
    }

    private Row row(int number, Attendee attendee) {
        return Row.of(List.of(
                Cell.of(String.valueOf(number)),
                Cell.of(attendee.name()),
                Cell.of(attendee.organisation()),
                Cell.of(attendee.element()),
                Cell.of(attendee.sex() == null ? "" : attendee.sex().name()),
                Cell.EMPTY));
    }

    /** By element as the list has them, then office and name. */
    static List<Attendee> inOrder(List<Attendee> attendees) {
        return attendees.stream()
                .sorted(Comparator.comparing((Attendee attendee) -> words(attendee.element()))
                        .thenComparing(attendee -> words(attendee.organisation()))
                        .thenComparing(attendee -> words(attendee.name()))
                        .thenComparing(Attendee::id))
                .toList();
    }

    private static String words(String text) {
        return text == null ? "\uffff" : text.toLowerCase(Locale.ROOT);
    }

    private Column column(String key, double share) {
        return new Column(messages.get(key), share, false);
    }

    private static String minutes(Integer minutes) {
        return minutes == null ? "" : Formats.number(minutes);
    }

    private Report report(String titleKey, PaperSize paper, List<ReportPart> parts) {
        List<String> subtitle = new ArrayList<>();
        if (board.meeting().title() != null) {
            subtitle.add(board.meeting().title());
        }
        List<String> when = new ArrayList<>();
        if (board.meeting().date() != null) {
            when.add(Formats.date(board.meeting().date()));
        }
        if (board.meeting().place() != null) {
            when.add(board.meeting().place());
        }
        if (!when.isEmpty()) {
            subtitle.add(String.join(", ", when));
        }
        return new Report(
                messages.get(titleKey),
                subtitle,
                board.regencyName(),
                paper,
                Audience.INTERNAL,
                board.practice(),
                parts);
    }
}
