package id.rembuk.usecase.report;

import id.rembuk.domain.analysis.CauseNote;
import id.rembuk.domain.analysis.FieldFinding;
import id.rembuk.domain.area.Area;
import id.rembuk.domain.disclosure.Audience;
import id.rembuk.domain.document.PaperSize;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.domain.report.Report;
import id.rembuk.domain.report.ReportPart;
import id.rembuk.domain.report.ReportPart.Cell;
import id.rembuk.domain.report.ReportPart.Column;
import id.rembuk.domain.report.ReportPart.Grid;
import id.rembuk.domain.report.ReportPart.Row;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.usecase.PriorityBoard;
import id.rembuk.usecase.PriorityRuleText;
import id.rembuk.usecase.picture.FigureBoard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The report of the analysis (Aksi 1): data, pictures, coverage against targets, lokus, causes and findings. */
public final class AnalysisReport {
    private final Messages messages;

    public AnalysisReport(Messages messages) {
        this.messages = messages;
    }

    /** What the report is made of, read at one moment. */
    public record Material(
            FigureBoard figures,
            PriorityBoard priorities,
            List<CauseNote> notes,
            List<FieldFinding> findings,
            List<Organisation> organisations) {
        public Material {
            notes = List.copyOf(notes);
            findings = List.copyOf(findings);
            organisations = List.copyOf(organisations);
        }
    }

    /**
     * The report for one audience.
     *
     * @param day on which it is made
     */
    public Report of(Material material, Audience audience, LocalDate day) {
        FigureBoard figures = material.figures();
        List<ReportPart> parts = new ArrayList<>();
        parts.addAll(new ReportPictures(figures, material.priorities(), audience, messages).parts());
        parts.addAll(new CoverageTable(figures, audience, messages).parts());
        parts.addAll(lokus(material.priorities(), audience));
        parts.addAll(causes(material));
        parts.addAll(findings(material));
        if (audience == Audience.PUBLIK) {
            parts.add(new ReportPart.Text(messages.get("report.public")));
        }
        String regency = figures.regency().name();
        return new Report(
                messages.get(
                        "report.analysis.title", String.valueOf(figures.cycle().activityYear())),
                List.of(regency, messages.get("report.analysis.made", Formats.date(day))),
                regency,
                PaperSize.F4,
                audience,
                figures.identity().practice(),
                parts);
    }

    private List<ReportPart> lokus(PriorityBoard board, Audience audience) {
        List<ReportPart> parts = new ArrayList<>();
        parts.add(new ReportPart.Heading(messages.get("report.analysis.lokus")));
        if (!LokusReport.isPossible(board)) {
            parts.add(new ReportPart.Text(messages.get("report.analysis.no-lokus")));
            return parts;
        }
        parts.add(new ReportPart.Items(new PriorityRuleText(messages).sentences(board.rule())));
        parts.add(new LokusReport(messages).grid(board, audience));
        if (!board.isConfirmed()) {
            parts.add(new ReportPart.Text(messages.get("report.lokus.changed")));
        }
        return parts;
    }

    private List<ReportPart> causes(Material material) {
        List<CauseNote> notes = material.notes();
        if (notes.isEmpty()) {
            return List.of();
        }
        Map<String, Indicator> indicators = material.figures().indicators().stream()
                .collect(Collectors.toMap(Indicator::code, Function.identity(), (first, second) -> first));
        Map<String, String> names = names(material.organisations());
        List<Row> rows = notes.stream()
                .map(note -> Row.of(List.of(
                        Cell.of(indicator(indicators.get(note.indicatorCode()), note.indicatorCode())),
                        Cell.of(note.cause()),
                        Cell.of(note.bottleneck()),
                        Cell.of(note.solution()),
                        Cell.of(names.getOrDefault(
                                Objects.requireNonNullElse(note.organisationId(), ""), ReportCells.UNKNOWN)))))
                .toList();
        List<Column> columns = List.of(
                new Column(messages.get("report.column.indicator"), 12, false),
                new Column(messages.get("report.column.cause"), 14, false),
                new Column(messages.get("report.column.bottleneck"), 14, false),
                new Column(messages.get("report.column.solution"), 14, false),
                new Column(messages.get("report.column.body"), 9, false));
        return List.of(
                new ReportPart.Heading(messages.get("report.analysis.causes")),
                new Grid(messages.get("report.analysis.causes-table"), columns, rows));
    }

    private List<ReportPart> findings(Material material) {
        if (material.findings().isEmpty()) {
            return List.of();
        }
        Map<String, String> names = names(material.organisations());
        Map<String, Area> areas =
                material.figures().areas().stream().collect(Collectors.toMap(Area::id, Function.identity()));
        List<Row> rows = material.findings().stream()
                .map(finding -> Row.of(List.of(
                        Cell.of(finding.date() == null ? ReportCells.UNKNOWN : Formats.shortDate(finding.date())),
                        Cell.of(place(
                                areas.get(finding.areaId()), material.figures().regency())),
                        Cell.of(finding.problem()),
                        Cell.of(finding.recommendation()),
                        Cell.of(names.getOrDefault(
                                Objects.requireNonNullElse(finding.organisationId(), ""), ReportCells.UNKNOWN)))))
                .toList();
        List<Column> columns = List.of(
                new Column(messages.get("report.column.date"), 7, false),
                new Column(messages.get("report.column.place"), 9, false),
                new Column(messages.get("report.column.problem"), 18, false),
                new Column(messages.get("report.column.recommendation"), 18, false),
                new Column(messages.get("report.column.body"), 9, false));
        return List.of(
                new ReportPart.Heading(messages.get("report.analysis.findings")),
                new Grid(messages.get("report.analysis.findings-table"), columns, rows));
    }

    private static String indicator(Indicator indicator, String code) {
        return indicator == null ? code : indicator.code() + " " + indicator.name();
    }

    private static String place(Area area, Area regency) {
        return area == null ? regency.name() : area.name();
    }

    private static Map<String, String> names(List<Organisation> organisations) {
        return organisations.stream().collect(Collectors.toMap(Organisation::id, Organisation::label));
    }
}
