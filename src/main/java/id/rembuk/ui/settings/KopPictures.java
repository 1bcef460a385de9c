package id.rembuk.ui.settings;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.UserError;
import id.rembuk.domain.organisation.Letterhead;
import id.rembuk.domain.organisation.LetterheadImage;
import id.rembuk.domain.organisation.LetterheadImage.Side;
import id.rembuk.task.Lane;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Dialogs;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.usecase.LetterheadPictures;
import id.rembuk.usecase.port.PaperPrinter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The pictures an office brings for its kop, one on each side, each with words for those who cannot see it. */
final class KopPictures extends VBox {
    /** Largest file that is read, in bytes; the printer names the limit of what it takes. */
    private static final long LARGEST = 50_000_000;

    private static final double HEIGHT = 40;

    private final ScreenContext context;
    private final Messages messages;
    private final Dialogs dialogs;
    private final Supplier<PaperPrinter> printer;
    private final LetterheadPictures pictures;
    private final Acts acts;
    private String bodyId;
    private boolean stored;

    /** @param printer makes a chosen picture fit for papers; it is made at the first picture */
    KopPictures(ScreenContext context, Supplier<PaperPrinter> printer) {
        this.context = context;
        messages = context.messages();
        dialogs = context.dialogs();
        this.printer = printer;
        pictures = context.session().letterheadPictures();
        acts = new Acts(context);
        setId("kop-pictures");
        setSpacing(6);
    }

    /** Shows the pictures of a body's kop; one that is not stored yet takes none. */
    void show(String id, Letterhead kop, boolean isStored) {
        bodyId = id;
        stored = isStored;
        Label caption = new Label(messages.get("settings.letterhead.pictures"));
        caption.getStyleClass().add("t-field");
        getChildren().setAll(caption);
        for (Side side : Side.values()) {
            Optional<LetterheadImage> image =
                    kop.images().stream().filter(each -> each.side() == side).findFirst();
            getChildren().add(row(side, image));
        }
    }

    private HBox row(Side side, Optional<LetterheadImage> image) {
        String name = messages.get(side == Side.LEFT ? "settings.letterhead.left" : "settings.letterhead.right");
        String id = side == Side.LEFT ? "kop-left" : "kop-right";
        Label words = new Label(image.map(each -> name + ": " + each.alternativeText())
                .orElse(name + ": " + messages.get("settings.letterhead.no-picture")));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        Button choose = SectionPane.button(
                id + "-choose", "bi-image", messages.get("settings.letterhead.choose-picture"), () -> choose(side));
        choose.setAccessibleText(name + ": " + choose.getText());
        choose.setDisable(acts.isReadOnly() || !stored);
        FlowPane buttons = new FlowPane(6, 4, choose);
        image.ifPresent(each -> {
            Button remove = SectionPane.button(
                    id + "-remove", "bi-x", messages.get("settings.letterhead.remove-picture"), () -> remove(side));
            remove.setAccessibleText(name + ": " + remove.getText());
            remove.setDisable(acts.isReadOnly());
            buttons.getChildren().add(remove);
        });
        VBox texts = new VBox(4, words, buttons);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox row = new HBox(8, texts);
        row.setAlignment(Pos.TOP_LEFT);
        image.ifPresentOrElse(each -> draw(row, each), () -> row.getChildren().add(0, Icons.of("bi-image", 20)));
        return row;
    }

    private void draw(HBox row, LetterheadImage image) {
        ImageView view = new ImageView();
        view.setFitHeight(HEIGHT);
        view.setFitWidth(HEIGHT * 1.5);
        view.setPreserveRatio(true);
        view.setAccessibleText(image.alternativeText());
        row.getChildren().add(0, view);
        context.tasks()
                .run(Lane.READ, messages.get("settings.job.read"), progress -> pictures.bytes(image.fileHash())
                        .orElseThrow())
                .onSuccess(bytes ->
                        view.setImage(new Image(new ByteArrayInputStream(bytes.array()), 0, HEIGHT * 2, true, true)))
                .onFailure(dialogs::error);
    }

    private void choose(Side side) {
        String body = bodyId;
        dialogs.chooseOpen("settings.letterhead.choose-title", List.of("png", "jpg", "jpeg"))
                .ifPresent(file -> context.tasks()
                        .run(Lane.WORK, messages.get("settings.letterhead.job"), progress -> printer.get()
                                .picture(read(file)))
                        .onFailure(dialogs::error)
                        .onSuccess(picture -> name(body, side, picture)));
    }

    private void name(String body, Side side, Bytes picture) {
        dialogs.ask(
                        "settings.letterhead.alt-title",
                        "settings.letterhead.alt-text",
                        "settings.letterhead.alt-act",
                        messages.get("settings.letterhead.alt-first"))
                .ifPresent(text -> acts.button(() -> pictures.put(body, side, picture, text)));
    }

    private void remove(Side side) {
        String body = bodyId;
        acts.button(() -> pictures.remove(body, side));
    }

    private static Bytes read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new UserError("paper.image-too-large", Formats.fileSize(Files.size(file)));
            }
            return Bytes.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UserError(e, "authenticity.file", file.getFileName());
        }
    }
}
