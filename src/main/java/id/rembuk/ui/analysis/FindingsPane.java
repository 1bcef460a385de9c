package id.rembuk.ui.analysis;

import id.rembuk.domain.analysis.FieldFinding;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.ActionButtons;
import id.rembuk.ui.kit.Gathering;
import id.rembuk.ui.kit.PageHeader;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.StatusChip;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.usecase.FieldFindings;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** The section Temuan lapangan: what audits and meetings found, and the commitment or plan line made of it. */
final class FindingsPane implements AnalysisPart {
    private final Messages messages;
    private final ScreenContext context;
    private final FindingsViewModel model;
    private final FindingFields fields;
    private final ListWithSide<FieldFinding> list;
    private final Button makeCommitment;
    private final Button makeLine;
    private final Button openCommitment;
    private final Button openLine;
    private PageHeader header;
    private String justAdded;

    FindingsPane(ScreenContext context) {
        this.context = context;
        messages = context.messages();
        FieldFindings findings = context.session().fieldFindings();
        model = new FindingsViewModel(findings, LiveBoard.of(context, new Gathering(), findings::board));
        fields = new FindingFields(model, context.fields());
        list = new ListWithSide<>(
                context,
                "finding",
                model.rows(),
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
                () -> reveal(RecordKind.COMMITMENT, model.rows().selected().commitmentId()));
        openLine = list.button(
                "finding-open-line",
                "bi-box-arrow-up-right",
                messages.get("analysis.open-line"),
                () -> reveal(RecordKind.PLAN_LINE, model.rows().selected().planLineId()));
        model.boardProperty().addListener((o, was, board) -> show(board));
        model.rows().selectedProperty().addListener((o, was, finding) -> show(finding));
    }

    @Override
    public Region node() {
        return list.node();
    }

    @Override
    public Region side() {
        return list.side();
    }

    @Override
    public void head(PageHeader head) {
        header = head;
        header.actions(new ActionButtons(messages, context.navigator())
                .primary(UiAction.NEW_ROW, messages.get("analysis.finding.add")));
        if (model.boardProperty().get() != null) {
            show(model.boardProperty().get());
        }
    }

    @Override
    public void open() {
        model.open();
    }

    @Override
    public void close() {
        fields.leave();
        model.close();
    }

    @Override
    public boolean reveal(RecordRef ref) {
        if (ref.kind() != RecordKind.FIELD_FINDING) {
            return false;
        }
        list.openSide();
        model.rows().select(ref.id());
        return true;
    }

    @Override
    public boolean perform(UiAction action) {
        switch (action) {
            case NEW_ROW -> add();
            case DELETE_ROW -> model.delete();
            default -> {
                return list.perform(action);
            }
        }
        return true;
    }

    private void add() {
        list.openSide();
        model.add().onSuccess(added -> {
            justAdded = added.id();
            if (model.rows().selected() != null) {
                show(model.rows().selected());
            }
        });
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
                        f -> f.date() == null ? "" : Formats.shortDate(f.date()))
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

    private void show(FieldFindings.Board board) {
        fields.board(board);
        list.showEmpty(board.findings().isEmpty());
        if (header != null) {
            header.subtitle(messages.get(
                    "analysis.finding.subtitle",
                    Formats.number(board.findings().size()),
                    Formats.number(board.findings().stream()
                            .filter(finding -> finding.commitmentId() == null && finding.planLineId() == null)
                            .count())));
        }
    }

    private void show(FieldFinding finding) {
        list.show(finding);
        if (finding != null) {
            fields.show(finding);
            if (finding.id().equals(justAdded)) {
                justAdded = null;
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
