package id.rembuk.usecase;

import id.rembuk.domain.PersonalData;
import id.rembuk.domain.UserError;
import id.rembuk.domain.plan.Budget;
import id.rembuk.domain.plan.BudgetStage;
import id.rembuk.domain.plan.BudgetStep;
import id.rembuk.domain.plan.FundShare;
import id.rembuk.domain.plan.InterventionClass;
import id.rembuk.domain.plan.NomenclatureCode;
import id.rembuk.domain.plan.Origin;
import id.rembuk.domain.plan.PlanField;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.plan.PlanLineBuilder;
import id.rembuk.domain.plan.Reach;
import id.rembuk.domain.plan.TargetGroup;
import id.rembuk.domain.reference.NomenclatureEntry;
import id.rembuk.text.Dates;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.text.NumberReading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A plan line as cells of text, in both directions: what a cell holds when it is edited or copied, and what a typed or
 * pasted text means. What a cell writes it also reads.
 */
public final class PlanCells {
    private static final Pattern SPREADSHEET_ERROR = Pattern.compile("#(REF!|N/A|VALUE!|DIV/0!|NAME\\?|NULL!|NUM!)");
    private static final Pattern CODE_THEN_NAME =
            Pattern.compile("([0-9Xx]+(?:[.,][0-9Xx]+)+)[\\s:-]+\\p{L}.*", Pattern.DOTALL);
    private static final Pattern LINE_BREAKS = Pattern.compile("\\s*\\R\\s*");
    private static final Pattern LIST = Pattern.compile("[;,\\n]+");

    private final PlanCatalogue catalogue;
    private final PlanWords words;
    private final PlanSitesText sites;
    private final PlanFundsText funds;
    private final Messages messages;
    private final Dates dates;

    public PlanCells(PlanCatalogue catalogue, Messages messages) {
        this.catalogue = catalogue;
        words = new PlanWords(messages);
        sites = new PlanSitesText(catalogue, messages);
        funds = new PlanFundsText(catalogue);
        this.messages = messages;
        dates = messages.dates();
    }

    public PlanCatalogue catalogue() {
        return catalogue;
    }

    public PlanWords words() {
        return words;
    }

    /** The text of a field as it is typed; "" when nothing is filled in. */
    public String text(PlanField field, PlanLine line) {
        return switch (field) {
            case OWNER ->
                catalogue
                        .organisation(line.organisationId())
                        .map(o -> o.label())
                        .orElse("");
            case OUTPUT -> orEmpty(line.output());
            case DESCRIPTION -> orEmpty(line.description());
            case NOMENCLATURE -> orEmpty(line.nomenclatureCode());
            case CLASS -> words.of(line.interventionClass());
            case REACH -> words.of(line.reach());
            case BASELINE -> number(line.baseline());
            case TARGET -> PlanTargetText.write(line.target());
            case UNIT -> orEmpty(line.unit());
            case TARGET_GROUPS ->
                String.join("; ", line.targetGroups().stream().map(words::of).toList());
            case PEOPLE -> line.people() == null ? "" : Formats.number(line.people());
            case MONTHS -> PlanMonthsText.write(line.monthFrom(), line.monthTo(), dates);
            case SITES -> sites.write(line.sites());
            case BUDGET -> budget(line.budget());
            case SHARE -> line.stuntingShare() == null ? "" : Formats.number(line.stuntingShare());
            case FUNDS -> funds.write(line);
            case INDICATORS -> String.join("; ", line.indicatorCodes());
            case STEP -> words.of(line.budgetStep());
            case ORIGIN -> words.of(line.origin());
            case NOTE -> orEmpty(line.note());
        };
    }

    /**
     * What a text in a field's cell does to a line.
     *
     * @throws UserError when the text cannot be read for certain; it tells what to type
     */
    public UnaryOperator<PlanLine> read(PlanField field, String typed) {
        String text = typed == null ? "" : typed.replace('\u00a0', ' ').strip();
        if (SPREADSHEET_ERROR.matcher(text).matches()) {
            throw new UserError("plan.cell.spreadsheet-error", text);
        }
        return switch (field) {
            case OWNER -> owner(text);
            case OUTPUT -> set(PlanLineBuilder::output, oneLine(text));
            case DESCRIPTION -> set(PlanLineBuilder::description, free(text));
            case NOMENCLATURE -> nomenclature(text);
            case CLASS ->
                set(PlanLineBuilder::interventionClass, words.read(text, InterventionClass.values(), words::of));
            case REACH -> set(PlanLineBuilder::reach, words.read(text, Reach.values(), words::of));
            case BASELINE -> set(PlanLineBuilder::baseline, PlanNumbers.decimal(text));
            case TARGET -> set(PlanLineBuilder::target, PlanTargetText.read(PersonalData.refuseNik(text)));
            case UNIT -> set(PlanLineBuilder::unit, oneLine(text));
            case TARGET_GROUPS -> set(PlanLineBuilder::targetGroups, groups(text));
            case PEOPLE -> set(PlanLineBuilder::people, PlanNumbers.count(text));
            case MONTHS -> months(text);
            case SITES -> set(PlanLineBuilder::sites, sites.read(text));
            case BUDGET -> set(PlanLineBuilder::budget, PlanNumbers.budget(PersonalData.refuseNik(text)));
            case SHARE -> share(PlanNumbers.rupiah(text));
            case FUNDS -> funds.read(text);
            case INDICATORS -> set(PlanLineBuilder::indicatorCodes, indicators(text));
            case STEP -> step(words.read(text, BudgetStep.values(), words::of));
            case ORIGIN -> origin(words.read(text, Origin.values(), words::of));
            case NOTE -> set(PlanLineBuilder::note, free(text));
        };
    }

    /**
     * What a text that can be read is taken for where that is not plain from its words: rupiah of an amount in words, the
     * desa of a regency.
     *
     * @return empty where the text says itself what is stored
     */
    public Optional<String> meaning(PlanField field, String typed) {
        String text = typed == null ? "" : typed.strip();
        return switch (field) {
            case BUDGET, SHARE ->
                NumberReading.rupiah(text).worded() ? Optional.of("Rp " + written(field, text)) : Optional.empty();
            case SITES -> sites.namesRegency(text) ? Optional.of(written(field, text)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private String written(PlanField field, String typed) {
        return text(field, read(field, typed).apply(PlanLine.blank("", "", 0, null)));
    }

    /** Takes an entry of the nomenclature with its name, without the doubled spaces and commas of data sets, and regulation. */
    public static UnaryOperator<PlanLine> choose(NomenclatureEntry entry) {
        return line -> line.edit()
                .nomenclatureCode(entry.code())
                .nomenclatureName(entry.name().replaceAll("\\s+", " ").replaceAll(",{2,}", ","))
                .nomenclatureVersion(entry.regulation())
                .build();
    }

    /** The share; one single fund that paid all of it before goes on paying all of it. */
    public static UnaryOperator<PlanLine> share(Long rupiah) {
        return line -> {
            long before = line.stuntingShare() == null ? 0 : line.stuntingShare();
            boolean follows = rupiah != null
                    && line.funds().size() == 1
                    && line.funds().get(0).rupiah() == before;
            List<FundShare> paid =
                    follows ? List.of(new FundShare(line.funds().get(0).source(), rupiah)) : line.funds();
            return line.edit().stuntingShare(rupiah).funds(paid).build();
        };
    }

    /** Records that the line has reached a step of the budget, with the amount it has there. */
    public static UnaryOperator<PlanLine> step(BudgetStep step) {
        return line -> {
            if (step == null || step == line.budgetStep()) {
                return line;
            }
            List<BudgetStage> stages = new ArrayList<>(line.stages());
            stages.add(new BudgetStage(step, null, line.budget().rupiah(), null));
            return line.edit().stages(stages).build();
        };
    }

    /** Changes one recorded step, counted from 0; a line that has no such step stays as it is. */
    public static UnaryOperator<PlanLine> stage(int index, UnaryOperator<BudgetStage> change) {
        return line -> {
            if (index >= line.stages().size()) {
                return line;
            }
            List<BudgetStage> stages = new ArrayList<>(line.stages());
            stages.set(index, change.apply(stages.get(index)));
            return line.edit().stages(stages).build();
        };
    }

    /** Takes back one recorded step, counted from 0. */
    public static UnaryOperator<PlanLine> withoutStage(int index) {
        return line -> {
            List<BudgetStage> stages = new ArrayList<>(line.stages());
            if (index < stages.size()) {
                stages.remove(index);
            }
            return line.edit().stages(stages).build();
        };
    }

    private static UnaryOperator<PlanLine> origin(Origin origin) {
        return line -> line.edit().origin(origin == null ? Origin.OPD : origin).build();
    }

    private UnaryOperator<PlanLine> owner(String text) {
        if (text.isEmpty()) {
            return line -> line.edit().organisationId(null).build();
        }
        return set(
                PlanLineBuilder::organisationId,
                catalogue.organisationMeant(text).id());
    }

    private UnaryOperator<PlanLine> nomenclature(String text) {
        if (text.isEmpty()) {
            return line -> line.edit()
                    .nomenclatureCode(null)
                    .nomenclatureName(null)
                    .nomenclatureVersion(null)
                    .build();
        }
        Matcher both = CODE_THEN_NAME.matcher(text);
        String wanted = both.matches() ? both.group(1) : text;
        List<NomenclatureEntry> found = catalogue.nomenclature().search(wanted, 2);
        if (found.size() == 1) {
            return choose(found.get(0));
        }
        Optional<NomenclatureCode> code = NomenclatureCode.read(wanted).filter(NomenclatureCode::isSubKegiatan);
        if (code.isEmpty()) {
            String error = found.isEmpty() ? "plan.cell.code-unknown" : "plan.cell.code-several";
            throw new UserError(error, PersonalData.refuseNik(text));
        }
        String name = both.matches() ? oneLine(text.substring(both.end(1)).replaceFirst("^[\\s:-]+", "")) : null;
        return line -> line.edit()
                .nomenclatureCode(code.get().text())
                .nomenclatureName(name)
                .nomenclatureVersion(null)
                .build();
    }

    private static UnaryOperator<PlanLine> months(String text) {
        PlanMonthsText.Months months = PlanMonthsText.read(text);
        return line -> line.edit().monthFrom(months.from()).monthTo(months.to()).build();
    }

    private Set<TargetGroup> groups(String text) {
        Set<TargetGroup> groups = new TreeSet<>();
        for (String part : LIST.split(text)) {
            TargetGroup group = words.read(part.strip(), TargetGroup.values(), words::of);
            if (group != null) {
                groups.add(group);
            }
        }
        return groups;
    }

    private List<String> indicators(String text) {
        List<String> codes = new ArrayList<>();
        for (String part : text.split("[;,\\s]+", -1)) {
            if (!part.isBlank()) {
                String code = part.strip().toUpperCase(java.util.Locale.ROOT);
                codes.add(catalogue
                        .indicator(code)
                        .orElseThrow(() -> new UserError("plan.cell.indicator-unknown", code))
                        .code());
            }
        }
        return codes.stream().distinct().toList();
    }

    private String budget(Budget budget) {
        return switch (budget.kind()) {
            case STATED -> Formats.number(budget.rupiah());
            case UNKNOWN -> "";
            case EMBEDDED -> messages.get("plan.budget.embedded-in", budget.embeddedIn());
        };
    }

    private static String number(BigDecimal value) {
        return value == null ? "" : Formats.number(value);
    }

    private static String oneLine(String text) {
        return free(LINE_BREAKS.matcher(text).replaceAll(" "));
    }

    private static String free(String text) {
        return text.isBlank() ? null : PersonalData.refuseNik(text);
    }

    private static String orEmpty(String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static <T> UnaryOperator<PlanLine> set(Setter<T> setter, T value) {
        return line -> setter.set(line.edit(), value).build();
    }

    @FunctionalInterface
    private interface Setter<T> {
        PlanLineBuilder set(PlanLineBuilder builder, T value);
    }
}
