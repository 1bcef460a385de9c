package id.rembuk.ui.intake;

import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Icons;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The four steps in a row: those done with a tick, the one shown in colour, those to come with their number. */
final class StepBar extends HBox {
    private final Messages messages;
    private ImportStep shown;
    private boolean shownDone;
    private boolean shownNarrow;

    StepBar(Messages messages) {
        this.messages = messages;
        setId("import-steps");
        getStyleClass().add("import-steps");
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(USE_PREF_SIZE);
    }

    /** @param narrow whether there is only room for the name of the step shown */
    void show(ImportStep now, boolean done, boolean narrow) {
        if (now == shown && done == shownDone && narrow == shownNarrow) {
            return; // words made anew while the window is laid out have no size before the next pulse
        }
        shown = now;
        shownDone = done;
        shownNarrow = narrow;
        getChildren().clear();
        for (ImportStep step : ImportStep.values()) {
            boolean passed = done || step.number() < now.number();
            if (!getChildren().isEmpty()) {
                getChildren().add(line());
            }
            Label label = step(step, passed, step == now && !done);
            if (narrow && step != now) {
                label.setAccessibleText(label.getText());
                label.setText("");
            }
            getChildren().add(label);
        }
        setAccessibleText(messages.get("import.ui.step.now", now.number(), messages.get(now.textKey())));
    }

    private Label step(ImportStep step, boolean passed, boolean current) {
        Label label = new Label(messages.get(step.textKey()));
        if (passed) {
            label.setGraphic(Icons.of("bi-check-circle-fill", 14));
        } else {
            Label number = new Label(String.valueOf(step.number()));
            number.getStyleClass().add("number");
            label.setGraphic(number);
        }
        label.getStyleClass().add("step");
        if (passed) {
            label.getStyleClass().add("lewat");
        }
        if (current) {
            label.getStyleClass().add("kini");
        }
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Region line() {
        Region line = new Region();
        line.getStyleClass().add("line");
        return line;
    }
}
