package id.rembuk.ui.signing;

import id.rembuk.text.Messages;
import id.rembuk.ui.kit.DataLatihanMark;
import id.rembuk.ui.kit.DialogFrame;
import id.rembuk.ui.kit.Dialogs;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.Look;
import id.rembuk.ui.kit.StatusChip;
import id.rembuk.ui.kit.Stylesheets;
import id.rembuk.ui.paper.PageSheet;
import id.rembuk.ui.paper.PageTurner;
import id.rembuk.ui.paper.PagesModel;
import java.time.Clock;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** The signing dialog: the paper at the left, which must be read first; the certificate at the right. */
public final class SigningBox {
    private final SigningModel model;
    private final PagesModel pages;
    private final Messages messages;
    private final Dialog<Void> dialog = new Dialog<>();
    private final SigningForm form;
    private final ScrollPane right;
    private final ToggleButton readAll = new ToggleButton();
    private final CheckBox read = new CheckBox();

    /** Where the dialog stands and how it looks. */
    public record Frame(Window owner, Look look, Messages messages, Dialogs dialogs, Clock clock, boolean practice) {}

    public SigningBox(SigningModel model, SigningTask task, PagesModel pages, Frame frame) {
        this.model = model;
        this.pages = pages;
        messages = frame.messages();
        form = new SigningForm(model, task, pages, messages, frame.dialogs(), frame.clock());
        right = new ScrollPane(form);
        right.setFitToWidth(true);
        right.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        right.getStyleClass().add("signing-right");
        DialogPane pane = DialogFrame.over(frame.owner(), dialog, "signing-box", "signing-dialog");
        dialog.setResizable(true);
        BorderPane content = new BorderPane();
        content.setTop(head(task, frame.practice()));
        content.setCenter(middle());
        content.setBottom(foot());
        pane.setContent(content);
        size(pane, frame);
        // JavaFX lets a dialog be closed from the window only when it has a button that closes it
        pane.getScene().getWindow().setOnCloseRequest(e -> close());
        Stylesheets.dress(frame.look(), pane.getScene());
        pages.allSeenProperty().addListener((o, was, now) -> allowReading());
        allowReading();
    }

    /** Shows the dialog and returns at once; {@code then} is called when it has gone, with how it ended or null. */
    public void show(java.util.function.Consumer<SigningModel.End> then) {
        model.endProperty().addListener((o, was, end) -> close());
        dialog.setOnHidden(e -> {
            form.wipe();
            then.accept(model.endProperty().get());
        });
        dialog.show();
    }

    private void close() {
        form.wipe();
        dialog.setResult(null);
        dialog.getDialogPane().getScene().getWindow().hide();
    }

    /** As large as the design asks for, and never larger than the window it stands over. */
    private static void size(DialogPane pane, Frame frame) {
        double zoom = frame.look().textPercentProperty().get() / 100.0;
        double width = frame.owner() == null ? 940 : frame.owner().getWidth() - 60;
        double height = frame.owner() == null ? 640 : frame.owner().getHeight() - 90;
        pane.setPrefSize(Math.min(940 * zoom, width), Math.min(640 * zoom, height));
    }

    private HBox head(SigningTask task, boolean practice) {
        Label title = new Label(messages.get("signing.title", task.title()), Icons.of("bi-pen", 16));
        title.getStyleClass().add("t-lead");
        title.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(
                8, title, space, StatusChip.chip(StatusChip.Tone.FINAL, messages.get("document.state.final-locked")));
        if (practice) {
            head.getChildren().add(new DataLatihanMark(messages));
        }
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("signing-head");
        return head;
    }

    private HBox middle() {
        PageSheet sheet = new PageSheet("signing-page", messages, pages, PageSheet.Fit.WHOLE);
        PageSheet large = new PageSheet("signing-page-large", messages, pages, PageSheet.Fit.WIDTH);
        VBox.setVgrow(sheet, Priority.ALWAYS);
        VBox.setVgrow(large, Priority.ALWAYS);
        model.placeProperty().addListener((o, was, place) -> {
            sheet.mark(place);
            large.mark(place);
        });
        sheet.mark(model.placeProperty().get());
        large.mark(model.placeProperty().get());
        readAll.setText(messages.get("signing.read-all"));
        readAll.setId("signing-read-all");
        readAll.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox turn = new HBox(6, new PageTurner("signing-page", messages, pages), space, readAll);
        turn.setAlignment(Pos.CENTER_LEFT);
        turn.getStyleClass().add("signing-turn");
        VBox left = new VBox(sheet, large, turn);
        left.getStyleClass().add("signing-left");
        shown(large, false);
        HBox.setHgrow(right, Priority.ALWAYS);
        readAll.selectedProperty().addListener((o, was, reading) -> {
            shown(sheet, !reading);
            shown(large, reading);
            shown(right, !reading);
            HBox.setHgrow(left, reading ? Priority.ALWAYS : Priority.NEVER);
            readAll.setText(messages.get(reading ? "signing.read-back" : "signing.read-all"));
            left.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("reading"), reading);
            allowReading();
        });
        return new HBox(left, right);
    }

    private HBox foot() {
        read.setText(messages.get("signing.read"));
        read.setId("signing-read");
        read.selectedProperty().bindBidirectional(model.readProperty());
        read.setMinWidth(Region.USE_PREF_SIZE);
        Label why = new Label(messages.get("signing.read-first"));
        why.getStyleClass().add("t-caption");
        why.setMinWidth(0);
        why.setWrapText(true);
        why.visibleProperty().bind(read.disabledProperty());
        HBox.setHgrow(why, Priority.ALWAYS);
        why.setMaxWidth(Double.MAX_VALUE);
        Button cancel = new Button(messages.get("general.go-back"));
        cancel.setId("signing-cancel");
        cancel.setCancelButton(true);
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(e -> close());
        Button sign = new Button(messages.get("signing.sign"), Icons.of("bi-pen"));
        sign.setId("signing-sign");
        sign.getStyleClass().add("primary");
        sign.setMinWidth(Region.USE_PREF_SIZE);
        sign.disableProperty().bind(model.readyProperty().not());
        sign.setOnAction(e -> model.sign(form.letters()));
        HBox foot = new HBox(8, read, why, cancel, sign);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("signing-foot");
        return foot;
    }

    /** Reading at full size counts like paging through; it stays allowed once it was. */
    private void allowReading() {
        if (pages.allSeenProperty().get() || readAll.isSelected()) {
            read.setDisable(false);
        } else if (!read.isSelected() && !wasAllowed) {
            read.setDisable(true);
        }
        wasAllowed |= !read.isDisabled();
    }

    private boolean wasAllowed;

    private static void shown(javafx.scene.Node node, boolean yes) {
        node.setVisible(yes);
        node.setManaged(yes);
    }
}
