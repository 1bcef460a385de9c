package id.rembuk.usecase.report;

import id.rembuk.domain.analysis.DataRequest;
import id.rembuk.domain.disclosure.Audience;
import id.rembuk.domain.document.PaperSize;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.report.Report;
import id.rembuk.domain.report.ReportPart;
import id.rembuk.domain.report.ReportPart.Cell;
import id.rembuk.domain.report.ReportPart.Column;
import id.rembuk.domain.report.ReportPart.Row;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.usecase.ImportTemplate;
import id.rembuk.usecase.ImportTemplate.Fill;
import id.rembuk.usecase.request.RequestBoard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What one body is asked for and by when: on paper, and as a workbook it answers in. */
final class RequestSheet {
    private static final int BLANK_ROWS = 5;

    private final Messages messages;
    private final RequestBoard board;
    private final Organisation body;

    RequestSheet(Messages messages, RequestBoard board, Organisation body) {
        this.messages = messages;
        this.board = board;
        this.body = body;
    }

    /** One thing that is asked. */
    private record Line(DataRequest request, String item) {}

    /** The sheet on paper, with room for the answer. */
    Report report() {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (Line line : lines()) {
            number++;
            rows.add(Row.of(List.of(
                    new Cell(Formats.number(number), BigDecimal.valueOf(number)),
                    Cell.of(line.item()),
                    Cell.of(Formats.shortDate(line.request().askedOn())),
                    Cell.of(due(line.request())),
                    Cell.EMPTY)));
        }
        List<ReportPart> parts = new ArrayList<>();
        parts.add(new ReportPart.Text(messages.get(
                "quality.letter.opening",
                board.identity().regencyName(),
                String.valueOf(board.cycle().activityYear()))));
        parts.add(new ReportPart.Grid(messages.get("request.sheet.table"), columns(), rows));
        notes().forEach(note -> parts.add(new ReportPart.Text(note)));
        parts.add(new ReportPart.Text(messages.get("quality.letter.people")));
        return new Report(
                messages.get("request.sheet.title", body.name()),
                List.of(
                        board.identity().regencyName(),
                        messages.get("year.report.as-of", Formats.longDate(board.today()))),
                board.identity().regencyName(),
                PaperSize.F4,
                Audience.PUBLIK,
                board.identity().practice(),
                parts);
    }

    /** The sheet as a workbook: what is asked is locked, the answers are open. */
    ImportTemplate workbook() {
        List<List<Object>> rows = new ArrayList<>();
        int number = 0;
        for (Line line : lines()) {
            number++;
            List<Object> row = new ArrayList<>();
            row.add(BigDecimal.valueOf(number));
            row.add(line.item());
            row.add(Formats.shortDate(line.request().askedOn()));
            row.add(due(line.request()));
            row.add(null);
            row.add(null);
            rows.add(row);
        }
        List<String> instructions = new ArrayList<>();
        if (board.identity().practice()) {
            instructions.add(messages.get("paper.practice"));
        }
        instructions.add(messages.get("request.sheet.how"));
        instructions.addAll(notes());
        instructions.add(messages.get("quality.letter.people"));
        return new ImportTemplate(
                messages.get("request.sheet.table"),
                messages.get("import.template.instructions"),
                messages.get("request.sheet.title", body.name()) + " · "
                        + board.identity().regencyName(),
                instructions,
                answerColumns(),
                rows,
                BLANK_ROWS);
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (DataRequest request : board.waiting(body.id())) {
            request.items().forEach(item -> lines.add(new Line(request, item)));
            request.awaited().stream()
                    .filter(awaited -> !awaited.hasArrived())
                    .forEach(awaited -> lines.add(new Line(request, awaited.text())));
        }
        return lines;
    }

    private List<String> notes() {
        return board.waiting(body.id()).stream()
                .map(DataRequest::note)
                .filter(note -> note != null && !note.isBlank())
                .map(note -> messages.get("quality.letter.note", note))
                .toList();
    }

    private String due(DataRequest request) {
        return request.dueOn() == null ? "" : Formats.shortDate(request.dueOn());
    }

    private List<Column> columns() {
        return List.of(
                new Column(messages.get("report.column.number"), 5, true),
                new Column(messages.get("request.column.item"), 48, false),
                new Column(messages.get("request.column.asked"), 13, false),
                new Column(messages.get("request.column.due"), 13, false),
                new Column(messages.get("request.column.answer"), 21, false));
    }

    private List<ImportTemplate.Column> answerColumns() {
        return List.of(
                new ImportTemplate.Column(messages.get("report.column.number"), 6, Fill.FIXED, List.of(), ""),
                new ImportTemplate.Column(messages.get("request.column.item"), 70, Fill.FIXED, List.of(), ""),
                new ImportTemplate.Column(messages.get("request.column.asked"), 14, Fill.FIXED, List.of(), ""),
                new ImportTemplate.Column(messages.get("request.column.due"), 14, Fill.FIXED, List.of(), ""),
                new ImportTemplate.Column(
                        messages.get("request.column.answer"),
                        18,
                        Fill.CHOICE,
                        List.of(
                                messages.get("request.answer.sent"),
                                messages.get("request.answer.working"),
                                messages.get("request.answer.none")),
                        messages.get("request.answer.hint")),
                new ImportTemplate.Column(
                        messages.get("request.column.remark"),
                        50,
                        Fill.TEXT,
                        List.of(),
                        messages.get("request.remark.hint")));
    }
}
