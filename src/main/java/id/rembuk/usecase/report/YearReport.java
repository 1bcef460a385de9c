package id.rembuk.usecase.report;

import id.rembuk.domain.disclosure.Audience;
import id.rembuk.domain.document.PaperSize;
import id.rembuk.domain.guide.Deadline;
import id.rembuk.domain.report.Report;
import id.rembuk.domain.report.ReportPart;
import id.rembuk.domain.report.ReportPart.Cell;
import id.rembuk.domain.report.ReportPart.Column;
import id.rembuk.domain.report.ReportPart.Kind;
import id.rembuk.domain.report.ReportPart.Row;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.usecase.year.YearBoard;
import id.rembuk.usecase.year.YearEntry;
import id.rembuk.usecase.year.YearWords;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The calendar of a cycle on paper: what is due in each month, who answers for it and where the dates come from. */
public final class YearReport {
    private final Messages messages;
    private final YearWords words;

    public YearReport(Messages messages) {
        this.messages = messages;
        words = new YearWords(messages);
    }

    /** Everything of the board by the month of its last day, what has no day last. It holds no counts. */
    public Report of(YearBoard board) {
        Map<String, Deadline> deadlines =
                board.deadlines().stream().collect(Collectors.toMap(Deadline::id, Function.identity()));
        List<Row> rows = new ArrayList<>();
        board.byMonth().forEach((month, entries) -> {
            rows.add(group(month(month)));
            entries.forEach(entry -> rows.add(row(board, entry, deadlines)));
        });
        if (!board.undated().isEmpty()) {
            rows.add(group(messages.get("year.undated")));
            board.undated().forEach(entry -> rows.add(row(board, entry, deadlines)));
        }
        List<ReportPart> parts = new ArrayList<>();
        parts.add(new ReportPart.Grid(messages.get("year.report.table"), columns(), rows));
        if (board.deadlines().stream().anyMatch(deadline -> deadline.source() != null && !deadline.verified())) {
            parts.add(new ReportPart.Text(messages.get("year.report.unverified")));
        }
        String year = String.valueOf(board.cycle().activityYear());
        return new Report(
                messages.get("year.report.title", year),
                List.of(
                        board.identity().regencyName(),
                        messages.get("year.report.as-of", Formats.longDate(board.today()))),
                board.identity().regencyName(),
                PaperSize.F4_LANDSCAPE,
                Audience.PUBLIK,
                board.identity().practice(),
                parts);
    }

    private List<Column> columns() {
        return List.of(
                new Column(messages.get("year.column.days"), 16, false),
                new Column(messages.get("year.column.title"), 34, false),
                new Column(messages.get("year.column.kind"), 11, false),
                new Column(messages.get("year.column.owner"), 16, false),
                new Column(messages.get("year.column.state"), 14, false),
                new Column(messages.get("year.column.source"), 16, false));
    }

    private Row row(YearBoard board, YearEntry entry, Map<String, Deadline> deadlines) {
        Deadline deadline = deadlines.get(entry.ref().id());
        return Row.of(List.of(
                Cell.of(words.days(entry.from(), entry.to())),
                Cell.of(words.title(entry)),
                Cell.of(words.kind(entry.kind())),
                Cell.of(board.owner(entry)),
                Cell.of(words.state(entry, board.today())),
                Cell.of(deadline == null ? "" : words.source(deadline))));
    }

    private static Row group(String text) {
        return new Row(Kind.GROUP, List.of(Cell.of(text), Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY));
    }

    private static String month(YearMonth month) {
        return Formats.monthName(month.getMonthValue()) + " " + month.getYear();
    }
}
