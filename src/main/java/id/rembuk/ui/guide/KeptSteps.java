package id.rembuk.ui.guide;

import id.rembuk.domain.guide.ActionProgress;
import id.rembuk.domain.guide.StepState;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Icons;
import id.rembuk.usecase.guide.GuideBoard;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Old steps: what was noted of steps the frame does not have any more, or under another frame. */
final class KeptSteps extends VBox {
    private final ActionsViewModel model;
    private final Messages messages;

    KeptSteps(ActionsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("guide-kept");
        getStyleClass().add("langkah-lama");
        model.actionProperty().addListener((o, was, now) -> show(now));
    }

    private void show(ActionProgress action) {
        List<Node> lines = new ArrayList<>();
        if (action != null && !action.kept().isEmpty()) {
            Label title = new Label(messages.get("guide.kept"), Icons.of("bi-archive", 13));
            title.getStyleClass().add("t-strong");
            lines.add(title);
            action.kept().forEach(state -> lines.add(line(state)));
        }
        getChildren().setAll(lines);
        setVisible(!lines.isEmpty());
        setManaged(!lines.isEmpty());
    }

    private Label line(StepState state) {
        Label line = new Label(messages.get(
                state.isTicked() ? "guide.kept.done" : "guide.kept.open",
                name(state),
                state.isTicked()
                        ? messages.dates()
                                .date(state.doneAt()
                                        .atZone(ZoneId.systemDefault())
                                        .toLocalDate())
                        : ""));
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    /** The name another frame gives the step, else its id. */
    private String name(StepState state) {
        GuideBoard board = model.board();
        Optional<GuideBoard.FrameProgress> frame = board.frame(state.action().frame());
        return frame.flatMap(f -> f.frame().action(state.action().action()))
                .flatMap(action -> action.step(state.stepId()))
                .map(step -> frame.get().frame().name() + ": " + step.name().text())
                .orElse(state.stepId());
    }
}
