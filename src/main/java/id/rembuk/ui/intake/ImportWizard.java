package id.rembuk.ui.intake;

import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.intake.ImportKind;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.ImportPage;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.usecase.ImportTools;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.DoubleBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The import of a file in four steps, over the place it was called from; Enter goes on, Esc leaves. */
public final class ImportWizard implements ImportPage {
    private static final double ROOM_FOR_STEPS = 760;

    private final ScreenContext context;
    private final Messages messages;
    private final ImportModel model;
    private final BorderPane root = new BorderPane();
    private final Label title = new Label();
    private final StepBar steps;
    private final Label busyText = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final HBox busyRow = new HBox();
    private final Label obstacle = new Label();
    private final Button back;
    private final Button next = new Button();
    private final FileStep fileStep;
    private final MappingStep mapping;
    private final PreviewStep preview;
    private final ApplyStep applying;
    private final IntakeList list;
    private final DoubleBinding room;
    private Runnable leave = () -> {};

    public ImportWizard(ScreenContext context, ImportTools tools) {
        this.context = context;
        messages = context.messages();
        model = new ImportModel(context, tools);
        steps = new StepBar(messages);
        ImportFilesOut out = new ImportFilesOut(context, tools, model);
        fileStep = new FileStep(model, context, this::showList, out.templateButton());
        mapping = new MappingStep(model, context, () -> leave.run());
        preview = new PreviewStep(model, context, out.reportButton());
        applying = new ApplyStep(model, context, new ApplyStep.Ways(this::toRejected, this::again, () -> leave.run()));
        list = new IntakeList(context, this::showStep);
        back = button("import-back", "general.go-back", model::back);
        root.setId("import-page");
        root.getStyleClass().add("import-page");
        root.setTop(head());
        root.setBottom(foot());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        room = context.look().px(ROOM_FOR_STEPS);
        root.widthProperty().addListener((o, was, now) -> showFrame());
        model.stepProperty().addListener((o, was, now) -> showStep());
        model.kindProperty().addListener((o, was, now) -> showFrame());
        model.settingsProperty().addListener((o, was, now) -> showFrame());
        model.previewProperty().addListener((o, was, now) -> showFrame());
        model.outcomeProperty().addListener((o, was, now) -> showFrame());
        model.busyProperty().addListener((o, was, now) -> showFrame());
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void open() {
        applying.open();
    }

    @Override
    public void close() {
        model.stop();
        applying.close();
    }

    @Override
    public void reveal(RecordRef ref) {}

    @Override
    public void begin(Optional<Path> file, ImportKind kind, Runnable whenLeft) {
        leave = whenLeft;
        model.begin(file, kind);
        showStep();
    }

    @Override
    public boolean mayLeave() {
        if (model.isApplying()) {
            return false;
        }
        return !model.isAnythingDecided()
                || context.dialogs().confirm("import.ui.leave.title", "import.ui.leave.text", "import.ui.leave.act");
    }

    @Override
    public boolean perform(UiAction action) {
        if (action == UiAction.UNDO || action == UiAction.REDO) {
            boolean mine = model.outcomeProperty().get() == null
                    && model.stepProperty().get() != ImportStep.BERKAS;
            if (mine && action == UiAction.UNDO) {
                model.undo();
            } else if (mine) {
                model.redo();
            }
            return mine;
        }
        return root.getCenter() == preview.node() && preview.perform(action);
    }

    private void toRejected() {
        preview.showRejected();
        model.back();
    }

    private void again() {
        model.begin(Optional.empty(), model.kindProperty().get());
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            if (root.getCenter() == list.node()) {
                showStep();
            } else if (model.busyProperty().get() != null) {
                model.stop();
            } else {
                leave.run(); // the window asks mayLeave
            }
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            (event.getTarget() instanceof Button button ? button : next).fire();
        }
    }

    private void showList() {
        list.open();
        root.setCenter(list.node());
        showFrame();
    }

    private void showStep() {
        Region now = switch (model.stepProperty().get()) {
            case BERKAS -> fileStep.node();
            case PEMETAAN -> mapping.node();
            case PRATINJAU -> preview.node();
            case TERAPKAN -> applying.node();
        };
        now.setMinSize(0, 0);
        boolean moved = root.getCenter() != now;
        root.setCenter(now);
        showFrame();
        if (moved) {
            focusStep();
        }
    }

    private void focusStep() {
        switch (model.stepProperty().get()) {
            case BERKAS -> fileStep.focus();
            case PEMETAAN -> mapping.focus();
            case PRATINJAU -> preview.focus();
            case TERAPKAN -> (next.isDisabled() ? back : next).requestFocus();
        }
    }

    private void showFrame() {
        ImportStep step = model.stepProperty().get();
        boolean done = model.outcomeProperty().get() != null;
        boolean listing = root.getCenter() == list.node();
        title.setText(messages.get("import.ui.title."
                + model.kindProperty().get().name().toLowerCase(java.util.Locale.ROOT)));
        steps.show(step, done, root.getWidth() > 0 && root.getWidth() < room.get());
        ImportJobs.Busy busy = model.busyProperty().get();
        busyRow.setVisible(busy != null);
        busyRow.setManaged(busy != null);
        if (busy != null) {
            busyText.setText(busy.text());
            bar.setProgress(busy.share());
        }
        String reason = model.obstacle();
        obstacle.setText(busy != null || done ? "" : reason);
        obstacle.setGraphic(obstacle.getText().isEmpty() ? null : Icons.of("bi-info-circle-fill", 13));
        next.setDisable(!reason.isEmpty());
        next.setText(nextWords(step));
        back.setDisable(step == ImportStep.BERKAS);
        shown(back, !done && !listing);
        shown(next, !done && !listing);
        shown(root.getBottom(), !done && !listing);
    }

    private String nextWords(ImportStep step) {
        return switch (step) {
            case BERKAS -> messages.get("import.ui.next.mapping");
            case PEMETAAN -> messages.get("import.ui.next.preview");
            case PRATINJAU -> messages.get("import.ui.next.apply");
            case TERAPKAN ->
                messages.get(
                        "import.ui.apply",
                        id.rembuk.text.Formats.number(
                                model.previewProperty().get() == null
                                        ? 0
                                        : model.previewProperty().get().applied()));
        };
    }

    private VBox head() {
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

    private HBox foot() {
        obstacle.setId("import-obstacle");
        obstacle.getStyleClass().add("import-obstacle");
        obstacle.setWrapText(true);
        obstacle.setMinWidth(0);
        obstacle.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(obstacle, Priority.ALWAYS);
        Button cancel = button("import-cancel", "import.ui.cancel", () -> leave.run());
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
