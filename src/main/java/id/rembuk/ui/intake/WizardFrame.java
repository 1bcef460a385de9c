package id.rembuk.ui.intake;

import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.Look;
import id.rembuk.usecase.ImportPreview;
import java.util.Locale;
import javafx.beans.binding.DoubleBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What stands around the steps: the name and the steps above, work that runs, and the ways on, back and out below. */
final class WizardFrame {
    private static final double ROOM_FOR_STEPS = 760;

    private final ImportModel model;
    private final Messages messages;
    private final BorderPane root = new BorderPane();
    private final Label title = new Label();
    private final StepBar steps;
    private final Label busyText = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final HBox busyRow = new HBox();
    private final Label obstacle = new Label();
    private final Button back;
    private final Button next = new Button();
    private final DoubleBinding room;
    private boolean stepShown = true;

    WizardFrame(ImportModel model, Look look, Runnable leave) {
        this.model = model;
        messages = model.messages();
        steps = new StepBar(messages);
        back = button("import-back", "general.go-back", model::back);
        root.setId("import-page");
        root.getStyleClass().add("import-page");
        root.setTop(head(leave));
        root.setBottom(foot(leave));
        room = look.px(ROOM_FOR_STEPS);
        root.widthProperty().addListener((o, was, now) -> show());
        model.stepProperty().addListener((o, was, now) -> show());
        model.kindProperty().addListener((o, was, now) -> show());
        model.settingsProperty().addListener((o, was, now) -> show());
        model.previewProperty().addListener((o, was, now) -> show());
        model.busyProperty().addListener((o, was, now) -> show());
        model.outcomeProperty().addListener((o, was, now) -> show());
    }

    BorderPane node() {
        return root;
    }

    /** Puts a step in the middle, or something else that has its own ways back. */
    void show(Region middle, boolean step) {
        middle.setMinSize(0, 0);
        stepShown = step;
        root.setCenter(middle);
        show();
    }

    /** Goes on when nothing stands in the way. */
    void next() {
        next.fire();
    }

    /** Puts the cursor on the way on; on the way back while something stands in the way. */
    void focusNext() {
        (next.isDisabled() ? back : next).requestFocus();
    }

    private void show() {
        ImportStep step = model.stepProperty().get();
        boolean done = model.outcomeProperty().get() != null;
        title.setText(messages.get(
                "import.ui.title." + model.kindProperty().get().name().toLowerCase(Locale.ROOT)));
        steps.show(step, done, root.getWidth() > 0 && root.getWidth() < room.get());
        ImportJobs.Busy busy = model.busyProperty().get();
        shown(busyRow, busy != null);
        if (busy != null) {
            busyText.setText(busy.text());
            bar.setProgress(busy.share());
        }
        String reason = model.obstacle();
        obstacle.setText(busy != null || done ? "" : reason.isEmpty() ? hint(step) : reason);
        obstacle.setGraphic(busy != null || reason.isEmpty() ? null : Icons.of("bi-info-circle-fill", 13));
        if (busy != null && next.isFocused()) {
            root.requestFocus(); // a button that is disabled gives its focus to the first control of the page
        }
        next.setDisable(!reason.isEmpty());
        next.setText(nextWords(step));
        back.setDisable(step == ImportStep.BERKAS);
        shown(root.getBottom(), !done && stepShown);
        if (busy == null && root.isFocused()) {
            focusNext();
        }
    }

    private String hint(ImportStep step) {
        return switch (step) {
            case BERKAS -> "";
            case PEMETAAN -> messages.get("import.ui.hint.mapping");
            case PRATINJAU -> messages.get("import.ui.hint.preview");
            case TERAPKAN -> messages.get("import.ui.hint.apply");
        };
    }

    private String nextWords(ImportStep step) {
        ImportPreview preview = model.previewProperty().get();
        return switch (step) {
            case BERKAS -> messages.get("import.ui.next.mapping");
            case PEMETAAN -> messages.get("import.ui.next.preview");
            case PRATINJAU -> messages.get("import.ui.next.apply");
            case TERAPKAN ->
                messages.get("import.ui.apply", Formats.number(preview == null ? 0L : (long) preview.applied()));
        };
    }

    private VBox head(Runnable leave) {
        title.getStyleClass().add("t-title");
        title.setMinWidth(0);
        HBox.setHgrow(steps, Priority.ALWAYS);
        Button close = new Button();
        close.setId("import-close");
        close.setGraphic(Icons.of("bi-x", 16));
        close.getStyleClass().add("icon");
        close.setAccessibleText(messages.get("import.ui.leave"));
        close.setOnAction(e -> leave.run());
        HBox line = new HBox(12, title, steps, close);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("import-head");
        bar.getStyleClass().add("import-bar");
        bar.setAccessibleText(messages.get("import.ui.busy"));
        busyText.setId("import-busy");
        busyText.setMinWidth(0);
        Button stop = button("import-stop", "import.ui.stop", model::stop);
        busyRow.getChildren().addAll(bar, busyText, stop);
        busyRow.setAlignment(Pos.CENTER_LEFT);
        busyRow.getStyleClass().add("import-busy");
        return new VBox(line, busyRow);
    }

    private HBox foot(Runnable leave) {
        obstacle.setId("import-obstacle");
        obstacle.getStyleClass().add("import-obstacle");
        obstacle.setWrapText(true);
        obstacle.setMinWidth(0);
        obstacle.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(obstacle, Priority.ALWAYS);
        Button cancel = button("import-cancel", "import.ui.cancel", leave);
        next.setId("import-next");
        next.getStyleClass().add("primary");
        next.setMinWidth(Region.USE_PREF_SIZE);
        next.setOnAction(e -> model.next());
        HBox foot = new HBox(8, obstacle, cancel, back, next);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("import-foot");
        return foot;
    }

    private Button button(String id, String key, Runnable act) {
        Button button = new Button(messages.get(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> act.run());
        return button;
    }

    private static void shown(Node node, boolean yes) {
        node.setVisible(yes);
        node.setManaged(yes);
    }
}
