package id.rembuk.ui.guide;

import id.rembuk.domain.guide.ComputedRule;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Icons;
import id.rembuk.usecase.GuideBoard;
import id.rembuk.usecase.GuideBoard.FrameProgress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What one action hands to the next, with the counts of this moment; a frame whose steps are not judged has none. */
final class FlowLine extends VBox {
    private final ActionsViewModel model;
    private final Messages messages;
    private final HBox boxes = new HBox(8);

    FlowLine(ActionsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        Label title = new Label(messages.get("guide.flow"));
        title.getStyleClass().add("t-strong");
        Label note = new Label(messages.get("guide.flow.note"));
        note.getStyleClass().add("t-muted");
        HBox head = new HBox(8, title, note);
        head.setAlignment(javafx.geometry.Pos.BASELINE_LEFT);
        boxes.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        getStyleClass().add("alur");
        getChildren().addAll(head, boxes);
        model.frameProperty().addListener((o, was, now) -> show(now));
    }

    private void show(FrameProgress frame) {
        GuideBoard.Flow flow = model.board().flow();
        List<Node> nodes = new ArrayList<>();
        add(
                nodes,
                frame,
                ComputedRule.LOKUS_CONFIRMED,
                messages.get("guide.flow.lokus", Formats.number(flow.lokus()), Formats.number(flow.desa())));
        add(
                nodes,
                frame,
                ComputedRule.PLAN_COMPLETE,
                messages.get("guide.flow.plan", Formats.number(flow.lines()), Formats.number(flow.bodies())));
        add(
                nodes,
                frame,
                ComputedRule.COMMITMENTS_PASS,
                messages.get("guide.flow.commitments", Formats.number(flow.commitments())));
        boxes.getChildren().setAll(nodes);
        setVisible(nodes.size() > 1);
        setManaged(nodes.size() > 1);
    }

    private void add(List<Node> nodes, FrameProgress frame, ComputedRule rule, String counts) {
        from(frame, rule).ifPresent(label -> {
            if (!nodes.isEmpty()) {
                nodes.add(Icons.of("bi-arrow-right", 14));
            }
            Label caption = new Label(messages.get("guide.flow.from", label));
            caption.getStyleClass().add("t-muted");
            Label words = new Label(counts);
            words.getStyleClass().add("t-strong");
            words.setWrapText(true);
            VBox box = new VBox(2, caption, words);
            box.getStyleClass().add("kotak-alur");
            box.setMinWidth(0);
            box.setPrefWidth(0);
            box.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(box, Priority.ALWAYS);
            nodes.add(box);
        });
    }

    private static Optional<String> from(FrameProgress frame, ComputedRule rule) {
        return frame.actions().stream()
                .filter(action ->
                        action.steps().stream().anyMatch(step -> step.step().computed() == rule))
                .findFirst()
                .map(action -> action.action().label());
    }
}
