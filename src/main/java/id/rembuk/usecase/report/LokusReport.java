package id.rembuk.usecase.report;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.disclosure.Audience;
import id.rembuk.domain.disclosure.Disclosure;
import id.rembuk.domain.disclosure.PublicCount;
import id.rembuk.domain.disclosure.PublicSum;
import id.rembuk.domain.document.PaperSize;
import id.rembuk.domain.priority.DesaFigures;
import id.rembuk.domain.priority.PrioritySite;
import id.rembuk.domain.priority.RankedDesa;
import id.rembuk.domain.report.Report;
import id.rembuk.domain.report.ReportPart;
import id.rembuk.domain.report.ReportPart.Cell;
import id.rembuk.domain.report.ReportPart.Column;
import id.rembuk.domain.report.ReportPart.Grid;
import id.rembuk.domain.report.ReportPart.Kind;
import id.rembuk.domain.report.ReportPart.Row;
import id.rembuk.domain.situation.Rate;
import id.rembuk.text.Messages;
import id.rembuk.usecase.PriorityBoard;
import id.rembuk.usecase.PriorityRuleText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The annex of the decree that fixes the lokus: every confirmed desa with the figures it was chosen by and the rule in
 * sentences.
 */
public final class LokusReport {
    private static final int COLUMNS = 10;

    private final Messages messages;
    private final PriorityRuleText rules;

    public LokusReport(Messages messages) {
        this.messages = messages;
        rules = new PriorityRuleText(messages);
    }

    /** Whether there is a confirmed list to print. */
    public static boolean isPossible(PriorityBoard board) {
        return !board.confirmed().isEmpty();
    }

    /** The annex of the confirmed list, for one audience. */
    public Report of(PriorityBoard board, Audience audience) {
        List<ReportPart> parts = new ArrayList<>();
        parts.add(grid(board, audience));
        parts.add(new ReportPart.Heading(messages.get("report.lokus.rule")));
        parts.add(new ReportPart.Items(rules.sentences(board.rule())));
        notes(board, audience).forEach(note -> parts.add(new ReportPart.Text(note)));
        String regency = regency(board).name();
        return new Report(
                messages.get("report.lokus.title", String.valueOf(board.cycle().planningYear())),
                List.of(regency, decree(board)),
                regency,
                PaperSize.F4_LANDSCAPE,
                audience,
                board.practice(),
                parts);
    }

    /** The confirmed desa by kecamatan and code, with sums; also a part of the analysis report. */
    Grid grid(PriorityBoard board, Audience audience) {
        Map<String, Area> areas = board.areas().stream().collect(Collectors.toMap(Area::id, Function.identity()));
        List<PrioritySite> sites = board.confirmed().stream()
                .filter(site -> areas.containsKey(site.areaId()))
                .sorted(Comparator.comparing(site -> areas.get(site.areaId()).code()))
                .toList();
        Map<String, DesaFigures> figures = figures(board);
        Told told =
                new Told(sites.stream().map(site -> figures.get(site.areaId())).toList(), audience);
        List<Row> rows = new ArrayList<>();
        String kecamatan = "";
        for (int i = 0; i < sites.size(); i++) {
            Area desa = areas.get(sites.get(i).areaId());
            Area above = areas.get(desa.parentId());
            if (!above.id().equals(kecamatan)) {
                kecamatan = above.id();
                rows.add(group(above));
            }
            rows.add(line(i, desa, above, sites.get(i), told));
        }
        rows.add(sums(told));
        return new Grid(messages.get("report.lokus.table"), columns(), rows);
    }

    private List<Column> columns() {
        return List.of(
                new Column(messages.get("report.column.number"), 3, true),
                new Column(messages.get("report.column.kecamatan"), 11, false),
                new Column(messages.get("report.column.desa"), 14, false),
                new Column(messages.get("report.column.code"), 9, false),
                new Column(messages.get("report.column.measured"), 7, true),
                new Column(messages.get("report.column.stunted"), 7, true),
                new Column(messages.get("report.column.prevalence"), 8, true),
                new Column(messages.get("report.column.families"), 8, true),
                new Column(messages.get("report.column.rank"), 7, true),
                new Column(messages.get("report.column.ground"), 22, false));
    }

    private static Row group(Area kecamatan) {
        List<Cell> cells = new ArrayList<>(java.util.Collections.nCopies(COLUMNS, Cell.EMPTY));
        cells.set(1, Cell.of(kecamatan.name()));
        cells.set(3, Cell.of(kecamatan.code()));
        return new Row(Kind.GROUP, cells);
    }

    private Row line(int index, Area desa, Area kecamatan, PrioritySite site, Told told) {
        return Row.of(List.of(
                ReportCells.number(index + 1L),
                Cell.of(kecamatan.name()),
                Cell.of(desa.name()),
                Cell.of(desa.code()),
                ReportCells.count(told.measured().parts().get(index)),
                ReportCells.count(told.stunted().parts().get(index)),
                told.prevalence(index),
                ReportCells.count(told.families().parts().get(index)),
                site.rank() == null ? Cell.of(ReportCells.UNKNOWN) : ReportCells.number(site.rank()),
                Cell.of(
                        site.manual()
                                ? messages.get("report.lokus.by-hand", site.reason())
                                : messages.get("report.lokus.by-rule"))));
    }

    private Row sums(Told told) {
        return new Row(
                Kind.SUM,
                List.of(
                        Cell.EMPTY,
                        Cell.of(messages.get("report.sum")),
                        Cell.EMPTY,
                        Cell.EMPTY,
                        ReportCells.count(told.measured().total()),
                        ReportCells.count(told.stunted().total()),
                        told.prevalence(),
                        ReportCells.count(told.families().total()),
                        Cell.EMPTY,
                        Cell.EMPTY));
    }

    private List<String> notes(PriorityBoard board, Audience audience) {
        List<String> notes = new ArrayList<>();
        notes.add(messages.get("report.lokus.figures", rules.figures(board.rule())));
        if (!board.isConfirmed()) {
            notes.add(messages.get("report.lokus.changed"));
        }
        if (audience == Audience.PUBLIK) {
            notes.add(messages.get("report.public"));
        }
        return notes;
    }

    private String decree(PriorityBoard board) {
        return board.confirmed().stream()
                .map(PrioritySite::decree)
                .filter(Objects::nonNull)
                .findFirst()
                .map(number -> messages.get("report.lokus.decree", number))
                .orElseGet(() -> messages.get("report.lokus.no-decree"));
    }

    static Area regency(PriorityBoard board) {
        return board.areas().stream()
                .filter(area -> area.level() == AreaLevel.KABUPATEN)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, DesaFigures> figures(PriorityBoard board) {
        Map<String, DesaFigures> figures = new HashMap<>();
        board.ranking().ranked().stream().map(RankedDesa::figures).forEach(desa -> figures.put(desa.id(), desa));
        board.ranking().few().forEach(desa -> figures.put(desa.id(), desa));
        board.ranking().unrankable().forEach(desa -> figures.put(desa.figures().id(), desa.figures()));
        return figures;
    }

    /** The counts of the listed desa as an audience may read them. */
    private record Told(
            List<DesaFigures> desa, Audience audience, PublicSum measured, PublicSum stunted, PublicSum families) {
        Told(List<DesaFigures> desa, Audience audience) {
            this(
                    desa,
                    audience,
                    sum(desa, DesaFigures::measured, audience),
                    sum(desa, DesaFigures::stunted, audience),
                    sum(desa, DesaFigures::familiesAtRisk, audience));
        }

        private static PublicSum sum(List<DesaFigures> desa, Function<DesaFigures, Integer> count, Audience audience) {
            List<Integer> counts = new ArrayList<>();
            desa.forEach(each -> counts.add(each == null ? null : count.apply(each)));
            return Disclosure.sum(counts, audience);
        }

        /** Percent of one desa; kept back wherever it would give a count away. */
        Cell prevalence(int index) {
            DesaFigures figures = desa.get(index);
            if (figures == null) {
                return Cell.of(ReportCells.UNKNOWN);
            }
            boolean hidden = stunted.parts().get(index).isHidden()
                    || measured.parts().get(index).isHidden()
                    || Disclosure.hidesPercent(figures.stunted(), figures.measured(), audience);
            return ReportCells.percent(figures.prevalence().flatMap(Rate::percent), hidden);
        }

        /** Percent of all listed desa of which both counts are known, from their sums. */
        Cell prevalence() {
            List<Rate> rates = IntStream.range(0, desa.size())
                    .mapToObj(desa::get)
                    .filter(Objects::nonNull)
                    .flatMap(figures -> figures.prevalence().stream())
                    .toList();
            boolean hidden = hidden(stunted.total()) || hidden(measured.total()) || rates.size() < known();
            return ReportCells.percent(Rate.sum(rates).percent(), hidden);
        }

        /** A rate of fewer desa than the sums beside it would tell the counts of the others. */
        private long known() {
            return audience == Audience.INTERNAL
                    ? 0
                    : stunted.parts().stream()
                            .filter(count -> count.state() != PublicCount.State.UNKNOWN)
                            .count();
        }

        private static boolean hidden(PublicCount count) {
            return count.isHidden();
        }
    }
}
