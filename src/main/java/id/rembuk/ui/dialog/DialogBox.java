package id.rembuk.ui.dialog;

import id.rembuk.ui.kit.DialogFrame;
import id.rembuk.ui.kit.FxThread;
import id.rembuk.ui.kit.Look;
import id.rembuk.ui.kit.Stylesheets;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** One dialog being put together: title, sentences, fields and buttons named for the act. */
public final class DialogBox {
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final VBox content = new VBox();

    public DialogBox(Stage owner, Look look, String id, String title) {
        DialogPane pane = DialogFrame.over(owner, dialog, id, "rembuk-dialog");
        Label heading = new Label(title);
        heading.getStyleClass().add("t-lead");
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        content.getStyleClass().add("words");
        content.getChildren().add(heading);
        pane.setContent(content);
        Stylesheets.dress(look, pane.getScene());
    }

    public DialogBox sentence(String text) {
        Label words = new Label(text);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return node(words);
    }

    /** A sentence that says what to do. */
    public DialogBox strong(String text) {
        sentence(text);
        content.getChildren()
                .get(content.getChildren().size() - 1)
                .getStyleClass()
                .add("t-strong");
        return this;
    }

    public DialogBox node(Node node) {
        content.getChildren().add(node);
        return this;
    }

    /** A field that has the focus when the dialog opens, so that what is typed goes there. */
    public DialogBox field(Node field) {
        // later, because the toolkit gives the focus to the button that does the act
        dialog.setOnShown(e -> FxThread.later(field::requestFocus));
        return node(field);
    }

    public DialogBox act(String name, ButtonData data) {
        return buttons(new ButtonType(name, data));
    }

    /** Adds buttons; the one that does the act is filled. */
    public DialogBox buttons(ButtonType... types) {
        for (ButtonType type : types) {
            dialog.getDialogPane().getButtonTypes().add(type);
            if (dialog.getDialogPane().lookupButton(type) instanceof Button button) {
                button.setAccessibleText(type.getText());
                button.setMinWidth(Region.USE_PREF_SIZE);
                if (type.getButtonData() == ButtonData.OK_DONE) {
                    button.getStyleClass().add("primary");
                }
            }
        }
        return this;
    }

    /** Closes the dialog as if a button had been pressed, because what it waits for has come. */
    public void answer(ButtonType type) {
        dialog.setResult(type);
        dialog.hide();
    }

    /** Shows the dialog and waits for a button; empty when it was closed without one. */
    public Optional<ButtonType> ask() {
        return dialog.showAndWait();
    }
}
