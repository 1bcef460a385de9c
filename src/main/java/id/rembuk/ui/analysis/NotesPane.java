package id.rembuk.ui.analysis;

import id.rembuk.domain.analysis.CauseNote;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.Gathering;
import id.rembuk.ui.kit.SavedChoice;
import id.rembuk.ui.kit.SavedField;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.StatusChip;
import id.rembuk.ui.list.ListPart;
import id.rembuk.ui.list.ListWithSide;
import id.rembuk.ui.list.LiveBoard;
import id.rembuk.ui.list.TiedFields;
import id.rembuk.usecase.CauseNotes;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;

/** The section Penyebab dan solusi: notes of each indicator as a list, the chosen one in full at the right. */
final class NotesPane extends ListPart<CauseNotes.Board, CauseNote> {
    private final Messages messages;
    private final NotesViewModel model;
    private final ListWithSide<CauseNote> list;
    private final TiedFields<CauseNote> fields;
    private final SavedChoice<String> indicator;
    private final SavedChoice<String> body;
    private final SavedField<String> cause;
    private final Button makeLine;
    private final Button openLine;

    NotesPane(ScreenContext context) {
        this(context, context.session().causeNotes());
    }

    private NotesPane(ScreenContext context, CauseNotes notes) {
        this(context, new NotesViewModel(notes, LiveBoard.of(context, new Gathering(), notes::board)));
    }

    private NotesPane(ScreenContext context, NotesViewModel model) {
        super(context, model.records(), context.messages().get("analysis.cause.add"));
        this.model = model;
        messages = context.messages();
        fields = new TiedFields<>(context.fields(), CauseNote::id, model::change);
        indicator = fields.choice(
                "analysis.cause.indicator",
                "cause-indicator",
                model::indicator,
                CauseNote::indicatorCode,
                (note, code) -> code == null ? note : note.withIndicator(code));
        cause = fields.area("analysis.cause.cause", "cause-cause", 3, CauseNote::cause, CauseNote::withCause);
        SavedField<String> bottleneck = fields.area(
                "analysis.cause.bottleneck", "cause-bottleneck", 3, CauseNote::bottleneck, CauseNote::withBottleneck);
        SavedField<String> solution = fields.area(
                "analysis.cause.solution", "cause-solution", 3, CauseNote::solution, CauseNote::withSolution);
        body = fields.choice(
                "analysis.cause.body",
                "cause-body",
                id -> id.isEmpty() ? messages.get("analysis.body.none") : model.body(id),
                CauseNote::organisationId,
                CauseNote::withOrganisation);
        list = new ListWithSide<>(
                context,
                "cause",
                model.records().rows(),
                Forms.column(indicator, cause, bottleneck, solution, body),
                words(messages),
                this::add);
        columns();
        makeLine = list.button(
                "cause-make-line", "bi-plus-square", messages.get("analysis.make-line"), () -> model.makeLine());
        openLine = list.button(
                "cause-open-line",
                "bi-box-arrow-up-right",
                messages.get("analysis.open-line"),
                () -> context.navigator().reveal(madeLine()));
    }

    private RecordRef madeLine() {
        return new RecordRef(
                RecordKind.PLAN_LINE, model.records().rows().selected().planLineId());
    }

    private static ListWithSide.Words words(Messages messages) {
        return new ListWithSide.Words(
                messages.get("analysis.section.causes"),
                messages.get("analysis.cause.title"),
                messages.get("analysis.cause.none"),
                messages.get("analysis.cause.empty.title"),
                messages.get("analysis.cause.empty.why"),
                messages.get("analysis.cause.add"));
    }

    @Override
    protected ListWithSide<CauseNote> list() {
        return list;
    }

    @Override
    public boolean reveal(RecordRef ref) {
        if (ref.kind() != RecordKind.CAUSE_NOTE) {
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
        if (model.isRead()) {
            showAdded(model.add());
        }
    }

    @Override
    protected void delete() {
        model.delete();
    }

    private void columns() {
        list.columns()
                .text(
                        "indicator",
                        messages.get("analysis.cause.indicator"),
                        190,
                        n -> model.indicator(n.indicatorCode()))
                .text("cause", messages.get("analysis.cause.cause"), 170, n -> words(n.cause()))
                .text("bottleneck", messages.get("analysis.cause.bottleneck"), 150, n -> words(n.bottleneck()))
                .text("solution", messages.get("analysis.cause.solution"), 150, n -> words(n.solution()))
                .text("body", messages.get("analysis.cause.body"), 100, n -> model.body(n.organisationId()))
                .node(
                        "plan",
                        messages.get("analysis.column.plan"),
                        80,
                        n -> n.planLineId() == null
                                ? null
                                : StatusChip.plain(StatusChip.Tone.SELESAI, messages.get("analysis.made")))
                .filling("solution", 120);
    }

    @Override
    protected void offer(CauseNotes.Board board) {
        List<String> codes = board.indicators().stream().map(Indicator::code).toList();
        if (!indicator.control().getItems().equals(codes)) {
            indicator.items(codes);
        }
        List<String> bodies = ListWithSide.withNone(
                board.organisations().stream().map(Organisation::id).toList());
        if (!body.control().getItems().equals(bodies)) {
            body.items(bodies);
        }
    }

    @Override
    protected String subtitle(CauseNotes.Board board) {
        if (board == null) {
            return "";
        }
        return messages.get(
                "analysis.cause.subtitle",
                Formats.number(board.notes().size()),
                Formats.number(board.notes().stream()
                        .filter(note -> note.planLineId() != null)
                        .count()));
    }

    @Override
    protected void show(CauseNote note) {
        list.show(note);
        if (note != null) {
            fields.show(note);
            if (isJustAdded(note)) {
                cause.control().requestFocus();
            }
            boolean made = note.planLineId() != null;
            list.foot(made ? openLine : makeLine, list.deleteButton());
            makeLine.setDisable(list.readOnly() || words(note.solution()).isBlank());
        }
    }

    private static String words(String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
