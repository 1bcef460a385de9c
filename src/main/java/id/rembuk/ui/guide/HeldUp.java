package id.rembuk.ui.guide;

import id.rembuk.domain.guide.ActionProgress;
import id.rembuk.domain.guide.StepProgress;
import id.rembuk.text.Formats;
import id.rembuk.ui.kit.Icons;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What holds an action up, each with a link to the place where it is mended. */
final class HeldUp extends VBox {
    private final ActionsViewModel model;
    private final GuideWords words;
    private final Mending mending;

    HeldUp(ActionsViewModel model, GuideWords words, Mending mending) {
        this.model = model;
        this.words = words;
        this.mending = mending;
        getStyleClass().add("tertahan");
        setId("guide-held-up");
        model.actionProperty().addListener((o, was, now) -> show(now));
    }

    private void show(ActionProgress action) {
        List<Node> lines = new ArrayList<>();
        if (action != null) {
            for (StepProgress row : action.heldUp(model.board().today())) {
                lines.add(line(action.steps().indexOf(row) + 1, row));
            }
        }
        getChildren().setAll(lines);
        setVisible(!lines.isEmpty());
        setManaged(!lines.isEmpty());
    }

    private HBox line(int number, StepProgress row) {
        Label head = new Label(
                words.messages().get("guide.held-up", Formats.number(number)), Icons.of("bi-x-octagon-fill", 14));
        head.getStyleClass().add("t-strong");
        head.setMinWidth(USE_PREF_SIZE);
        Label why = new Label(words.answer(row.answer()));
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(why, Priority.ALWAYS);
        why.setMaxWidth(Double.MAX_VALUE);
        return new HBox(
                6,
                head,
                why,
                mending.link("guide-mend-" + row.step().id(), row.answer(), head.getText() + " " + why.getText()));
    }
}
