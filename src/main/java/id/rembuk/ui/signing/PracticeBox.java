package id.rembuk.ui.signing;

import id.rembuk.text.Messages;
import id.rembuk.ui.kit.DialogFrame;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.FxThread;
import id.rembuk.ui.kit.Look;
import id.rembuk.ui.kit.Stylesheets;
import java.util.Arrays;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Asks for the name and the passphrase of a practice certificate, the passphrase twice. */
public final class PracticeBox implements SigningTask.PracticeQuestion {
    private static final int SHORTEST = 6;

    private final Window owner;
    private final Messages messages;
    private final Look look;

    public PracticeBox(Window owner, Messages messages, Look look) {
        this.owner = owner;
        this.messages = messages;
        this.look = look;
    }

    @Override
    public Optional<PracticeWish> ask(String proposedHolder) {
        TextField holder = new TextField(proposedHolder == null ? "" : proposedHolder);
        holder.setId("practice-holder");
        holder.setAccessibleText(messages.get("signing.practice.holder"));
        PassphraseField first =
                new PassphraseField("practice-passphrase", messages.get("signing.practice.passphrase"), messages);
        PassphraseField again = new PassphraseField("practice-again", messages.get("signing.practice.again"), messages);
        ButtonType make = new ButtonType(messages.get("signing.practice.make"), ButtonData.OK_DONE);
        ButtonType back = new ButtonType(messages.get("general.go-back"), ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog = dialog(holder, first, again);
        dialog.getDialogPane().getButtonTypes().addAll(make, back);
        Button act = (Button) dialog.getDialogPane().lookupButton(make);
        act.setId("practice-make");
        act.getStyleClass().add("primary");
        Runnable enable = () -> act.setDisable(holder.getText().isBlank() || !isGood(first, again));
        holder.textProperty().addListener((o, was, now) -> enable.run());
        first.onTyped(enable);
        again.onTyped(enable);
        enable.run();
        dialog.setOnShown(e -> FxThread.later(first::focus));
        Optional<PracticeWish> wish = dialog.showAndWait()
                .filter(make::equals)
                .map(button -> new PracticeWish(holder.getText().strip(), first.letters()));
        first.wipe();
        again.wipe();
        return wish;
    }

    private Dialog<ButtonType> dialog(TextField holder, PassphraseField first, PassphraseField again) {
        Dialog<ButtonType> dialog = new Dialog<>();
        DialogPane pane = DialogFrame.over(owner, dialog, "practice-box", "rembuk-dialog");
        Label heading = new Label(messages.get("signing.practice.title"));
        heading.getStyleClass().add("t-lead");
        VBox content = new VBox(
                heading,
                Forms.warning(messages.get("signing.practice.sentence")),
                labelled("signing.practice.holder", holder),
                labelled("signing.practice.passphrase", first),
                labelled("signing.practice.again", again));
        content.getStyleClass().add("words");
        pane.setContent(content);
        Stylesheets.dress(look, pane.getScene());
        return dialog;
    }

    private VBox labelled(String key, javafx.scene.Node field) {
        Label label = new Label(messages.get(key));
        label.getStyleClass().add("t-field");
        return new VBox(4, label, field);
    }

    private static boolean isGood(PassphraseField first, PassphraseField again) {
        char[] one = first.letters();
        char[] other = again.letters();
        boolean good = one.length >= SHORTEST && Arrays.equals(one, other);
        Arrays.fill(one, '\0');
        Arrays.fill(other, '\0');
        return good;
    }
}
