package id.rembuk.ui.analysis;

import id.rembuk.domain.analysis.FieldFinding;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Gathering;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.StatusChip;
import id.rembuk.ui.list.ListPart;
import id.rembuk.ui.list.ListWithSide;
import id.rembuk.ui.list.LiveBoard;
import id.rembuk.usecase.FieldFindings;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** The section Temuan lapangan: what audits and meetings found, and the commitment or plan line made of it. */
final class FindingsPane extends ListPart<FieldFindings.Board, FieldFinding> {
    private final Messages messages;
    private final ScreenContext context;
    private final FindingsViewModel model;
    private final FindingFields fields;
    private final ListWithSide<FieldFinding> list;
    private final Button makeCommitment;
    private final Button makeLine;
    private final Button openCommitment;
    private final Button openLine;

    FindingsPane(ScreenContext context) {
        this(context, context.session().fieldFindings());
    }

    private FindingsPane(ScreenContext context, FieldFindings findings) {
        this(context, new FindingsViewModel(findings, LiveBoard.of(context, new Gathering(), findings::board)));
    }

    private FindingsPane(ScreenContext context, FindingsViewModel model) {
        super(context, model.records(), context.messages().get("analysis.finding.add"));
        this.context = context;
        this.model = model;
        messages = context.messages();
        fields = new FindingFields(model, context.fields());
        list = new ListWithSide<>(
                context,
                "finding",
                model.records().rows(),
                fields,
                new ListWithSide.Words(
                        messages.get("analysis.section.findings"),
                        messages.get("analysis.finding.title"),
                        messages.get("analysis.finding.none"),
                        messages.get("analysis.finding.empty.title"),
                        messages.get("analysis.finding.empty.why"),
                        messages.get("analysis.finding.add")),
                this::add);
        columns();
        makeCommitment = list.button(
                "finding-make-commitment",
                "bi-clipboard-plus",
                messages.get("analysis.make-commitment"),
                () -> model.makeCommitment());
        makeLine = list.button(
                "finding-make-line", "bi-plus-square", messages.get("analysis.make-line"), () -> model.makeLine());
        openCommitment = list.button(
                "finding-open-commitment",
                "bi-box-arrow-up-right",
                messages.get("analysis.open-commitment"),
                () -> reveal(
                        RecordKind.COMMITMENT, model.records().rows().selected().commitmentId()));
        openLine = list.button(
                "finding-open-line",
                "bi-box-arrow-up-right",
                messages.get("analysis.open-line"),
                () -> reveal(
                        RecordKind.PLAN_LINE, model.records().rows().selected().planLineId()));
    }

    @Override
    protected ListWithSide<FieldFinding> list() {
        return list;
    }

    @Override
    public boolean reveal(RecordRef ref) {
        if (ref.kind() != RecordKind.FIELD_FINDING) {
            return false;
        }
        choose(ref.id());
        return true;
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

    private void reveal(RecordKind kind, String id) {
        context.navigator().reveal(new RecordRef(kind, id));
    }

    private void columns() {
        list.columns()
                .text(
                        "date",
                        messages.get("analysis.finding.date"),
                        92,
                        f -> f.date() == null ? "" : messages.dates().shortDate(f.date()))
                .text(
                        "kind",
                        messages.get("analysis.finding.kind"),
                        74,
                        f -> fields.kind(f.kind().name()))
                .text(
                        "area",
                        messages.get("analysis.finding.area"),
                        130,
                        f -> f.areaId() == null ? messages.get("analysis.finding.area.all") : model.area(f.areaId()))
                .text("problem", messages.get("analysis.finding.problem"), 160, f -> words(f.problem()))
                .text(
                        "recommendation",
                        messages.get("analysis.finding.recommendation"),
                        150,
                        f -> words(f.recommendation()))
                .text("body", messages.get("analysis.finding.body"), 96, f -> model.body(f.organisationId()))
                .node("made", messages.get("analysis.column.made"), 120, this::made)
                .filling("recommendation", 130);
    }

    private Node made(FieldFinding finding) {
        if (finding.commitmentId() == null && finding.planLineId() == null) {
            return StatusChip.plain(StatusChip.Tone.USULAN, messages.get("analysis.open"));
        }
        return StatusChip.plain(
                StatusChip.Tone.SELESAI,
                finding.commitmentId() == null
                        ? messages.get("analysis.made-line")
                        : messages.get("analysis.made-commitment"));
    }

    @Override
    protected void offer(FieldFindings.Board board) {
        fields.board(board);
    }

    @Override
    protected String subtitle(FieldFindings.Board board) {
        if (board == null) {
            return "";
        }
        return messages.get(
                "analysis.finding.subtitle",
                Formats.number(board.findings().size()),
                Formats.number(board.findings().stream()
                        .filter(finding -> finding.commitmentId() == null && finding.planLineId() == null)
                        .count()));
    }

    @Override
    protected void show(FieldFinding finding) {
        list.show(finding);
        if (finding != null) {
            fields.show(finding);
            if (isJustAdded(finding)) {
                fields.focus();
            }
            boolean nothing = words(finding.recommendation()).isBlank();
            makeCommitment.setDisable(list.readOnly() || nothing);
            makeLine.setDisable(list.readOnly() || nothing);
            list.foot(
                    finding.commitmentId() == null ? makeCommitment : openCommitment,
                    finding.planLineId() == null ? makeLine : openLine,
                    list.deleteButton());
        }
    }

    private static String words(String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
