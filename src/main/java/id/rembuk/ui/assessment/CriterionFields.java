package id.rembuk.ui.assessment;

import id.rembuk.domain.UserError;
import id.rembuk.domain.assessment.Computation;
import id.rembuk.domain.assessment.Criterion;
import id.rembuk.domain.assessment.GradeStep;
import id.rembuk.domain.guide.ActionRef;
import id.rembuk.domain.guide.ConvergenceAction;
import id.rembuk.domain.guide.GuidanceFrame;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Fields;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.SavedChoice;
import id.rembuk.ui.kit.SavedField;
import id.rembuk.ui.list.ListWithSide;
import id.rembuk.ui.list.TiedFields;
import id.rembuk.usecase.assessment.AssessmentBoard;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The fields of one criterion: what it asks, its grades, and the own grade with its reason and proof. */
final class CriterionFields extends VBox {
    private final Messages messages;
    private final AssessmentModel model;
    private final TiedFields<Criterion> fields;
    private final SavedChoice<String> action;
    private final SavedChoice<String> grade;
    private final SavedField<String> text;
    private final Label source = new Label();
    private final ComputedGrade computed;
    private final ProofList proofs;

    CriterionFields(AssessmentModel model, Fields make) {
        messages = make.messages();
        this.model = model;
        fields = new TiedFields<>(make, Criterion::id, model::change);
        computed = new ComputedGrade(messages, model);
        proofs = new ProofList(messages, model);
        source.setWrapText(true);
        source.getStyleClass().add("t-muted");
        grade = fields.choice(
                "assessment.grade",
                "assessment-grade",
                letter -> letter.isEmpty() ? messages.get("assessment.grade.open") : letter,
                Criterion::grade,
                (criterion, letter) -> criterion.edit().grade(letter).build());
        action = fields.choice(
                "assessment.action",
                "assessment-action",
                this::action,
                criterion -> criterion.action() == null ? null : key(criterion.action()),
                (criterion, key) ->
                        criterion.edit().action(key == null ? null : ref(key)).build());
        text = fields.area("assessment.text", "assessment-text", 3, Criterion::text, (criterion, value) -> criterion
                .edit()
                .text(value)
                .build());
        getStyleClass().add("form");
        VBox definition = Forms.section(messages.get("assessment.criterion"), definition());
        getChildren().addAll(source, grade, computed, reason(), evidence(), proofs, definition);
    }

    private SavedField<String> reason() {
        return fields.area(
                "assessment.reason", "assessment-reason", 3, Criterion::reason, (criterion, value) -> criterion
                        .edit()
                        .reason(value)
                        .build());
    }

    private SavedField<String> evidence() {
        return fields.line(
                "assessment.evidence",
                "assessment-evidence",
                Criterion::evidence,
                (criterion, value) -> criterion.edit().evidence(value).build());
    }

    private VBox definition() {
        SavedChoice<String> computation = fields.choice(
                "assessment.computation",
                "assessment-computation",
                this::computation,
                criterion -> criterion.computation() == null
                        ? null
                        : criterion.computation().name(),
                (criterion, name) -> criterion
                        .edit()
                        .computation(name == null ? null : Computation.valueOf(name))
                        .build());
        computation.items(ListWithSide.withNone(
                Stream.of(Computation.values()).map(Enum::name).toList()));
        return Forms.column(
                Forms.row(
                        fields.line(
                                "assessment.code", "assessment-code", Criterion::code, (criterion, value) -> criterion
                                        .edit()
                                        .code(value)
                                        .build()),
                        fields.line(
                                "assessment.weight",
                                "assessment-weight",
                                criterion -> criterion.weight() == null ? null : String.valueOf(criterion.weight()),
                                (criterion, value) ->
                                        criterion.edit().weight(weight(value)).build())),
                action,
                text,
                fields.area(
                        "assessment.grades",
                        "assessment-grades",
                        4,
                        criterion -> GradesText.write(criterion.steps()),
                        (criterion, lines) ->
                                criterion.edit().steps(GradesText.read(lines)).build()),
                Forms.note(messages.get("assessment.grades.form")),
                computation);
    }

    /** Renews what can be chosen. */
    void offer(AssessmentBoard board) {
        List<String> keys = new ArrayList<>(board.frame().actions().stream()
                .map(each -> key(new ActionRef(board.frame().id(), each.id())))
                .toList());
        board.criteria().stream()
                .filter(criterion -> criterion.action() != null)
                .map(criterion -> key(criterion.action()))
                .filter(key -> !keys.contains(key))
                .forEach(keys::add);
        offer(action, keys);
    }

    void show(Criterion criterion) {
        offer(grade, criterion.steps().stream().map(GradeStep::letter).toList());
        source.setText(
                criterion.source() == null
                        ? messages.get("assessment.source.own")
                        : messages.get(
                                criterion.verified() ? "assessment.source.verified" : "assessment.source.unverified",
                                criterion.source()));
        computed.show(criterion);
        proofs.show(criterion);
        fields.show(criterion);
    }

    void leave() {
        fields.leave();
    }

    void focus() {
        text.control().requestFocus();
    }

    /** Name of an action, with its frame where that is not the one of the cycle; its ids where no frame has it. */
    String action(String key) {
        if (key.isEmpty()) {
            return messages.get("assessment.action.none");
        }
        ActionRef ref = ref(key);
        AssessmentBoard board = model.board();
        if (board == null) {
            return messages.get("assessment.action.other", ref.action(), ref.frame());
        }
        if (board.frame().id().equals(ref.frame())) {
            return label(board.frame(), ref);
        }
        return board.frames().stream()
                .filter(frame -> frame.id().equals(ref.frame()))
                .findFirst()
                .map(frame -> messages.get("assessment.action.other", label(frame, ref), frame.name()))
                .orElseGet(() -> messages.get("assessment.action.other", ref.action(), ref.frame()));
    }

    private static String label(GuidanceFrame frame, ActionRef ref) {
        return frame.action(ref.action()).map(ConvergenceAction::label).orElse(ref.action());
    }

    static String key(ActionRef ref) {
        return ref.frame() + "/" + ref.action();
    }

    private static ActionRef ref(String key) {
        int slash = key.indexOf('/');
        return new ActionRef(key.substring(0, slash), key.substring(slash + 1));
    }

    private String computation(String name) {
        return name.isEmpty()
                ? messages.get("assessment.computation.none")
                : messages.get("assessment.computation."
                        + name.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Integer weight(String typed) {
        if (typed == null) {
            return null;
        }
        if (!typed.matches("\\d{1,4}")) {
            throw new UserError("assessment.weight", "1000");
        }
        return Integer.valueOf(typed);
    }

    private static void offer(SavedChoice<String> choice, List<String> values) {
        List<String> all = ListWithSide.withNone(values);
        if (!choice.control().getItems().equals(all)) {
            choice.items(all);
        }
    }
}
