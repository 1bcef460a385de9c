package id.rembuk.usecase.report;

import id.rembuk.domain.disclosure.Audience;
import id.rembuk.domain.document.PaperSize;
import id.rembuk.domain.readiness.Condition;
import id.rembuk.domain.readiness.Readiness;
import id.rembuk.domain.report.Report;
import id.rembuk.domain.report.ReportPart;
import id.rembuk.domain.report.ReportPart.Cell;
import id.rembuk.domain.report.ReportPart.Column;
import id.rembuk.domain.report.ReportPart.Grid;
import id.rembuk.domain.report.ReportPart.Row;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.usecase.CasesPicture;
import id.rembuk.usecase.Deliveries;
import id.rembuk.usecase.OverviewBoard;
import id.rembuk.usecase.PreparationBoard;
import id.rembuk.usecase.PreparationBoard.Behind;
import id.rembuk.usecase.RembukDayText;
import id.rembuk.usecase.readiness.ReadinessWords;
import id.rembuk.usecase.year.YearBoard;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The summary of Beranda on one page, for the office itself: cases, readiness, gaps, deadlines, deliveries and money. */
public final class SummaryReport {
    private static final int MOST = 5;
    private static final int MOST_OPEN = 8;

    private final Messages messages;

    public SummaryReport(Messages messages) {
        this.messages = messages;
    }

    public Report of(OverviewBoard board, PreparationBoard preparation) {
        List<ReportPart> parts = new ArrayList<>();
        parts.add(new ReportPart.Items(
                Stream.concat(cases(board).stream(), money(board).stream()).toList()));
        parts.addAll(readiness(preparation.readiness()));
        parts.addAll(gaps(preparation.behind()));
        parts.addAll(deadlines(preparation.year()));
        parts.add(new ReportPart.Heading(messages.get("overview.deliveries.title")));
        parts.add(new ReportPart.Items(deliveries(preparation.deliveries())));
        String regency = board.identity().regencyName();
        return new Report(
                messages.get(
                        "overview.print.title", String.valueOf(board.cycle().activityYear())),
                List.of(regency, new RembukDayText(messages).of(board.rembuk())),
                regency,
                PaperSize.F4,
                Audience.INTERNAL,
                board.identity().practice(),
                parts);
    }

    private List<String> cases(OverviewBoard board) {
        return board.figures().cases().stream()
                .limit(1)
                .flatMap(series -> Stream.concat(
                        Stream.of(messages.get(
                                "overview.print.cases",
                                Formats.number(series.years()
                                        .get(series.years().size() - 1)
                                        .cases()),
                                String.valueOf(series.years()
                                        .get(series.years().size() - 1)
                                        .year()),
                                series.source().label())),
                        new CasesPicture(series, messages).change().stream()))
                .toList();
    }

    private List<String> money(OverviewBoard board) {
        return List.of(messages.get(
                "overview.print.money",
                Formats.number(board.money().total().lines()),
                Formats.rupiah(board.money().total().share()),
                Formats.number(board.rembuk().commitments())));
    }

    private List<ReportPart> readiness(Readiness readiness) {
        ReadinessWords words = new ReadinessWords(messages);
        List<Condition> open = readiness.open();
        List<String> items =
                new ArrayList<>(open.stream().limit(MOST_OPEN).map(words::told).toList());
        if (open.size() > MOST_OPEN) {
            items.add(messages.get("readiness.more", Formats.number(open.size() - MOST_OPEN)));
        }
        return List.of(
                new ReportPart.Heading(messages.get("readiness.title")),
                new ReportPart.Text(words.fulfilled(readiness) + ", " + words.counts(readiness)),
                new ReportPart.Items(items));
    }

    private List<ReportPart> gaps(List<Behind> behind) {
        if (behind.isEmpty()) {
            return List.of();
        }
        List<Column> columns = List.of(
                new Column(messages.get("overview.coverage.indicator"), 40, false),
                new Column(messages.get("overview.coverage.owner"), 22, false),
                new Column(messages.get("overview.coverage.reached"), 12, true),
                new Column(messages.get("overview.coverage.target"), 10, true),
                new Column(messages.get("overview.coverage.points"), 12, true));
        List<Row> rows = behind.stream()
                .limit(MOST)
                .map(one -> Row.of(List.of(
                        Cell.of(one.gap().indicator().name()),
                        Cell.of(one.owner()),
                        Cell.of(Formats.decimals(one.gap().percent(), 1)),
                        Cell.of(Formats.exactNumber(one.gap().target())),
                        Cell.of(Formats.decimals(one.gap().points(), 1)))))
                .toList();
        return List.of(
                new ReportPart.Heading(messages.get("overview.coverage.title")),
                new Grid(messages.get("overview.coverage.title"), columns, rows));
    }

    private List<ReportPart> deadlines(YearBoard year) {
        List<Row> rows = year.shown(MOST).stream()
                .map(entry -> Row.of(List.of(
                        Cell.of(Formats.shortDate(entry.last())), Cell.of(entry.title()), Cell.of(year.owner(entry)))))
                .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Column> columns = List.of(
                new Column(messages.get("report.column.date"), 14, false),
                new Column(messages.get("overview.print.deadline"), 56, false),
                new Column(messages.get("report.column.body"), 26, false));
        return List.of(
                new ReportPart.Heading(messages.get("overview.deadlines.title")),
                new Grid(messages.get("overview.deadlines.title"), columns, rows));
    }

    private List<String> deliveries(Deliveries deliveries) {
        List<String> items = new ArrayList<>();
        items.add(
                deliveries.asked() == 0
                        ? messages.get("overview.deliveries.nobody")
                        : messages.get(
                                "overview.deliveries.bodies",
                                Formats.number(deliveries.answered()),
                                Formats.number(deliveries.asked())));
        items.add(messages.get(
                "overview.deliveries.kecamatan",
                Formats.number(deliveries.complete()),
                Formats.number(deliveries.kecamatan())));
        return items;
    }
}
