package id.rembuk.usecase.report;

import id.rembuk.domain.disclosure.Audience;
import id.rembuk.domain.disclosure.Disclosure;
import id.rembuk.domain.disclosure.PublicCount;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.domain.report.ReportPart;
import id.rembuk.domain.report.ReportPart.Cell;
import id.rembuk.domain.report.ReportPart.Column;
import id.rembuk.domain.report.ReportPart.Grid;
import id.rembuk.domain.report.ReportPart.Row;
import id.rembuk.domain.situation.Achievement;
import id.rembuk.domain.situation.Dataset;
import id.rembuk.domain.situation.Rate;
import id.rembuk.domain.situation.Trend;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.usecase.picture.CoverageGap;
import id.rembuk.usecase.picture.FigureBoard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Coverage of every indicator in the whole regency against its target, from the sums of the desa. */
final class CoverageTable {
    private final FigureBoard board;
    private final Audience audience;
    private final Messages messages;

    CoverageTable(FigureBoard board, Audience audience, Messages messages) {
        this.board = board;
        this.audience = audience;
        this.messages = messages;
    }

    List<ReportPart> parts() {
        List<Row> rows = new ArrayList<>();
        for (Indicator indicator : board.served()) {
            board.serviceBatches(indicator.code()).stream()
                    .findFirst()
                    .ifPresent(newest -> rows.add(row(indicator, newest)));
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        return List.of(
                new ReportPart.Heading(messages.get("report.analysis.coverage")),
                new ReportPart.Text(messages.get("report.analysis.coverage-text")),
                new Grid(messages.get("report.analysis.coverage-table"), columns(), rows));
    }

    private List<Column> columns() {
        return List.of(
                new Column(messages.get("report.column.indicator"), 26, false),
                new Column(messages.get("report.column.source"), 11, false),
                new Column(messages.get("report.column.served"), 8, true),
                new Column(messages.get("report.column.due"), 8, true),
                new Column(messages.get("report.column.coverage"), 8, true),
                new Column(messages.get("report.column.target"), 8, true),
                new Column(messages.get("report.column.achievement"), 8, true),
                new Column(messages.get("report.column.gap"), 8, true));
    }

    private Row row(Indicator indicator, Dataset batch) {
        Rate sum = CoverageGap.rate(board, indicator, batch);
        PublicCount served = Disclosure.count((int) Math.min(Integer.MAX_VALUE, sum.part()), audience);
        PublicCount due = Disclosure.count((int) Math.min(Integer.MAX_VALUE, sum.whole()), audience);
        boolean hidden = served.isHidden() || due.isHidden();
        boolean gapHidden = hidden
                || Disclosure.count((int) Math.min(Integer.MAX_VALUE, sum.gap()), audience)
                        .isHidden();
        return Row.of(List.of(
                Cell.of(name(indicator)),
                Cell.of(batch.source().label() + ", " + time(batch)),
                ReportCells.count(gapHidden && !hidden ? PublicCount.WITHHELD : served),
                ReportCells.count(due),
                ReportCells.percent(sum.percent(), hidden || gapHidden),
                target(indicator),
                achievement(indicator, sum, hidden || gapHidden),
                gapHidden ? Cell.of(ReportCells.WITHHELD) : ReportCells.number(sum.gap())));
    }

    private String name(Indicator indicator) {
        String name = indicator.code() + " " + indicator.name();
        return indicator.nameVerified() ? name : name + " " + messages.get("report.unverified");
    }

    /** The catalogue's national target; one that was not checked against its source says so. */
    private Cell target(Indicator indicator) {
        Optional<String> percent = Optional.ofNullable(indicator.target())
                .filter(target -> indicator.unit() != null && indicator.unit().startsWith("persen"))
                .map(Formats::targetPercent);
        return Cell.of(
                percent.map(text -> indicator.targetVerified() ? text : text + " " + messages.get("report.unverified"))
                        .orElse(ReportCells.UNKNOWN));
    }

    /** What was reached of the target; by the trend of the indicator. */
    private static Cell achievement(Indicator indicator, Rate sum, boolean hidden) {
        Optional<BigDecimal> reached = Optional.ofNullable(indicator.target())
                .filter(target -> indicator.unit() != null && indicator.unit().startsWith("persen"))
                .flatMap(target -> sum.percent()
                        .flatMap(percent ->
                                new Achievement(Trend.of(indicator.lowerIsBetter()), percent, target).percent()));
        return ReportCells.percent(reached, hidden);
    }

    private static String time(Dataset batch) {
        String year = String.valueOf(batch.period().year());
        return batch.period().month() == null
                ? year
                : Formats.month(batch.period().month()) + " " + year;
    }
}
