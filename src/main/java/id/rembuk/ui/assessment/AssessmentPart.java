package id.rembuk.ui.assessment;

import id.rembuk.domain.assessment.AssessmentTotals;
import id.rembuk.domain.assessment.Criterion;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Gathering;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.StatusChip;
import id.rembuk.ui.list.ListPart;
import id.rembuk.ui.list.ListWithSide;
import id.rembuk.ui.list.LiveBoard;
import id.rembuk.usecase.assessment.Assessment;
import id.rembuk.usecase.assessment.AssessmentBoard;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The section Penilaian: criteria of the yearly assessment, the grade the regency gives itself, and what it comes to. */
public final class AssessmentPart extends ListPart<AssessmentBoard, Criterion> {
    private final Messages messages;
    private final AssessmentModel model;
    private final CriterionFields fields;
    private final ListWithSide<Criterion> list;
    private final Button known;

    public AssessmentPart(ScreenContext context) {
        this(context, context.session().assessment());
    }

    private AssessmentPart(ScreenContext context, Assessment assessment) {
        this(context, new AssessmentModel(assessment, LiveBoard.of(context, new Gathering(), assessment::board)));
    }

    private AssessmentPart(ScreenContext context, AssessmentModel model) {
        super(context, model.records(), context.messages().get("assessment.add"));
        this.model = model;
        messages = context.messages();
        fields = new CriterionFields(model, context.fields());
        list = new ListWithSide<>(
                context,
                "assessment",
                model.records().rows(),
                fields,
                new ListWithSide.Words(
                        messages.get("assessment.section"),
                        messages.get("assessment.title"),
                        messages.get("assessment.none"),
                        messages.get("assessment.empty.title"),
                        messages.get("assessment.empty.why"),
                        messages.get("assessment.add")),
                this::add);
        known = new Button("", Icons.of("bi-journal-text"));
        known.setId("assessment-known");
        known.setMinWidth(Region.USE_PREF_SIZE);
        known.managedProperty().bind(known.visibleProperty());
        known.setVisible(false);
        known.setDisable(context.saveStatus().isReadOnly());
        known.setOnAction(e -> model.addKnown());
        columns();
    }

    @Override
    protected ListWithSide<Criterion> list() {
        return list;
    }

    @Override
    protected List<Node> tools() {
        return List.of(known);
    }

    @Override
    public boolean reveal(RecordRef ref) {
        if (ref.kind() == RecordKind.CRITERION) {
            choose(ref.id());
            return true;
        }
        return false;
    }

    @Override
    protected void offer(AssessmentBoard board) {
        fields.offer(board);
        known.setText(
                messages.get("assessment.known", Formats.number(board.known().size())));
        known.setVisible(!board.known().isEmpty());
    }

    @Override
    protected String subtitle(AssessmentBoard board) {
        if (board == null) {
            return "";
        }
        AssessmentTotals totals = board.totals();
        String grades = totals.perGrade().entrySet().stream()
                .map(each -> messages.get("assessment.per-grade", each.getKey(), Formats.number(each.getValue())))
                .collect(Collectors.joining(", "));
        String counted = messages.get(
                grades.isEmpty() ? "assessment.subtitle.open" : "assessment.subtitle",
                Formats.number(board.criteria().size()),
                Formats.number(totals.open()),
                grades);
        return totals.total()
                .map(total -> counted + messages.get("assessment.total", Formats.decimals(total, 1)))
                .orElse(counted);
    }

    @Override
    protected void show(Criterion criterion) {
        list.show(criterion);
        if (criterion != null) {
            fields.show(criterion);
            if (isJustAdded(criterion)) {
                fields.focus();
            }
            list.foot(list.deleteButton());
        }
    }

    @Override
    protected void leave() {
        fields.leave();
    }

    @Override
    protected void add() {
        showAdded(model.add());
    }

    @Override
    protected void delete() {
        model.delete();
    }

    private void columns() {
        list.columns()
                .text("code", messages.get("assessment.code"), 60, c -> words(c.code()))
                .text("text", messages.get("assessment.text"), 240, c -> words(c.text()))
                .text(
                        "action",
                        messages.get("assessment.action"),
                        150,
                        c -> c.action() == null ? "" : fields.action(CriterionFields.key(c.action())))
                .node("grade", messages.get("assessment.grade"), 146, this::grade)
                .node("computed", messages.get("assessment.computed"), 104, this::computed)
                .number(
                        "weight",
                        messages.get("assessment.weight"),
                        70,
                        c -> c.weight() == null ? "" : String.valueOf(c.weight()))
                .filling("text", 200);
    }

    private Node grade(Criterion criterion) {
        if (criterion.isGraded()) {
            return StatusChip.chip(StatusChip.Tone.SELESAI, criterion.grade());
        }
        return criterion.steps().isEmpty()
                ? StatusChip.plain(StatusChip.Tone.PERHATIAN, messages.get("assessment.no-grades"))
                : StatusChip.plain(StatusChip.Tone.USULAN, messages.get("assessment.grade.open"));
    }

    private Node computed(Criterion criterion) {
        return model.share(criterion)
                .filter(share -> share.lokus() > 0)
                .map(share -> new Label(model.reached(criterion)
                        .map(step -> messages.get(
                                "assessment.computed-grade", Formats.number(share.percent()), step.letter()))
                        .orElse(messages.get("assessment.computed-none", Formats.number(share.percent())))))
                .orElse(new Label());
    }

    private static String words(String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
