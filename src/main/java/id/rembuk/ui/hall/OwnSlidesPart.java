package id.rembuk.ui.hall;

import id.rembuk.domain.hall.OwnSlide;
import id.rembuk.domain.hall.Slide;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.task.Lane;
import id.rembuk.text.Messages;
import id.rembuk.ui.dialog.DialogBox;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.ScreenContext;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/** Slides of the facilitator's own: text and pictures, added, worded anew, moved and deleted. */
final class OwnSlidesPart extends MenuButton {
    private final ScreenContext context;
    private final Messages messages;
    private final Hall hall;

    OwnSlidesPart(ScreenContext context, Hall hall) {
        this.context = context;
        messages = context.messages();
        this.hall = hall;
        setId("hall-own");
        setText(messages.get("hall.own"));
        setGraphic(Icons.of("bi-card-image"));
        setMaxWidth(Double.MAX_VALUE);
        setDisable(context.saveStatus().isReadOnly());
        getItems().setAll(item("hall.own.text", this::addText));
        setOnShowing(e -> fill());
    }

    private void fill() {
        Optional<String> chosen = chosen();
        getItems()
                .setAll(
                        item("hall.own.text", this::addText),
                        item("hall.own.picture", this::addPicture),
                        onChosen("hall.own.reword", chosen, this::reword),
                        onChosen(
                                "hall.own.earlier",
                                chosen,
                                id -> write(() -> hall.own().move(id, -1))),
                        onChosen(
                                "hall.own.later",
                                chosen,
                                id -> write(() -> hall.own().move(id, 1))),
                        onChosen(
                                "hall.own.delete",
                                chosen,
                                id -> write(() -> hall.own().delete(id))));
    }

    /** The own slide that comes next, which is the one chosen in the list. */
    private Optional<String> chosen() {
        Slide next = hall.model().nextProperty().get();
        return next == null
                ? Optional.empty()
                : next.shown().stream()
                        .filter(ref -> ref.kind() == RecordKind.OWN_SLIDE)
                        .map(RecordRef::id)
                        .findFirst();
    }

    private MenuItem onChosen(String key, Optional<String> id, Consumer<String> act) {
        MenuItem item = item(key, () -> id.ifPresent(act));
        item.setDisable(id.isEmpty());
        return item;
    }

    private MenuItem item(String key, Runnable act) {
        MenuItem item = new MenuItem(messages.get(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(e -> act.run());
        return item;
    }

    private void addText() {
        ask("", "", "hall.own.text").ifPresent(typed -> write(() -> hall.own().addText(typed.title(), typed.text())));
    }

    private void addPicture() {
        context.dialogs()
                .chooseOpen("hall.own.picture", List.of("png", "jpg", "jpeg"))
                .ifPresent(file -> {
                    String name = bareName(file);
                    ask(name, "", "hall.own.picture")
                            .ifPresent(typed -> write(() -> hall.own().addPicture(file, typed.title(), typed.text())));
                });
    }

    private static String bareName(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    }

    private void reword(String id) {
        context.tasks()
                .run(Lane.READ, messages.get("hall.job.deck"), progress -> hall.own()
                        .all())
                .onSuccess(all -> all.stream()
                        .filter(slide -> slide.id().equals(id))
                        .findFirst()
                        .ifPresent(this::reword))
                .onFailure(context.dialogs()::error);
    }

    private void reword(OwnSlide slide) {
        ask(slide.title(), slide.text() == null ? "" : slide.text(), "hall.own.reword")
                .ifPresent(typed -> write(() -> hall.own().reword(slide.id(), typed.title(), typed.text())));
    }

    private void write(Callable<?> act) {
        context.tasks()
                .run(Lane.WRITE, messages.get("hall.job.own"), progress -> act.call())
                .onSuccess(done -> context.saveStatus().saved(LocalTime.now(ZoneId.systemDefault())))
                .onFailure(context.dialogs()::error);
    }

    private record Typed(String title, String text) {}

    private Optional<Typed> ask(String title, String text, String key) {
        TextField heading = new TextField(title);
        heading.setId("own-title");
        heading.setAccessibleText(messages.get("hall.own.title"));
        TextArea words = new TextArea(text);
        words.setId("own-text");
        words.setWrapText(true);
        words.setPrefRowCount(6);
        words.setAccessibleText(messages.get("hall.own.words"));
        ButtonType act = new ButtonType(messages.get("hall.own.save"), ButtonData.OK_DONE);
        javafx.stage.Stage owner = (javafx.stage.Stage) getScene().getWindow();
        return new DialogBox(owner, context.look(), "dialog-own-slide", messages.get(key))
                .node(Forms.column(
                        new Label(messages.get("hall.own.title")),
                        heading,
                        new Label(messages.get("hall.own.words")),
                        words))
                .buttons(act, new ButtonType(messages.get("hall.guide.back"), ButtonData.CANCEL_CLOSE))
                .ask()
                .filter(act::equals)
                .map(button -> new Typed(heading.getText(), words.getText()));
    }
}
