package id.rembuk.ui.signing;

import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Hint;
import id.rembuk.ui.kit.Icons;
import javafx.geometry.Pos;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/** A field for a passphrase with an eye that shows what is typed; gives it out letter by letter, never as a text. */
final class PassphraseField extends HBox {
    private final PasswordField hidden = new PasswordField();
    private final TextField open = new TextField();
    private final ToggleButton eye = new ToggleButton();

    PassphraseField(String id, String label, Messages messages) {
        hidden.setId(id);
        open.setId(id + "-open");
        hidden.setAccessibleText(label);
        open.setAccessibleText(label);
        open.textProperty().bindBidirectional(hidden.textProperty());
        eye.setId(id + "-eye");
        eye.setGraphic(Icons.of("bi-eye"));
        eye.setAccessibleText(messages.get("signing.passphrase.show"));
        Hint.on(eye, messages.get("signing.passphrase.show"));
        eye.selectedProperty().addListener((o, was, now) -> show(now));
        StackPane both = new StackPane(open, hidden);
        HBox.setHgrow(both, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(6);
        getChildren().addAll(both, eye);
        show(false);
    }

    /** Calls when Enter is pressed in the field. */
    void onEnter(Runnable act) {
        hidden.setOnAction(e -> act.run());
        open.setOnAction(e -> act.run());
    }

    /** Calls at every change of what is typed. */
    void onTyped(Runnable act) {
        hidden.textProperty().addListener((o, was, now) -> act.run());
    }

    boolean isBlank() {
        return hidden.getLength() == 0;
    }

    /** What is typed; the array is the caller's to wipe. */
    char[] letters() {
        CharSequence typed = hidden.getCharacters();
        char[] letters = new char[typed.length()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = typed.charAt(i);
        }
        return letters;
    }

    /** Empties the field and hides what will be typed. */
    void wipe() {
        hidden.clear();
        eye.setSelected(false);
    }

    void focus() {
        (eye.isSelected() ? open : hidden).requestFocus();
    }

    private void show(boolean readable) {
        open.setVisible(readable);
        open.setManaged(readable);
        hidden.setVisible(!readable);
        hidden.setManaged(!readable);
        eye.setGraphic(Icons.of(readable ? "bi-eye-slash" : "bi-eye"));
    }
}
