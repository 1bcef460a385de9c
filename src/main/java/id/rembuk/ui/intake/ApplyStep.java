package id.rembuk.ui.intake;

import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.intake.ImportKind;
import id.rembuk.domain.intake.Intake;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.intake.ImportModel.Outcome;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.Gathering;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.Place;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.StatusChip;
import id.rembuk.ui.kit.StatusChip.Tone;
import id.rembuk.usecase.ImportPreview;
import id.rembuk.usecase.ImportPreview.State;
import id.rembuk.usecase.ImportWords;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The last step: says what will be done before it is done, and afterwards what was done and how to take it back. */
final class ApplyStep {
    private final ImportModel model;
    private final ScreenContext context;
    private final Messages messages;
    private final Ways ways;
    private final VBox page = new VBox();
    private final ScrollPane root;
    private final Gathering soon = new Gathering();
    private Runnable unsubscribe = () -> {};
    private boolean undone;

    /** Where to go: back to what is wrong, on to another file, or away. */
    record Ways(Runnable rejected, Runnable again, Runnable leave) {}

    ApplyStep(ImportModel model, ScreenContext context, Ways ways) {
        this.model = model;
        this.context = context;
        this.ways = ways;
        messages = context.messages();
        page.getStyleClass().add("import-form");
        VBox ground = new VBox(page);
        ground.setAlignment(Pos.TOP_CENTER);
        root = new ScrollPane(ground);
        root.setFitToWidth(true);
        model.previewProperty().addListener((o, was, now) -> show());
        model.outcomeProperty().addListener((o, was, now) -> {
            undone = false;
            show();
        });
    }

    Region node() {
        return root;
    }

    /** Puts the cursor on the way on, once something was done. */
    void focus() {
        Node go = page.lookup("#import-go");
        if (go != null) {
            go.requestFocus();
        }
    }

    /** Hears whether what was applied is undone. */
    void open() {
        unsubscribe = context.session().changes().subscribe(change -> {
            if (change.touches(RecordKind.INTAKE)) {
                boolean stored = stored(change.touched());
                soon.execute(() -> heard(stored));
            }
        });
    }

    void close() {
        unsubscribe.run();
    }

    /** Called on the WRITE lane, after the commit. */
    private boolean stored(List<RecordRef> touched) {
        Outcome outcome = model.outcomeProperty().get();
        Intake intake = outcome == null ? null : outcome.intake();
        return intake == null
                || touched.stream().noneMatch(ref -> ref.id().equals(intake.id()))
                || context.session().imports().intakes().stream()
                        .anyMatch(each -> each.id().equals(intake.id()) && each.takenBackAt() == null);
    }

    private void heard(boolean stored) {
        if (model.outcomeProperty().get() != null && undone == stored) {
            undone = !stored;
            show();
        }
    }

    private void show() {
        page.getChildren().clear();
        ImportPreview preview = model.previewProperty().get();
        Outcome outcome = model.outcomeProperty().get();
        if (outcome != null) {
            done(outcome);
        } else if (preview != null) {
            before(preview);
        }
    }

    private void before(ImportPreview preview) {
        page.getChildren()
                .add(heading(
                        messages.get("import.ui.before", preview.draft().file().fileName())));
        VBox counts = new VBox(
                count(Tone.SELESAI, preview.count(State.NEW), "new"),
                count(Tone.BERJALAN, preview.count(State.CHANGED), "changed"),
                count(Tone.USULAN, preview.count(State.SAME), "same"),
                count(Tone.USULAN, preview.count(State.EMPTY), "empty"),
                count(Tone.DITUNDA, preview.count(State.SET_ASIDE), "set-aside"),
                count(Tone.TERLAMBAT, preview.count(State.REJECTED), "rejected"));
        counts.getStyleClass().addAll("card", "import-counts");
        page.getChildren().add(counts);
        // the first sentence says what the counts above say
        List<String> sentences = new ImportWords(messages).summary(preview);
        sentences.stream().skip(1).forEach(sentence -> page.getChildren().add(sentence(sentence)));
        if (preview.isBlocked()) {
            page.getChildren()
                    .add(new HBox(button(
                            "import-to-rejected", messages.get("import.ui.before.to-rejected"), ways.rejected())));
        }
        if (model.settingsProperty().get().countPeople()) {
            page.getChildren().add(Forms.note(messages.get("import.ui.before.people")));
        }
        if (model.isReadOnly()) {
            page.getChildren().add(Forms.warning(messages.get("import.ui.read-only")));
        }
    }

    private HBox count(Tone tone, int number, String what) {
        Label figure = new Label(Formats.number((long) number));
        figure.getStyleClass().addAll("t-strong", "figure");
        figure.setMinWidth(Region.USE_PREF_SIZE);
        StatusChip state = StatusChip.plain(tone, messages.get("import.state." + what));
        Label explained = new Label(messages.get("import.ui.before." + what));
        explained.getStyleClass().add("t-muted");
        explained.setWrapText(true);
        HBox row = new HBox(12, figure, state, explained);
        row.setId("import-before-" + what);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setAccessibleText(messages.get("import.state." + what) + ": " + figure.getText());
        return row;
    }

    private void done(Outcome outcome) {
        boolean nothing = outcome.intake() == null;
        Label title = heading(messages.get(
                nothing ? "import.ui.done.nothing" : undone ? "import.ui.done.undone" : "import.ui.done",
                outcome.preview().draft().file().fileName()));
        title.setGraphic(Icons.of(undone ? "bi-arrow-counterclockwise" : "bi-check-circle-fill", 20));
        title.getStyleClass().add("done");
        title.setId("import-done");
        page.getChildren().add(title);
        if (!nothing && !undone) {
            page.getChildren()
                    .addAll(
                            sentence(new ImportWords(messages).counts(outcome.intake())),
                            Forms.note(messages.get("import.ui.done.undo")));
        }
        page.getChildren().add(buttons(outcome.preview().draft().settings().kind()));
    }

    private HBox buttons(ImportKind kind) {
        Place place = kind == ImportKind.RENCANA ? Place.RENCANA_OPD : Place.DATA_DESA;
        Button go = button(
                "import-go", messages.get("import.ui.done.go", messages.get(place.textKey())), () -> context.navigator()
                        .go(place));
        go.getStyleClass().add("primary");
        go.setDefaultButton(true);
        HBox buttons = new HBox(
                8,
                go,
                button("import-again", messages.get("import.ui.done.again"), ways.again()),
                button("import-leave", messages.get("general.close"), ways.leave()));
        buttons.getStyleClass().add("links");
        return buttons;
    }

    private static Button button(String id, String words, Runnable act) {
        Button button = new Button(words);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> act.run());
        return button;
    }

    private static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("t-section");
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        return heading;
    }

    private static Label sentence(String text) {
        Label sentence = new Label(text);
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        return sentence;
    }
}
