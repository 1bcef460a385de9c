package id.rembuk.ui.guide;

import id.rembuk.domain.guide.FrameField;
import id.rembuk.domain.guide.Statement;
import id.rembuk.domain.guide.StepProgress;
import id.rembuk.domain.guide.StepState;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.SavedChoice;
import id.rembuk.ui.kit.SavedField;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.list.ListWithSide;
import id.rembuk.ui.list.TiedFields;
import id.rembuk.usecase.guide.GuideBoard;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The chosen step in full: who does it until when, and beside it when it is done and where that is said. */
final class StepDetail extends VBox {
    private final ActionsViewModel model;
    private final Messages messages;
    private final GuideWords words;
    private final Mending mending;
    private final TiedFields<StepState> fields;
    private final SavedChoice<String> owner;
    private final Label title = new Label();
    private final VBox help = new VBox(6);
    /** What was shown, by key: a field may be saved after another step is chosen. */
    private final Map<String, StepProgress> rows = new HashMap<>();

    private List<Object> helped = List.of();

    StepDetail(ActionsViewModel model, ScreenContext context) {
        this.model = model;
        messages = context.messages();
        words = new GuideWords(messages);
        mending = new Mending(messages, context.navigator());
        fields = new TiedFields<>(
                context.fields(), StepDetail::key, (key, change) -> model.change(rows.get(key), change));
        owner = fields.choice(
                "guide.step.owner",
                "guide-step-owner",
                id -> id.isEmpty() ? messages.get("guide.owner.none") : label(id),
                StepState::organisationId,
                StepState::withOrganisation);
        SavedField<LocalDate> due = fields.date("guide.step.due", "guide-step-due", StepState::due, StepState::withDue);
        SavedField<String> note =
                fields.area("guide.step.note", "guide-step-note", 2, StepState::note, StepState::withNote);
        title.getStyleClass().add("t-strong");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        VBox form = Forms.column(Forms.row(owner, due), note);
        form.setPrefWidth(0);
        help.setPrefWidth(0);
        HBox.setHgrow(form, Priority.ALWAYS);
        HBox.setHgrow(help, Priority.ALWAYS);
        getChildren().addAll(title, new HBox(16, form, help));
        getStyleClass().add("rincian-langkah");
        setId("guide-step-detail");
        model.stepProperty().addListener((o, was, now) -> show(now));
        show(null);
    }

    /** Puts the cursor into the first field. */
    void focus() {
        owner.control().requestFocus();
    }

    /** Saves what is typed and not saved yet. */
    void leave() {
        fields.leave();
    }

    private static String key(StepState state) {
        return state.action().action() + "/" + state.stepId();
    }

    private void show(StepProgress row) {
        setVisible(row != null);
        setManaged(row != null);
        if (row == null) {
            return;
        }
        GuideBoard board = model.board();
        List<String> bodies = ListWithSide.withNone(
                board.organisations().stream().map(Organisation::id).toList());
        if (!owner.control().getItems().equals(bodies)) {
            owner.items(bodies);
        }
        title.setText(messages.get(
                "guide.step.title",
                Formats.number(model.actionProperty().get().steps().indexOf(row) + 1),
                row.step().name().text()));
        StepState state = row.state() == null
                ? StepState.blank(
                        "", board.cycle().id(), row.action(), row.step().id())
                : row.state();
        rows.put(key(state), row);
        fields.show(state);
        help(board, row);
    }

    /** Built anew only when it says something else, so that a box being written in stays. */
    private void help(GuideBoard board, StepProgress row) {
        List<Object> says = new ArrayList<>();
        says.add(row.step());
        says.add(row.action());
        says.add(row.answer() == null ? "" : row.answer());
        says.add(row.state() == null ? "" : row.state());
        if (says.equals(helped)) {
            return;
        }
        helped = says;
        List<Node> nodes = new ArrayList<>(criterion(board, row));
        nodes.addAll(doing(row));
        nodes.addAll(saying(board, row));
        help.getChildren().setAll(nodes);
    }

    /** When the step is done. */
    private List<Node> criterion(GuideBoard board, StepProgress row) {
        StatementBox statements = new StatementBox(
                model,
                words,
                board,
                row.action(),
                board.used().frame().id().equals(row.action().frame()));
        return List.of(
                caption("guide.step.criterion"),
                statements.one(FrameField.CRITERION, row.step().id(), row.step().criterion()));
    }

    /** How the data judge the step, or who ticked it. */
    private List<Node> doing(StepProgress row) {
        List<Node> nodes = new ArrayList<>();
        if (row.isComputed()) {
            nodes.add(caption("guide.step.judged"));
            nodes.add(text(words.help(row.step().computed())));
            Label answer = text(words.answer(row.answer()));
            answer.getStyleClass().add("t-strong");
            nodes.add(answer);
            if (!row.isDone()) {
                nodes.add(mending.link("guide-step-mend", row.answer(), answer.getText()));
            }
        } else if (row.isDone()) {
            nodes.add(text(messages.get(
                    "guide.step.ticked",
                    messages.dates().dateTime(row.state().doneAt().atZone(ZoneId.systemDefault())),
                    row.state().doneBy())));
        }
        return nodes;
    }

    /** What the guide says, and the way to change it where the office said it. */
    private List<Node> saying(GuideBoard board, StepProgress row) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(caption("guide.step.says"));
        nodes.add(SourceMark.inFull(words, board, row.step().name()));
        if (Statement.OWN.equals(row.step().name().source())) {
            nodes.add(new OwnText(
                    messages,
                    "guide-step-rename",
                    messages.get("guide.fill.change"),
                    row.step().name().text(),
                    text -> model.rewrite(row.step().id(), text)));
        }
        return nodes;
    }

    private Label caption(String key) {
        Label label = new Label(messages.get(key));
        label.getStyleClass().add("t-muted");
        return label;
    }

    private static Label text(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private String label(String id) {
        return model.board().organisation(id).map(Organisation::label).orElse("");
    }
}
