package id.rembuk.ui.commitment;

import id.rembuk.domain.UserError;
import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.commitment.CommitmentBuilder;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.plan.Target;
import id.rembuk.ui.kit.Commit;
import id.rembuk.ui.kit.Fields;
import id.rembuk.ui.kit.SaveState;
import id.rembuk.ui.kit.SavedChoice;
import id.rembuk.ui.kit.SavedField;
import id.rembuk.usecase.CommitmentField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The fields of one commitment, each tied to what it shows and what it changes. */
final class CommitmentFields {
    private static final String NOBODY = "";
    private static final Pattern YEAR = Pattern.compile("20\\d\\d|2100");

    final SavedField<?> text;
    final SavedChoice<String> owner;
    final SavedField<?> measure;
    final SavedField<?> unit;
    final SavedField<?> baseline;
    final SavedField<?> baselineYear;
    final SavedField<?> baselineSource;
    final SavedField<?> targetForm;
    final SavedField<?> targetNumber;
    final SavedField<?> targetText;
    final SavedField<?> deadline;
    final SavedField<?> evidence;
    final SavedField<?> noCostReason;
    final SavedField<?> reservation;
    final SavedField<?> gateReason;

    private final CommitmentViewModel model;
    private final Fields make;
    private final List<Tie<?>> ties = new ArrayList<>();
    private final Map<String, String> ownerNames = new HashMap<>();
    private String shownId;

    CommitmentFields(CommitmentViewModel model, Fields make) {
        this.model = model;
        this.make = make;
        text = area(CommitmentField.TEXT, Commitment::text, CommitmentBuilder::text, 3);
        owner = ownerChoice();
        measure = line(CommitmentField.MEASURE, Commitment::measure, CommitmentBuilder::measure);
        unit = line(CommitmentField.UNIT, Commitment::unit, CommitmentBuilder::unit);
        baseline = number(
                CommitmentField.BASELINE,
                Commitment::baseline,
                CommitmentBuilder::baseline,
                "commitment.field.baseline");
        baselineYear = yearField();
        baselineSource =
                line(CommitmentField.BASELINE_SOURCE, Commitment::baselineSource, CommitmentBuilder::baselineSource);
        targetForm = targetFormChoice();
        targetNumber = number(
                CommitmentField.TARGET,
                c -> c.target().number(),
                (c, value) -> c.target(Target.of(target(c).operator(), value)),
                "commitment.field.target-number");
        targetText = targetWords();
        deadline = tie(
                "commitment-deadline",
                make.date("commitment.field.deadline", saved(CommitmentField.DEADLINE, CommitmentBuilder::deadline)),
                Commitment::deadline);
        evidence = area(CommitmentField.EVIDENCE, Commitment::evidence, CommitmentBuilder::evidence, 2);
        noCostReason = line(CommitmentField.NO_COST_REASON, Commitment::noCostReason, CommitmentBuilder::noCostReason);
        reservation = area(CommitmentField.RESERVATION, Commitment::reservation, CommitmentBuilder::reservation, 2);
        gateReason = area(CommitmentField.GATE_REASON, Commitment::gateReason, CommitmentBuilder::gateReason, 2);
    }

    private SavedChoice<String> ownerChoice() {
        SavedChoice<String> choice = make.choice(
                "commitment.field.owner",
                List.of(NOBODY),
                this::ownerName,
                saved(CommitmentField.OWNER, (c, id) -> c.ownerId(filled(id))));
        tie("commitment-owner", choice, c -> c.ownerId() == null ? NOBODY : c.ownerId());
        return choice;
    }

    private SavedField<?> yearField() {
        return tie(
                id(CommitmentField.BASELINE_YEAR),
                make.text(
                        "commitment.field.baseline-year",
                        saved(CommitmentField.BASELINE_YEAR, (c, typed) -> c.baselineYear(year(typed)))),
                c -> c.baselineYear() == null ? "" : String.valueOf(c.baselineYear()));
    }

    private SavedField<?> targetFormChoice() {
        return tie(
                "commitment-target-form",
                make.choice(
                        "commitment.field.target-form",
                        List.of(TargetForm.values()),
                        form -> make.messages().get(form.textKey()),
                        saved(CommitmentField.TARGET, (c, form) -> c.target(form.rewrite(target(c))))),
                c -> TargetForm.of(c.target()));
    }

    private SavedField<?> targetWords() {
        return tie(
                "commitment-target-text",
                make.text(
                        "commitment.field.target-text",
                        saved(CommitmentField.TARGET, (c, words) -> c.target(Target.text(words)))),
                c -> c.target().text() == null ? "" : c.target().text());
    }

    /** The organisations that can own a commitment, by label. */
    void organisations(List<Organisation> organisations) {
        ownerNames.clear();
        organisations.forEach(organisation -> ownerNames.put(organisation.id(), organisation.label()));
        List<String> ids = new ArrayList<>(List.of(NOBODY));
        organisations.stream()
                .sorted(java.util.Comparator.comparing(Organisation::label, String.CASE_INSENSITIVE_ORDER))
                .map(Organisation::id)
                .forEach(ids::add);
        if (!owner.control().getItems().equals(ids)) {
            owner.items(ids);
        }
    }

    /** Id of the commitment the fields show; null for none. */
    String shownId() {
        return shownId;
    }

    /**
     * Shows a commitment; what was typed for another one is saved there first. While that cannot be saved its text stays
     * and no other commitment is shown.
     *
     * @return whether the commitment is shown
     */
    boolean show(Commitment commitment) {
        if (commitment.id().equals(shownId)) {
            ties.forEach(tie -> tie.refresh(commitment));
            return true;
        }
        if (ties.stream().anyMatch(tie -> tie.field().stateProperty().get() == SaveState.FAILED)) {
            return false;
        }
        // the fields save what was typed for the one before, so its id must hold until all have let go
        ties.forEach(tie -> tie.showOther(commitment));
        shownId = commitment.id();
        return true;
    }

    /** Saves what is typed and not saved yet. */
    void leave() {
        if (shownId != null) {
            ties.forEach(tie -> tie.field().commitNow());
        }
    }

    private SavedField<?> line(
            CommitmentField field,
            Function<Commitment, String> get,
            BiFunction<CommitmentBuilder, String, CommitmentBuilder> set) {
        Commit<String> commit = saved(field, (c, words) -> set.apply(c, filled(words)));
        return tie(id(field), make.text(labelKey(field), commit), blank(get));
    }

    private SavedField<?> area(
            CommitmentField field,
            Function<Commitment, String> get,
            BiFunction<CommitmentBuilder, String, CommitmentBuilder> set,
            int rows) {
        Commit<String> commit = saved(field, (c, words) -> set.apply(c, filled(words)));
        return tie(id(field), make.textArea(labelKey(field), rows, commit), blank(get));
    }

    private SavedField<?> number(
            CommitmentField field,
            Function<Commitment, BigDecimal> get,
            BiFunction<CommitmentBuilder, BigDecimal, CommitmentBuilder> set,
            String labelKey) {
        return tie(id(field), make.number(labelKey, saved(field, set)), get);
    }

    private <T> SavedField<T> tie(String id, SavedField<T> field, Function<Commitment, T> get) {
        field.named(id);
        ties.add(new Tie<>(field, get));
        return field;
    }

    private <T> Commit<T> saved(CommitmentField field, BiFunction<CommitmentBuilder, T, CommitmentBuilder> set) {
        return value -> model.change(shownId, field, c -> set.apply(c, value));
    }

    private String ownerName(String id) {
        return id.equals(NOBODY) ? make.messages().get("commitment.owner.none") : ownerNames.getOrDefault(id, id);
    }

    private static String labelKey(CommitmentField field) {
        return "commitment.field." + field.editKey().substring("commitment.".length());
    }

    private static String id(CommitmentField field) {
        return field.editKey().replace('.', '-');
    }

    private static Target target(CommitmentBuilder commitment) {
        return commitment.build().target();
    }

    private static Function<Commitment, String> blank(Function<Commitment, String> get) {
        return commitment -> get.apply(commitment) == null ? "" : get.apply(commitment);
    }

    private static String filled(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static Integer year(String typed) {
        if (filled(typed) == null) {
            return null;
        }
        if (!YEAR.matcher(typed.strip()).matches()) {
            throw new UserError("commitment.year");
        }
        return Integer.valueOf(typed.strip());
    }

    /** A field and what it shows of a commitment. */
    private record Tie<T>(SavedField<T> field, Function<Commitment, T> get) {
        void refresh(Commitment commitment) {
            field.show(get.apply(commitment));
        }

        void showOther(Commitment commitment) {
            field.showOther(get.apply(commitment));
        }
    }
}
