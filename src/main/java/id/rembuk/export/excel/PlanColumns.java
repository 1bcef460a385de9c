package id.rembuk.export.excel;

import id.rembuk.domain.plan.Budget;
import id.rembuk.domain.plan.BudgetStage;
import id.rembuk.domain.plan.FundShare;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.plan.Target;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.usecase.Workplan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The columns of an OPD's sheet: first those that fit a Folio page and are printed, then the details, then one column
 * for each fund source the workplan uses, so that sources can be summed; the last one is hidden and holds the ids.
 */
final class PlanColumns {
    /** Code parts down to bidang urusan, program, kegiatan: 1.02 · 1.02.02 · 1.02.02.2.02. */
    private static final int FIELD = 2;

    private static final int PROGRAM = 3;
    private static final int ACTIVITY = 5;

    /** Writes the cell of one line; {@code number} is the line's place in its OPD, from 1. */
    @FunctionalInterface
    interface Writer {
        void write(Pen pen, int column, PlanLine line, int number);
    }

    /**
     * One column.
     *
     * @param width in characters
     */
    record Column(String head, int width, Writer writer) {}

    private final Messages messages;
    private final PlanFacts facts;
    private final List<Column> columns = new ArrayList<>();
    private final Map<Enum<?>, String> words = new HashMap<>();
    private final List<String> funds;
    private final int budget;
    private final int share;
    private final int interventionClass;
    private final int printed;
    private final int firstFund;
    private final int id;

    PlanColumns(Workplan plan, PlanFacts facts, Messages messages) {
        this.messages = messages;
        this.facts = facts;
        funds = usedFunds(plan);
        interventionClass = addWhat();
        addOutput(plan.cycle().activityYear(), plan.cycle().planningYear());
        budget = addMoney();
        share = budget + 1;
        printed = columns.size();
        addCodes();
        addWhom();
        addState();
        firstFund = columns.size();
        funds.forEach(this::addFund);
        id = columns.size();
        detail(messages.get("import.field.record-id"), 38, PlanLine::id);
    }

    List<Column> all() {
        return columns;
    }

    /** Codes of the fund sources in use, in the order of the catalogue. */
    List<String> funds() {
        return funds;
    }

    int budget() {
        return budget;
    }

    int share() {
        return share;
    }

    int interventionClass() {
        return interventionClass;
    }

    int fund(int index) {
        return firstFund + index;
    }

    /** Column of the ids, by which an import finds each line again; it is not shown. */
    int id() {
        return id;
    }

    /** Number of columns that are printed, from the left. */
    int printed() {
        return printed;
    }

    private int addWhat() {
        add(
                messages.get("workplan.column.number"),
                4,
                (pen, column, line, number) -> pen.number(column, number, Styles.Look.CENTRE, Pen.WHOLE));
        detail(messages.get("workplan.column.code"), 14, PlanLine::nomenclatureCode);
        text(messages.get("workplan.column.sub-activity"), 25, PlanLine::nomenclatureName);
        text(messages.get("workplan.column.description"), 27, PlanLine::description);
        text(
                messages.get("workplan.column.class"),
                9,
                line -> line.interventionClass() == null
                        ? null
                        : words(line.interventionClass(), value -> "workplan.class." + word(value)));
        return columns.size() - 1;
    }

    private void addOutput(int activityYear, int planningYear) {
        text(messages.get("workplan.column.output"), 18, PlanLine::output);
        text(messages.get("workplan.column.unit"), 8, PlanLine::unit);
        add(messages.get("workplan.column.baseline", activityYear), 8, (pen, column, line, number) -> {
            if (line.baseline() == null) {
                pen.text(column, Styles.Look.TEXT, null);
            } else {
                pen.decimal(column, line.baseline(), "", "");
            }
        });
        add(
                messages.get("workplan.column.target", planningYear),
                9,
                (pen, column, line, number) -> writeTarget(pen, column, line.target()));
        text(messages.get("workplan.column.places"), 18, line -> facts.places(line.sites()));
    }

    private int addMoney() {
        add(
                messages.get("workplan.column.budget"),
                15,
                (pen, column, line, number) -> writeBudget(pen, column, line.budget()));
        int index = columns.size() - 1;
        String unknownShare = messages.get("workplan.share.unknown");
        add(messages.get("workplan.column.share"), 15, (pen, column, line, number) -> {
            if (line.stuntingShare() == null) {
                pen.text(column, Styles.Look.TEXT, unknownShare);
            } else {
                pen.whole(column, line.stuntingShare());
            }
        });
        text(messages.get("workplan.column.funds"), 18, this::fundWords);
        text(messages.get("workplan.column.months"), 8, this::months);
        return index;
    }

    private void addCodes() {
        detail(messages.get("workplan.column.field"), 28, line -> facts.nomenclatureAbove(line, FIELD));
        detail(messages.get("workplan.column.program"), 28, line -> facts.nomenclatureAbove(line, PROGRAM));
        detail(messages.get("workplan.column.activity"), 28, line -> facts.nomenclatureAbove(line, ACTIVITY));
        detail(messages.get("workplan.column.regulation"), 24, PlanLine::nomenclatureVersion);
        detail(
                messages.get("workplan.column.reach"),
                18,
                line -> line.reach() == null ? null : words(line.reach(), value -> "workplan.reach." + word(value)));
        detail(messages.get("workplan.column.indicator-codes"), 14, line -> String.join(", ", line.indicatorCodes()));
        detail(messages.get("workplan.column.indicators"), 32, facts::indicatorNames);
    }

    private void addWhom() {
        detail(messages.get("workplan.column.target-groups"), 24, line -> line.targetGroups().stream()
                .map(group -> words(group, value -> "workplan.group." + word(value)))
                .collect(Collectors.joining(", ")));
        add(messages.get("workplan.column.people"), 10, (pen, column, line, number) -> {
            if (line.people() == null) {
                pen.text(column, Styles.Look.DETAIL, null);
            } else {
                pen.whole(column, line.people());
            }
        });
        detail(messages.get("workplan.column.kecamatan"), 24, line -> facts.kecamatan(line.sites()));
        detail(messages.get("workplan.column.desa"), 32, line -> facts.desa(line.sites()));
        detail(
                messages.get("workplan.column.priority"),
                8,
                line -> messages.get(facts.isInPriority(line.sites()) ? "workplan.yes" : "workplan.no"));
    }

    private void addState() {
        detail(
                messages.get("workplan.column.step"),
                16,
                line -> words(line.budgetStep(), value -> "workplan.step." + word(value)));
        add(messages.get("workplan.column.step-date"), 12, (pen, column, line, number) -> {
            List<BudgetStage> stages = line.stages();
            if (stages.isEmpty() || stages.get(stages.size() - 1).date() == null) {
                pen.text(column, Styles.Look.DETAIL, null);
            } else {
                pen.date(column, stages.get(stages.size() - 1).date());
            }
        });
        detail(
                messages.get("workplan.column.origin"),
                14,
                line -> words(line.origin(), value -> "workplan.origin." + word(value)));
        detail(messages.get("workplan.column.commitments"), 12, facts::commitments);
        detail(messages.get("workplan.column.note"), 32, PlanLine::note);
    }

    private void addFund(String source) {
        add(messages.get("workplan.column.fund", facts.fundSource(source)), 17, (pen, column, line, number) -> {
            boolean pays = false;
            long rupiah = 0;
            for (FundShare fund : line.funds()) {
                if (fund.source().equals(source)) {
                    pays = true;
                    rupiah += fund.rupiah();
                }
            }
            if (pays) {
                pen.whole(column, rupiah);
            } else {
                pen.text(column, Styles.Look.DETAIL, null);
            }
        });
    }

    private void writeTarget(Pen pen, int column, Target target) {
        if (target.number() == null) {
            pen.text(column, Styles.Look.TEXT, target.text());
        } else {
            String before = target.operator() == Target.Operator.EQUAL
                    ? ""
                    : target.operator().sign();
            // "at least 4 times" carries its own unit; the others have theirs in the column of units
            String after = target.operator() == Target.Operator.AT_LEAST_TIMES ? messages.get("workplan.times") : "";
            pen.decimal(column, target.number(), before, after);
        }
    }

    private void writeBudget(Pen pen, int column, Budget budgetOfLine) {
        switch (budgetOfLine.kind()) {
            case STATED -> pen.whole(column, budgetOfLine.rupiah());
            case UNKNOWN -> pen.text(column, Styles.Look.TEXT, messages.get("workplan.budget.unknown"));
            case EMBEDDED ->
                pen.text(
                        column,
                        Styles.Look.TEXT,
                        messages.get(
                                "workplan.budget.embedded",
                                Objects.requireNonNullElse(budgetOfLine.embeddedIn(), "…")));
        }
    }

    /** The source alone when there is one, else each with its rupiah. */
    private String fundWords(PlanLine line) {
        if (line.funds().size() == 1) {
            return facts.fundSource(line.funds().get(0).source());
        }
        return line.funds().stream()
                .map(fund -> facts.fundSource(fund.source()) + " " + Formats.number(fund.rupiah()))
                .collect(Collectors.joining("; "));
    }

    private String months(PlanLine line) {
        return Stream.of(line.monthFrom(), line.monthTo())
                .filter(Objects::nonNull)
                .distinct()
                .map(Formats::month)
                .collect(Collectors.joining("–"));
    }

    private void text(String head, int width, Function<PlanLine, String> value) {
        add(head, width, (pen, column, line, number) -> pen.text(column, Styles.Look.TEXT, value.apply(line)));
    }

    /** Text that is not broken over lines, such as a code. */
    private void detail(String head, int width, Function<PlanLine, String> value) {
        add(head, width, (pen, column, line, number) -> pen.text(column, Styles.Look.DETAIL, value.apply(line)));
    }

    private void add(String head, int width, Writer writer) {
        columns.add(new Column(head, width, writer));
    }

    private static List<String> usedFunds(Workplan plan) {
        List<String> used = plan.lines().stream()
                .flatMap(line -> line.funds().stream())
                .map(FundShare::source)
                .distinct()
                .sorted()
                .toList();
        Stream<String> known =
                plan.fundSources().stream().map(kind -> kind.code()).filter(used::contains);
        return Stream.concat(known, used.stream()).distinct().toList();
    }

    /** The text of an enum's value; kept, because it stands in thousands of rows. */
    private String words(Enum<?> value, Function<Enum<?>, String> key) {
        return words.computeIfAbsent(value, unknown -> messages.get(key.apply(unknown)));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
