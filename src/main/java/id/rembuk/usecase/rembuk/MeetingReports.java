package id.rembuk.usecase.rembuk;

import id.rembuk.domain.disclosure.Audience;
import id.rembuk.domain.document.PaperSize;
import id.rembuk.domain.rembuk.AgendaItem;
import id.rembuk.domain.rembuk.AgreedContent;
import id.rembuk.domain.rembuk.AttendanceCount;
import id.rembuk.domain.rembuk.Attendee;
import id.rembuk.domain.rembuk.Sitting;
import id.rembuk.domain.report.Report;
import id.rembuk.domain.report.ReportPart;
import id.rembuk.domain.report.ReportPart.Cell;
import id.rembuk.domain.report.ReportPart.Column;
import id.rembuk.domain.report.ReportPart.Grid;
import id.rembuk.domain.report.ReportPart.Row;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What is printed of a meeting beside its official papers: rundown, attendance sheet, notulen and rumusan. */
public final class MeetingReports {
    private static final int EMPTY_ROWS = 20;
    private static final int SECONDS_OF_A_MINUTE = 60;

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
            rows.add(row(rows.size() + 1, attendee, ""));
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
        return report("rembuk.paper.sheet", PaperSize.F4, List.of(attendance("rembuk.paper.signature", rows)));
    }

    /** Who came, with the time of coming and the numbers by element. */
    public Report attendanceList() {
        List<Attendee> came =
                inOrder(board.attendees().stream().filter(Attendee::hasCome).toList());
        List<Row> rows = new ArrayList<>();
        for (Attendee attendee : came) {
            rows.add(row(rows.size() + 1, attendee, present(attendee)));
        }
        AttendanceCount count = AttendanceCount.of(board.attendees());
        List<ReportPart> parts = new ArrayList<>();
        parts.add(attendance("rembuk.paper.came", rows));
        parts.add(new ReportPart.Heading(messages.get("rembuk.paper.counts")));
        List<String> counts = new ArrayList<>();
        counts.add(messages.get(
                "rembuk.paper.count",
                Formats.number(count.came()),
                Formats.number(count.expected()),
                Formats.number(count.walkIns())));
        counts.add(messages.get(
                "rembuk.paper.count-mode", Formats.number(count.inRoom()), Formats.number(count.online())));
        counts.add(messages.get("rembuk.paper.count-sex", Formats.number(count.men()), Formats.number(count.women())));
        count.byElement()
                .forEach((name, element) -> counts.add(messages.get(
                        "rembuk.paper.count-element",
                        name.isEmpty() ? messages.get("rembuk.attendance.no-element") : name,
                        Formats.number(element.came()),
                        Formats.number(element.expected()))));
        parts.add(new ReportPart.Items(counts));
        return report("rembuk.paper.attendance", PaperSize.F4, parts);
    }

    /** The notulen: the course of the agenda, then item by item what was decided, changed and noted. */
    public Report minutes() {
        List<ReportPart> parts = new ArrayList<>();
        AttendanceCount count = AttendanceCount.of(board.attendees());
        parts.add(new ReportPart.Text(messages.get(
                "rembuk.paper.count",
                Formats.number(count.came()),
                Formats.number(count.expected()),
                Formats.number(count.walkIns()))));
        parts.add(new ReportPart.Heading(messages.get("rembuk.paper.course")));
        parts.add(course());
        List<MinutesText.Line> lines = new MinutesText(board).lines();
        section(parts, messages.get("rembuk.paper.outside"), lines, null);
        for (AgendaItem item : board.agenda()) {
            section(parts, item.position() + ". " + item.title(), lines, item.id());
        }
        List<String> reopened =
                board.sitting().reopenings().stream().map(this::reopening).toList();
        if (!reopened.isEmpty()) {
            parts.add(new ReportPart.Heading(messages.get("rembuk.paper.reopened")));
            parts.add(new ReportPart.Items(reopened));
        }
        return report("rembuk.paper.minutes-title", PaperSize.F4, parts);
    }

    /** The rumusan hasil rembuk, as {@link ResultText} has it. */
    public Report results(AgreedContent agreed) {
        return report("rembuk.paper.results", PaperSize.F4, new ResultText(board, agreed).parts());
    }

    private Grid course() {
        List<Row> rows = board.agenda().stream()
                .map(item -> Row.of(List.of(
                        Cell.of(String.valueOf(item.position())),
                        Cell.of(item.title()),
                        Cell.of(item.people()),
                        Cell.of(clock(item.startedAt())),
                        Cell.of(clock(item.endedAt())),
                        Cell.of(minutes(item.plannedMinutes())),
                        Cell.of(
                                item.startedAt() == null
                                        ? ""
                                        : Formats.number(item.spentSeconds() / SECONDS_OF_A_MINUTE)))))
                .toList();
        return new Grid(
                messages.get("rembuk.agenda"),
                List.of(
                        column("rembuk.paper.number", 4),
                        column("rembuk.paper.item", 34),
                        column("rembuk.paper.speakers", 26),
                        column("rembuk.paper.from", 9),
                        column("rembuk.paper.to", 9),
                        column("rembuk.paper.minutes", 9),
                        column("rembuk.paper.spent", 9)),
                rows);
    }

    private void section(List<ReportPart> parts, String heading, List<MinutesText.Line> lines, String itemId) {
        List<String> items = lines.stream()
                .filter(line -> Objects.equals(line.agendaItemId(), itemId))
                .map(line -> clock(line.at()) + " \u00b7 "
                        + messages.get("rembuk.note." + line.kind().name().toLowerCase(Locale.ROOT)) + ": "
                        + line.text())
                .toList();
        if (!items.isEmpty()) {
            parts.add(new ReportPart.Heading(heading));
            parts.add(new ReportPart.Items(items));
        }
    }

    private String reopening(Sitting.Reopening reopening) {
        return messages.get("rembuk.paper.reopening", clock(reopening.at()), reopening.reason());
    }

    private Grid attendance(String lastHeading, List<Row> rows) {
        return new Grid(
                messages.get("rembuk.paper.attendance"),
                List.of(
                        column("rembuk.paper.number", 5),
                        column("rembuk.paper.name", 26),
                        column("rembuk.paper.office", 28),
                        column("rembuk.paper.element", 16),
                        column("rembuk.paper.sex", 5),
                        column(lastHeading, 20)),
                rows);
    }

    private Row row(int number, Attendee attendee, String last) {
        return Row.of(List.of(
                Cell.of(String.valueOf(number)),
                Cell.of(attendee.name()),
                Cell.of(attendee.organisation()),
                Cell.of(attendee.element()),
                Cell.of(attendee.sex() == null ? "" : attendee.sex().name()),
                Cell.of(last)));
    }

    private String present(Attendee attendee) {
        String mode = messages.get("rembuk.mode." + attendee.mode().name().toLowerCase(Locale.ROOT));
        String left = attendee.leftAt() == null ? "" : "\u2013" + clock(attendee.leftAt());
        return clock(attendee.cameAt()) + left + ", " + mode;
    }

    /** By element as the list has them, then office and name. */
    private static List<Attendee> inOrder(List<Attendee> attendees) {
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

    private String clock(Instant at) {
        ZoneId zone = board.meeting().zone() == null
                ? ZoneId.systemDefault()
                : board.meeting().zone().zone();
        return at == null ? "" : Formats.time(LocalTime.ofInstant(at, zone).withNano(0));
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
