package id.rembuk.ui.plan;

import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.plan.FundShare;
import id.rembuk.domain.plan.PlanField;
import id.rembuk.domain.plan.PlanFinding;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.plan.Sites;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.text.ErrorText;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.usecase.PlanCells;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the table shows in its cells: shorter than what is typed, and with the word "kosong" where something is needed. */
final class PlanTexts {
    private final Messages messages;
    private final PlanViewModel model;

    PlanTexts(PlanViewModel model) {
        this.model = model;
        messages = model.messages();
    }

    /** The heading of a column as long as the years are not known. */
    String title(PlanColumn column) {
        return switch (column) {
            case NO -> messages.get("plan.column.no");
            case CHECK -> messages.get("plan.column.check");
            default ->
                messages.get("plan.field."
                        + column.field().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        };
    }

    /** A column as the menu of columns names it. */
    String name(PlanColumn column) {
        return column.field() == null ? title(column) : name(column.field());
    }

    /** A field as people know its column, whose heading is only a year for two of them: "Capaian 2024". */
    String name(PlanField field) {
        String word = cells().words().of(field);
        Cycle cycle = model.loadedProperty().get().cycle();
        return switch (field) {
            case BASELINE -> word + " " + cycle.activityYear();
            case TARGET -> word + " " + cycle.planningYear();
            default -> word;
        };
    }

    /** Text of a line's cell. */
    String of(PlanColumn column, PlanRow.State state) {
        PlanLine line = state.line();
        PlanRow.Kept kept = column.field() == null ? null : state.kept().get(column.field());
        if (kept != null) {
            return kept.text().strip();
        }
        return switch (column) {
            case NO -> Formats.number(state.number());
            case OUTPUT -> oneLine(line.output() == null ? line.description() : line.output());
            case SITES -> sites(line.sites());
            case FUNDS -> funds(line);
            case BUDGET -> budget(line);
            case CHECK -> check(state);
            default -> oneLine(cells().text(column.field(), line));
        };
    }

    /** All there is to say about a cell, for its tooltip and for a screen reader; empty when its text says all. */
    String about(PlanColumn column, PlanRow.State state) {
        List<String> parts = new ArrayList<>();
        PlanRow.Kept kept = column.field() == null ? null : state.kept().get(column.field());
        if (kept != null) {
            ErrorText text = ErrorText.of(
                    messages, kept.error().code(), kept.error().arguments().toArray());
            parts.add(text.oneLine());
        } else if (column.field() != null && state.waiting().contains(column.field())) {
            parts.add(messages.get("plan.cell.waiting"));
        }
        for (PlanFinding finding : state.findings()) {
            if (column == PlanColumn.CHECK || finding.field() == column.field()) {
                parts.add(of(finding));
            }
        }
        if (column == PlanColumn.NOMENCLATURE && state.line().nomenclatureName() != null) {
            parts.add(state.line().nomenclatureName());
        }
        if (column == PlanColumn.SITES || column == PlanColumn.FUNDS) {
            parts.add(cells().text(column.field(), state.line()));
        }
        return String.join("\n", parts);
    }

    /** A finding in one sentence. */
    String of(PlanFinding finding) {
        String words = cells().words().of(finding.kind());
        return switch (finding.kind()) {
            case FUND_SUM_DIFFERS ->
                messages.get(
                        finding.amount() > 0 ? "plan.finding-detail.fund-over" : "plan.finding-detail.fund-under",
                        Formats.rupiah(Math.abs(finding.amount())));
            case SHARE_OVER_BUDGET -> words + ": " + Formats.rupiah(finding.amount());
            case CODE_UNKNOWN -> words + ": " + finding.word();
            case CODE_REPLACED -> messages.get("plan.finding-detail.code-replaced", finding.word());
            case OVERLAP, SIMILAR ->
                words + ": "
                        + String.join(
                                "; ", finding.others().stream().map(this::label).toList());
            default -> words;
        };
    }

    /** A line by its number, OPD and output. */
    private String label(String lineId) {
        PlanRow row = model.row(lineId);
        if (row == null) {
            return "…";
        }
        return shortLabel(row) + " " + of(PlanColumn.OUTPUT, row.state());
    }

    private String shortLabel(PlanRow row) {
        String body = cells().text(PlanField.OWNER, row.line());
        return (body + " " + row.number()).strip();
    }

    private String check(PlanRow.State state) {
        if (state.findings().isEmpty()) {
            return "";
        }
        String first = cells().words().brief(state.findings().get(0).kind());
        return state.findings().size() == 1
                ? first
                : first + " +" + (state.findings().size() - 1);
    }

    private String sites(Sites sites) {
        List<String> parts = new ArrayList<>();
        if (sites.everyDesa()) {
            parts.add(messages.get("plan.sites.every"));
        }
        if (sites.priorityDesa()) {
            parts.add(messages.get("plan.sites.priority"));
        }
        if (sites.areaIds().size() == 1) {
            parts.add(cells().catalogue()
                    .area(sites.areaIds().get(0))
                    .map(cells().catalogue()::siteName)
                    .orElse("?"));
        } else if (!sites.areaIds().isEmpty()) {
            counts(sites.areaIds(), parts);
        }
        return String.join(", ", parts);
    }

    private void counts(List<String> areaIds, List<String> parts) {
        long districts = areaIds.stream()
                .filter(id -> cells().catalogue()
                        .area(id)
                        .filter(area -> area.level() == AreaLevel.KECAMATAN)
                        .isPresent())
                .count();
        if (districts > 0) {
            parts.add(messages.get("plan.sites.kecamatan", Formats.number(districts)));
        }
        if (districts < areaIds.size()) {
            parts.add(messages.get("plan.sites.desa", Formats.number(areaIds.size() - districts)));
        }
    }

    private String funds(PlanLine line) {
        List<String> names = line.funds().stream()
                .map(FundShare::source)
                .distinct()
                .map(source -> cells().catalogue().fundName(source))
                .toList();
        return names.size() < 2 ? String.join("", names) : names.get(0) + " +" + (names.size() - 1);
    }

    private String budget(PlanLine line) {
        return switch (line.budget().kind()) {
            case STATED -> Formats.number(line.budget().rupiah());
            case UNKNOWN -> messages.get("plan.budget.unknown");
            case EMBEDDED -> messages.get("plan.budget.embedded");
        };
    }

    private static String oneLine(String text) {
        return text == null ? "" : text.replace('\n', ' ');
    }

    private PlanCells cells() {
        return model.cells();
    }
}
