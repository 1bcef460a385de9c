package id.rembuk.ui.guide;

import id.rembuk.domain.guide.ActionProgress;
import id.rembuk.domain.guide.ConvergenceAction;
import id.rembuk.domain.guide.FrameField;
import id.rembuk.domain.guide.Statement;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Look;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.StatusChip;
import id.rembuk.usecase.guide.GuideBoard;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The chosen action: what it is for, who leads it when, its steps, and what a guide says around them. */
final class ActionPane extends VBox {
    private final ActionsViewModel model;
    private final Messages messages;
    private final GuideWords words;
    private final Label title = new Label();
    private final StatusChip standing;
    private final Label count = new Label();
    private final VBox purpose = new VBox();
    private final HBox facts = new HBox();
    private final FlowPane around = new FlowPane(16, 12);
    private final VBox ownSteps = new VBox();
    private final KeptSteps kept;
    private final StepTable table;
    private final StepDetail detail;
    private List<Object> described = List.of();

    ActionPane(ActionsViewModel model, ScreenContext context) {
        this.model = model;
        messages = context.messages();
        words = new GuideWords(messages);
        title.getStyleClass().add("t-section");
        title.setId("guide-action-title");
        title.setWrapText(true);
        standing = StatusChip.chip(StatusChip.Tone.USULAN, "");
        standing.setId("guide-action-standing");
        facts.getStyleClass().add("fakta");
        around.getStyleClass().add("sekitar");
        detail = new StepDetail(model, context);
        table = new StepTable(model, context, detail::focus);
        kept = new KeptSteps(model, messages);
        Label steps = new Label(messages.get("guide.steps"));
        steps.getStyleClass().add("t-strong");
        count.getStyleClass().add("t-muted");
        count.setId("guide-steps-count");
        HBox stepsHead = new HBox(8, steps, count);
        stepsHead.setAlignment(javafx.geometry.Pos.BASELINE_LEFT);
        FlowPane head = new FlowPane(8, 4, title, standing);
        head.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        getStyleClass().add("aksi");
        getChildren()
                .addAll(
                        head,
                        purpose,
                        facts,
                        stepsHead,
                        table,
                        ownSteps,
                        new HeldUp(model, words, new Mending(messages, context.navigator())),
                        detail,
                        kept,
                        new FlowLine(model, words),
                        around);
        around(context.look());
        model.actionProperty().addListener((o, was, now) -> show(now));
    }

    /** Saves what is typed and not saved yet. */
    void leave() {
        detail.leave();
    }

    private void show(ActionProgress action) {
        setVisible(action != null);
        if (action == null) {
            return;
        }
        standing.show(GuideWords.tone(action), words.standing(action));
        count.setText(messages.get("guide.steps.count", Formats.number(action.done()), Formats.number(action.total())));
        GuideBoard board = model.board();
        List<Object> says = List.of(
                action.ref(),
                action.action(),
                board.used().filled(),
                action.nextDue().map(Object.class::cast).orElse(""));
        if (!says.equals(described)) {
            described = says;
            describe(board, action);
        }
    }

    /** Built anew only when the guide says something else, so that a box being written in stays. */
    private void describe(GuideBoard board, ActionProgress progress) {
        ConvergenceAction action = progress.action();
        title.setText(action.label() + ". " + action.name());
        StatementBox statements = new StatementBox(
                model, words, board, progress.ref(), model.frameProperty().get().inUse());
        purpose.getChildren().setAll(statements.one(FrameField.PURPOSE, action.purpose()));
        Node window = statements.one(FrameField.WINDOW, action.window());
        facts.getChildren()
                .setAll(
                        fact("guide.fact.lead", statements.one(FrameField.LEAD, action.lead())),
                        fact(
                                "guide.fact.window",
                                progress.nextDue()
                                        .<Node>map(day -> new VBox(2, strong(words.day(day, board.today())), window))
                                        .orElse(window)),
                        fact("guide.fact.basis", basis(board, statements)));
        addingSteps(board, progress);
        around.getChildren()
                .setAll(
                        part("guide.outputs", statements.many(FrameField.OUTPUTS, action.outputs())),
                        part("guide.inputs", statements.many(FrameField.INPUTS, action.inputs())),
                        part("guide.support", statements.many(FrameField.SUPPORT, action.support())),
                        part("guide.failures", statements.many(FrameField.FAILURES, action.failures())));
    }

    /** Where the guide names no steps the officer writes them. */
    private void addingSteps(GuideBoard board, ActionProgress progress) {
        boolean open = model.frameProperty().get().inUse()
                && board.used()
                        .given()
                        .action(progress.ref().action())
                        .filter(given -> given.steps().isEmpty())
                        .isPresent();
        ownSteps.getChildren().clear();
        if (open) {
            ownSteps.getChildren()
                    .add(new OwnText(
                            messages,
                            "guide-fill-steps",
                            messages.get("guide.steps.own"),
                            "",
                            text -> model.fill(progress.ref().action(), FrameField.STEPS, null, text)));
        }
        ownSteps.setManaged(open);
    }

    private Node basis(GuideBoard board, StatementBox statements) {
        Statement basis = model.frameProperty().get().frame().basis();
        if (!basis.known()) {
            return strong(model.frameProperty().get().frame().name());
        }
        return new StatementBox(model, words, board, statements.action(), /* editable= */ false)
                .one(FrameField.PURPOSE, basis);
    }

    private VBox fact(String key, Node value) {
        Label caption = new Label(messages.get(key));
        caption.getStyleClass().add("t-muted");
        VBox fact = new VBox(2, caption, value);
        fact.getStyleClass().add("satu-fakta");
        fact.setPrefWidth(0);
        fact.setMinWidth(0);
        fact.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(fact, Priority.ALWAYS);
        return fact;
    }

    private VBox part(String key, Node content) {
        Label caption = new Label(messages.get(key));
        caption.getStyleClass().add("t-strong");
        VBox part = new VBox(4, caption, content);
        part.prefWidthProperty().bind(around.prefWrapLengthProperty());
        return part;
    }

    /** Two parts beside each other where there is room for both. */
    private void around(Look look) {
        around.widthProperty().addListener((o, was, width) -> {
            double half = (width.doubleValue() - 20) / 2;
            around.setPrefWrapLength(half < look.px(240).get() ? width.doubleValue() - 4 : half);
        });
    }

    private static Label strong(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("t-strong");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
