package id.rembuk.ui.guide;

import id.rembuk.domain.guide.ActionProgress;
import id.rembuk.domain.guide.ComputedRule;
import id.rembuk.domain.guide.ConvergenceAction;
import id.rembuk.domain.guide.GuideFlow;
import id.rembuk.domain.guide.StepProgress;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Icons;
import id.rembuk.usecase.guide.GuideBoard;
import id.rembuk.usecase.guide.GuideBoard.FrameProgress;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the chosen action gets from others and hands on, as its frame says, with the counts of this moment where there are some. */
final class FlowLine extends VBox {
    private final ActionsViewModel model;
    private final Messages messages;
    private final GuideWords words;
    private final FlowPane boxes = new FlowPane(8, 8);

    FlowLine(ActionsViewModel model, GuideWords words) {
        this.model = model;
        this.words = words;
        messages = words.messages();
        setId("guide-flow");
        Label title = new Label(messages.get("guide.flow"));
        title.getStyleClass().add("t-strong");
        Label note = new Label(messages.get("guide.flow.note"));
        note.getStyleClass().add("t-muted");
        HBox head = new HBox(8, title, note);
        head.setAlignment(Pos.BASELINE_LEFT);
        getStyleClass().add("alur");
        getChildren().addAll(head, boxes);
        model.frameProperty().addListener((o, was, now) -> show());
        model.actionProperty().addListener((o, was, now) -> show());
    }

    private void show() {
        FrameProgress frame = model.frameProperty().get();
        ActionProgress chosen = model.actionProperty().get();
        boxes.getChildren().clear();
        if (frame != null && chosen != null) {
            for (ActionProgress giver : frame.actions()) {
                giver.action().flows().stream()
                        .filter(flow -> chosen.action().id().equals(flow.toAction()))
                        .forEach(flow -> add(
                                "guide.flow.from",
                                giver.action().label(),
                                counts(giver).orElse(flow.what().text()),
                                flow));
            }
            chosen.action()
                    .flows()
                    .forEach(flow -> add(
                            "guide.flow.to", receiver(frame, flow), flow.what().text(), flow));
        }
        boolean any = !boxes.getChildren().isEmpty();
        setVisible(any);
        setManaged(any);
    }

    private void add(String captionKey, String other, String says, GuideFlow flow) {
        Label caption = new Label(messages.get(captionKey, other));
        caption.getStyleClass().add("t-muted");
        caption.setWrapText(true);
        caption.setMinHeight(Region.USE_PREF_SIZE);
        SourceMark mark = SourceMark.inList(words, model.board(), flow.what());
        HBox top = new HBox(6, caption, mark);
        top.setAlignment(Pos.CENTER_LEFT);
        Label text = new Label(says);
        text.getStyleClass().add("t-strong");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        VBox box = new VBox(2, top, text);
        box.getStyleClass().add("kotak-alur");
        if (captionKey.equals("guide.flow.to")) {
            box.getStyleClass().add("keluar");
        }
        List<Node> pair = new ArrayList<>();
        if (!boxes.getChildren().isEmpty()) {
            pair.add(Icons.of("bi-arrow-right", 14));
        }
        pair.add(box);
        HBox row = new HBox(8, pair.toArray(Node[]::new));
        row.setAlignment(Pos.CENTER_LEFT);
        boxes.getChildren().add(row);
    }

    private static String receiver(FrameProgress frame, GuideFlow flow) {
        return flow.toAction() == null
                ? flow.to()
                : frame.frame()
                        .action(flow.toAction())
                        .map(ConvergenceAction::label)
                        .orElse(flow.toAction());
    }

    /** What an action has come to, counted by the first rule that judges one of its steps. */
    private Optional<String> counts(ActionProgress giver) {
        return giver.steps().stream()
                .map(StepProgress::step)
                .map(step -> step.computed())
                .filter(Objects::nonNull)
                .map(this::counted)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> counted(ComputedRule rule) {
        GuideBoard.Flow flow = model.board().flow();
        return switch (rule) {
            case LOKUS_CONFIRMED ->
                Optional.of(
                        messages.get("guide.flow.lokus", Formats.number(flow.lokus()), Formats.number(flow.desa())));
            case PLAN_COMPLETE ->
                Optional.of(
                        messages.get("guide.flow.plan", Formats.number(flow.lines()), Formats.number(flow.bodies())));
            case COMMITMENTS_PASS ->
                Optional.of(messages.get("guide.flow.commitments", Formats.number(flow.commitments())));
            default -> Optional.empty();
        };
    }
}
