package id.rembuk.ui.start;

import id.rembuk.task.Job;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Dialogs;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.NoticeText;
import id.rembuk.usecase.port.WorkspaceFiles.Notice;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The first window: what Rembuk is at the left, the two steps to a workspace at the right. */
public final class StartView extends BorderPane {
    private final StartModel model;
    private final Messages messages;
    private final Dialogs dialogs;
    private final StartActs acts;
    private final Label step = new Label();
    private final Label title = new Label();
    private final Label sentence = new Label();
    private final ScrollPane page = new ScrollPane();
    private final Label missing = new Label();
    private final Label place = new Label();
    private final Label placeWarning = Forms.warning("");
    private final StartWork work;
    private final Button back = new Button();
    private final Button example = new Button();
    private final Button onward = new Button();
    private final RegencyStep first;
    private final OrganisationStep second;
    private boolean confirming;

    public StartView(StartModel model, Messages messages, Dialogs dialogs, StartActs acts, List<Path> recent) {
        this.model = model;
        this.messages = messages;
        this.dialogs = dialogs;
        this.acts = acts;
        setId("start");
        getStyleClass().add("start");
        first = new RegencyStep(model, messages);
        second = new OrganisationStep(model, messages);
        setLeft(new StartSide(messages, acts, recent));
        work = new StartWork(messages);
        setCenter(right());
        wire();
        showFirst();
    }

    /** Puts the cursor where typing begins. */
    public void begin() {
        first.begin();
    }

    private Region right() {
        step.setId("start-step");
        step.getStyleClass().add("t-muted");
        title.getStyleClass().add("start-title");
        title.setWrapText(true);
        sentence.getStyleClass().add("t-muted");
        sentence.setWrapText(true);
        VBox head = new VBox(step, title, sentence);
        head.getStyleClass().add("start-head");
        page.setFitToWidth(true);
        page.setFocusTraversable(false);
        page.getStyleClass().add("start-page");
        VBox.setVgrow(page, Priority.ALWAYS);
        VBox right = new VBox(head, page, foot());
        right.getStyleClass().add("start-right");
        right.setMinWidth(0);
        return right;
    }

    private Region foot() {
        place.setId("start-place");
        place.getStyleClass().add("t-muted");
        place.setMinWidth(0);
        Hyperlink change = new Hyperlink(messages.get("start.place.change"));
        change.setId("start-place-change");
        change.setMinWidth(Region.USE_PREF_SIZE);
        change.setOnAction(e -> choosePlace());
        change.visibleProperty().bind(model.file().isNotNull());
        missing.setId("start-missing");
        missing.getStyleClass().add("t-danger");
        missing.setWrapText(true);
        missing.managedProperty().bind(missing.textProperty().isNotEmpty());
        HBox where = new HBox(8, place, change);
        where.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        HBox.setHgrow(where, Priority.ALWAYS);
        where.setMinWidth(0);
        HBox row = new HBox(8, where, back, example, onward);
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        placeWarning.setId("start-place-warning");
        placeWarning.managedProperty().bind(placeWarning.visibleProperty());
        placeWarning.setVisible(false);
        VBox foot = new VBox(6, missing, placeWarning, work, row);
        foot.getStyleClass().add("start-foot");
        return foot;
    }

    private void wire() {
        model.file().addListener((o, was, now) -> {
            place.setText(now == null ? "" : messages.get("start.place", now));
            missing.setText("");
        });
        model.placeNotice().addListener((o, was, now) -> warn(now));
        name(back, "start-back", "general.go-back");
        name(example, "start-example", "start.example");
        back.setOnAction(e -> showFirst());
        example.setOnAction(e -> openExample());
        onward.getStyleClass().add("primary");
        onward.setDefaultButton(true);
        onward.setOnAction(e -> onward());
    }

    /** The officer may stay at such a place: the file is then kept there in the slower, safer way. */
    private void warn(Optional<Notice> notice) {
        placeWarning.setText(notice.map(found -> NoticeText.of(messages, found)).orElse(""));
        placeWarning.setVisible(notice.isPresent());
    }

    private void onward() {
        List<String> gaps = model.missing();
        missing.setText(String.join(" ", gaps.stream().map(messages::get).toList()));
        if (!gaps.isEmpty()) {
            return;
        }
        work(true);
        if (confirming) {
            model.create()
                    .onSuccess(session -> acts.made(
                            session,
                            model.officer().get().strip(),
                            model.office().get().strip()))
                    .onFailure(dialogs::error)
                    .onEnd(() -> work(false));
        } else {
            model.proposeOrganisations()
                    .onSuccess(any -> showSecond())
                    .onFailure(dialogs::error)
                    .onEnd(() -> work(false));
        }
    }

    /** Everything but the way to stop waits until the example is there. */
    private void openExample() {
        Job<?> job = acts.openExample();
        work.show(job, messages.get("start.example.job"));
        lock(true);
        job.onEnd(() -> {
            lock(false);
            if (getScene() != null) {
                example.requestFocus();
            }
        });
    }

    private void lock(boolean locked) {
        List.of(getLeft(), page, back, example, onward).forEach(part -> part.setDisable(locked));
    }

    /** A button that is disabled gives its focus to the next control, which would be Buka berkas: the page keeps it. */
    private void work(boolean going) {
        if (going && onward.isFocused()) {
            page.requestFocus();
        }
        onward.setDisable(going);
        if (!going && page.isFocused()) {
            onward.requestFocus();
        }
    }

    private void showFirst() {
        confirming = false;
        show("start.step.first", first.node());
        back.setVisible(false);
        back.setManaged(false);
        example.setVisible(true);
        example.setManaged(true);
        name(onward, "start-next", "start.next");
    }

    private void showSecond() {
        confirming = true;
        show("start.step.second", second.node());
        back.setVisible(true);
        back.setManaged(true);
        example.setVisible(false);
        example.setManaged(false);
        name(onward, "start-next", "start.create");
        second.begin();
    }

    private void show(String key, Region node) {
        step.setText(messages.get(key));
        title.setText(messages.get(key + ".title"));
        sentence.setText(messages.get(key + ".sentence"));
        page.setContent(node);
        page.setVvalue(0);
    }

    private void choosePlace() {
        Path now = model.file().get();
        dialogs.chooseSave("start.place.title", String.valueOf(now.getFileName()), WorkspacePlace.EXTENSION)
                .ifPresent(model::chooseFile);
    }

    private void name(Button button, String id, String textKey) {
        button.setId(id);
        button.setText(messages.get(textKey));
        button.setAccessibleText(messages.get(textKey));
        button.setMinWidth(Region.USE_PREF_SIZE);
    }
}
