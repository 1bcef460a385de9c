package id.rembuk.export.excel;

import id.rembuk.domain.plan.InterventionClass;
import id.rembuk.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;

/**
 * The sheets that bring all OPD together: the recap itself, and behind it who pays what from which source and how the
 * classes of intervention spread over the OPD.
 */
final class Recap {
    private static final int RUPIAH_WIDTH = 20;
    private static final int COUNT_WIDTH = 14;
    private static final int SHARE_OF_PLAN = 1;
    private static final String PERCENT = "0.0%";

    private final Messages messages;
    private final PlanFacts facts;
    private final PlanColumns columns;
    private final List<OrganisationSheet> organisations;
    private final RecapTable plans;
    private final RecapTable funds;
    private final RecapTable classes;

    Recap(
            Messages messages,
            PlanFacts facts,
            PlanColumns columns,
            List<OrganisationSheet> organisations,
            SheetNames names) {
        this.messages = messages;
        this.facts = facts;
        this.columns = columns;
        this.organisations = organisations;
        plans = new RecapTable(names.next(messages.get("workplan.sheet.recap")), planMeasures());
        funds = new RecapTable(names.next(messages.get("workplan.sheet.funds")), fundMeasures());
        classes = new RecapTable(names.next(messages.get("workplan.sheet.classes")), classMeasures());
    }

    RecapTable plans() {
        return plans;
    }

    RecapTable funds() {
        return funds;
    }

    RecapTable classes() {
        return classes;
    }

    /** Writes the three sheets; the first ends with the sums by source and by class. */
    void write(Sheet planSheet, Sheet fundSheet, Sheet classSheet, Page page, Pen pen) {
        write(funds, fundSheet, page, pen, messages.get("workplan.recap.by-fund"));
        write(classes, classSheet, page, pen, messages.get("workplan.recap.by-class"));
        write(plans, planSheet, page, pen, messages.get("workplan.recap.by-organisation"));
        int next = sources(planSheet, pen, plans.totalRow() + 2);
        classes(planSheet, pen, next + 1);
    }

    private void write(RecapTable table, Sheet sheet, Page page, Pen pen, String about) {
        int head = page.titles(sheet, about);
        table.write(
                sheet,
                page,
                pen,
                head,
                new RecapTable.Labels(
                        messages.get("workplan.column.number"),
                        messages.get("workplan.column.organisation"),
                        messages.get("workplan.total")),
                organisations);
    }

    private List<RecapTable.Measure> planMeasures() {
        int budget = columns.budget();
        int share = columns.share();
        String unknown = messages.get("workplan.budget.unknown");
        String embedded = messages.get("workplan.budget.embedded", "*");
        String withoutShare = messages.get("workplan.share.unknown");
        return List.of(
                new RecapTable.Measure(
                        messages.get("workplan.recap.lines"),
                        COUNT_WIDTH,
                        (opd, row) -> RecapTable.Value.of("COUNT(" + opd.range(0) + ")", opd.size())),
                rupiah(
                        messages.get("workplan.column.budget"),
                        (opd, row) -> RecapTable.Value.of(
                                opd.total(budget), opd.sums().budget())),
                rupiah(
                        messages.get("workplan.column.share"),
                        (opd, row) ->
                                RecapTable.Value.of(opd.total(share), opd.sums().share())),
                count(
                        messages.get("workplan.recap.without-budget"),
                        (opd, row) -> RecapTable.Value.of(
                                countIf(opd.range(budget), unknown), opd.sums().withoutBudget())),
                count(
                        messages.get("workplan.recap.embedded"),
                        (opd, row) -> RecapTable.Value.of(
                                countIf(opd.range(budget), embedded), opd.sums().embedded())),
                count(
                        messages.get("workplan.recap.without-share"),
                        (opd, row) -> RecapTable.Value.of(
                                countIf(opd.range(share), withoutShare),
                                opd.sums().withoutShare())));
    }

    private List<RecapTable.Measure> fundMeasures() {
        List<RecapTable.Measure> measures = new ArrayList<>();
        for (int i = 0; i < columns.funds().size(); i++) {
            int column = columns.fund(i);
            String source = columns.funds().get(i);
            measures.add(rupiah(
                    facts.fundSource(source),
                    (opd, row) ->
                            RecapTable.Value.of(opd.total(column), opd.sums().fund(source))));
        }
        int sources = columns.funds().size();
        measures.add(rupiah(messages.get("workplan.recap.no-fund"), (opd, row) -> {
            String minus = sources == 0 ? "" : "-SUM(" + cells(row, 0, sources - 1) + ")";
            return RecapTable.Value.of(
                    opd.total(columns.share()) + minus, opd.sums().withoutFund());
        }));
        measures.add(rupiah(
                messages.get("workplan.total"),
                (opd, row) -> RecapTable.Value.of(
                        "SUM(" + cells(row, 0, sources) + ")", opd.sums().share())));
        return measures;
    }

    private List<RecapTable.Measure> classMeasures() {
        List<RecapTable.Measure> measures = new ArrayList<>();
        for (InterventionClass type : InterventionClass.values()) {
            String word = className(type);
            measures.add(count(
                    messages.get("workplan.recap.class-lines", word),
                    (opd, row) -> RecapTable.Value.of(
                            countIf(opd.range(columns.interventionClass()), word),
                            opd.sums().ofClass(type).lines())));
            measures.add(rupiah(
                    messages.get("workplan.recap.class-rupiah", word),
                    (opd, row) -> RecapTable.Value.of(
                            "SUMIF(" + opd.range(columns.interventionClass()) + ",\"" + word + "\","
                                    + opd.range(columns.share()) + ")",
                            opd.sums().ofClass(type).share())));
        }
        String none = messages.get("workplan.class.none");
        measures.add(count(
                messages.get("workplan.recap.class-lines", none),
                (opd, row) -> RecapTable.Value.of(
                        "COUNT(" + opd.range(0) + ")" + minusClasses(row, 0),
                        opd.sums().ofClass(null).lines())));
        measures.add(rupiah(
                messages.get("workplan.recap.class-rupiah", none),
                (opd, row) -> RecapTable.Value.of(
                        opd.total(columns.share()) + minusClasses(row, 1),
                        opd.sums().ofClass(null).share())));
        return measures;
    }

    /** Table of sources on the recap, each with its part of all stunting money. */
    private int sources(Sheet sheet, Pen pen, int head) {
        smallHeads(sheet, pen, head, messages.get("workplan.recap.source"), null);
        int row = head + 1;
        for (int i = 0; i <= columns.funds().size(); i++) {
            String name = i < columns.funds().size()
                    ? facts.fundSource(columns.funds().get(i))
                    : messages.get("workplan.recap.no-fund");
            pen.on(sheet.createRow(row));
            label(pen, row - head, name);
            pen.text(RecapTable.FIRST_MEASURE, Styles.Look.DETAIL, null);
            money(pen, row, funds.total(i));
            row++;
        }
        return row;
    }

    private void classes(Sheet sheet, Pen pen, int head) {
        smallHeads(sheet, pen, head, messages.get("workplan.column.class"), messages.get("workplan.recap.lines"));
        List<InterventionClass> types = new ArrayList<>(List.of(InterventionClass.values()));
        types.add(null);
        for (int i = 0; i < types.size(); i++) {
            int row = head + 1 + i;
            pen.on(sheet.createRow(row));
            label(pen, i + 1, className(types.get(i)));
            RecapTable.Value lines = classes.total(2 * i);
            pen.formula(RecapTable.FIRST_MEASURE, lines.formula(), lines.now(), Styles.Look.NUMBER);
            money(pen, row, classes.total(2 * i + 1));
        }
    }

    private void smallHeads(Sheet sheet, Pen pen, int head, String name, String lines) {
        pen.on(sheet.createRow(head));
        pen.text(0, Styles.Look.HEAD, messages.get("workplan.column.number"));
        pen.text(1, Styles.Look.HEAD, name);
        pen.text(RecapTable.FIRST_MEASURE, Styles.Look.HEAD, lines);
        pen.text(RecapTable.FIRST_MEASURE + 1, Styles.Look.HEAD, messages.get("workplan.column.share"));
        pen.text(RecapTable.FIRST_MEASURE + 2, Styles.Look.HEAD, messages.get("workplan.recap.part"));
    }

    private static void label(Pen pen, int number, String name) {
        pen.number(0, number, Styles.Look.CENTRE, Pen.WHOLE);
        pen.text(1, Styles.Look.TEXT, name);
    }

    /** Rupiah and its part of the whole share; the part is 0 while nothing is planned. */
    private void money(Pen pen, int row, RecapTable.Value value) {
        int column = RecapTable.FIRST_MEASURE + 1;
        pen.formula(column, value.formula(), value.now(), Styles.Look.NUMBER);
        RecapTable.Value all = plans.total(2);
        String whole = all.formula().substring(all.formula().indexOf('!') + 1);
        String part = OrganisationSheet.address(row, column) + "/" + whole;
        double now = all.now() == 0 ? 0 : value.now() / all.now();
        pen.formula(column + SHARE_OF_PLAN, "IF(" + whole + "=0,0," + part + ")", now, Styles.Look.NUMBER, PERCENT);
    }

    private String className(InterventionClass type) {
        return type == null
                ? messages.get("workplan.class.none")
                : messages.get("workplan.class." + type.name().toLowerCase(Locale.ROOT));
    }

    /** Takes the classes off, every second column from {@code first}. */
    private static String minusClasses(int row, int first) {
        StringBuilder formula = new StringBuilder();
        for (int i = 0; i < InterventionClass.values().length; i++) {
            formula.append('-').append(cell(row, 2 * i + first));
        }
        return formula.toString();
    }

    private static String countIf(String range, String word) {
        return "COUNTIF(" + range + ",\"" + word + "\")";
    }

    private static String cells(int row, int first, int last) {
        return cell(row, first) + ":" + cell(row, last);
    }

    private static String cell(int row, int measure) {
        return new CellReference(row, RecapTable.FIRST_MEASURE + measure).formatAsString();
    }

    private static RecapTable.Measure rupiah(String head, RecapTable.Question question) {
        return new RecapTable.Measure(head, RUPIAH_WIDTH, question);
    }

    private static RecapTable.Measure count(String head, RecapTable.Question question) {
        return new RecapTable.Measure(head, COUNT_WIDTH, question);
    }
}
