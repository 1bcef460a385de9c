package id.rembuk.usecase;

import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.intake.ColumnUse;
import id.rembuk.domain.intake.ImportField;
import id.rembuk.domain.intake.ImportKind;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.plan.Budget;
import id.rembuk.domain.plan.BudgetStep;
import id.rembuk.domain.plan.InterventionClass;
import id.rembuk.domain.plan.Origin;
import id.rembuk.domain.plan.PlanField;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.plan.Reach;
import id.rembuk.domain.plan.Target;
import id.rembuk.domain.reference.FundSourceKind;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.text.Messages;
import id.rembuk.usecase.ImportTemplate.Column;
import id.rembuk.usecase.ImportTemplate.Fill;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.ReferenceCatalogue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Lays out the workbook in which an OPD writes its plan: the matrix of Aksi 2, a column for each field. */
final class PlanTemplate {
    private static final int BLANK_ROWS = 200;
    private static final List<PlanField> FIELDS = List.of(
            PlanField.OWNER,
            PlanField.NOMENCLATURE,
            PlanField.DESCRIPTION,
            PlanField.CLASS,
            PlanField.REACH,
            PlanField.OUTPUT,
            PlanField.UNIT,
            PlanField.BASELINE,
            PlanField.TARGET,
            PlanField.TARGET_GROUPS,
            PlanField.PEOPLE,
            PlanField.SITES,
            PlanField.MONTHS,
            PlanField.BUDGET,
            PlanField.SHARE,
            PlanField.FUNDS,
            PlanField.INDICATORS,
            PlanField.STEP,
            PlanField.ORIGIN,
            PlanField.NOTE);

    private final Records records;
    private final Messages messages;
    private final PlanCatalogue catalogue;
    private final PlanCells cells;
    private final PlanWords words;

    PlanTemplate(Records records, ReferenceCatalogue reference, Messages messages) {
        this.records = records;
        this.messages = messages;
        catalogue = PlanCatalogue.of(records, reference);
        cells = new PlanCells(catalogue, messages);
        words = new PlanWords(messages);
    }

    ImportTemplate of(boolean filled) {
        Cycle cycle = CurrentCycle.of(records);
        Map<String, List<String>> heads = ImportHeadings.ofPlan(messages, cycle);
        ImportWords importWords = new ImportWords(messages);
        List<Column> columns = new ArrayList<>();
        FIELDS.forEach(
                field -> columns.add(column(field, heads.get(field.name()).get(0))));
        columns.add(new Column(importWords.of(ColumnUse.of(ImportField.RECORD_ID)), 38, Fill.HIDDEN, List.of(), ""));
        List<List<Object>> rows = records.all(PlanLine.class).stream()
                .filter(line -> filled && line.cycleId().equals(cycle.id()))
                .map(this::row)
                .toList();
        return new ImportTemplate(
                importWords.of(ImportKind.RENCANA),
                messages.get("import.template.instructions"),
                messages.get("workplan.title", String.valueOf(cycle.planningYear())) + " · "
                        + records.identity().regencyName(),
                List.of(
                        messages.get("import.template.how-plan"),
                        messages.get("import.template.how-plan-owner"),
                        messages.get("import.template.how-people"),
                        messages.get("import.template.how-twice")),
                columns,
                rows,
                BLANK_ROWS);
    }

    private Column column(PlanField field, String head) {
        String hint = messages.get("import.template.plan." + key(field));
        return new Column(head, width(field), fill(field), choices(field), hint);
    }

    private static String key(PlanField field) {
        return field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Fill fill(PlanField field) {
        return switch (field) {
            case OWNER, CLASS, REACH, STEP, ORIGIN -> Fill.CHOICE;
            case PEOPLE -> Fill.WHOLE;
            case BASELINE -> Fill.DECIMAL;
            default -> Fill.TEXT;
        };
    }

    private static int width(PlanField field) {
        return switch (field) {
            case OUTPUT, DESCRIPTION, SITES, NOTE, FUNDS -> 30;
            case OWNER, NOMENCLATURE, TARGET_GROUPS, BUDGET, SHARE -> 20;
            default -> 13;
        };
    }

    private List<String> choices(PlanField field) {
        return switch (field) {
            case OWNER ->
                catalogue.organisations().stream().map(Organisation::label).toList();
            case CLASS ->
                Arrays.stream(InterventionClass.values()).map(words::of).toList();
            case REACH -> Arrays.stream(Reach.values()).map(words::of).toList();
            case STEP -> Arrays.stream(BudgetStep.values()).map(words::of).toList();
            case ORIGIN -> Arrays.stream(Origin.values()).map(words::of).toList();
            case FUNDS -> catalogue.funds().stream().map(FundSourceKind::name).toList();
            case SITES ->
                Stream.concat(
                                Stream.of(messages.get("plan.sites.every"), messages.get("plan.sites.priority")),
                                catalogue.areas().stream()
                                        .filter(area ->
                                                area.level() == AreaLevel.KECAMATAN || area.level() == AreaLevel.DESA)
                                        .map(catalogue::siteName))
                        .toList();
            default -> List.of();
        };
    }

    private List<Object> row(PlanLine line) {
        List<Object> row = new ArrayList<>();
        FIELDS.forEach(field -> row.add(value(field, line)));
        row.add(line.id());
        return row;
    }

    /** Numbers as numbers, so that they can be added up; everything else as it is typed. */
    private Object value(PlanField field, PlanLine line) {
        return switch (field) {
            case BASELINE -> line.baseline();
            case PEOPLE -> line.people() == null ? null : BigDecimal.valueOf(line.people());
            case BUDGET ->
                line.budget().kind() == Budget.Kind.STATED
                        ? BigDecimal.valueOf(line.budget().rupiah())
                        : blankToNull(cells.text(field, line));
            case SHARE -> line.stuntingShare() == null ? null : BigDecimal.valueOf(line.stuntingShare());
            case TARGET ->
                line.target().number() != null && line.target().operator() == Target.Operator.EQUAL
                        ? line.target().number()
                        : blankToNull(cells.text(field, line));
            default -> blankToNull(cells.text(field, line));
        };
    }

    private static String blankToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
