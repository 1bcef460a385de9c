package id.rembuk.ui.document;

import id.rembuk.domain.document.Road;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.DialogFrame;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.Look;
import id.rembuk.ui.kit.Stylesheets;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Asks before a draft becomes final: what will be fixed for good, and on which road it will be signed. */
final class FinalBox {
    private final Window owner;
    private final Messages messages;
    private final Look look;

    FinalBox(Window owner, Messages messages, Look look) {
        this.owner = owner;
        this.messages = messages;
        this.look = look;
    }

    /** The road chosen; empty when the user goes back. */
    Optional<Road> ask(String title, String number, String signers, String warnings, boolean warned) {
        Dialog<ButtonType> dialog = new Dialog<>();
        DialogPane pane = DialogFrame.over(owner, dialog, "final-box", "rembuk-dialog");
        ToggleGroup roads = new ToggleGroup();
        RadioButton wet = road("final-wet", "document.final.wet", roads);
        RadioButton electronic = road("final-electronic", "document.final.electronic", roads);
        wet.setSelected(true); // what halls do; certificates are mostly for officials alone
        VBox content = new VBox(
                heading(messages.get("document.final.title", title)),
                sentence(messages.get("document.final.fixed", number, signers)),
                sentence(messages.get("document.final.road")),
                wet,
                sentence(messages.get("document.final.wet-why")),
                electronic,
                sentence(messages.get("document.final.electronic-why")),
                Forms.warning(
                        warned
                                ? messages.get("document.final.for-good-warned", warnings)
                                : messages.get("document.final.for-good")));
        content.getStyleClass().add("words");
        pane.setContent(content);
        ButtonType act = new ButtonType(messages.get("document.final.act"), ButtonData.OK_DONE);
        pane.getButtonTypes().addAll(act, new ButtonType(messages.get("general.go-back"), ButtonData.CANCEL_CLOSE));
        Button button = (Button) pane.lookupButton(act);
        button.setId("final-act");
        button.getStyleClass().add("primary");
        button.setMinWidth(Region.USE_PREF_SIZE);
        Stylesheets.dress(look, pane.getScene());
        return dialog.showAndWait().filter(act::equals).map(yes -> wet.isSelected() ? Road.WET : Road.ELECTRONIC);
    }

    private RadioButton road(String id, String key, ToggleGroup group) {
        RadioButton button = new RadioButton(messages.get(key));
        button.setId(id);
        button.setToggleGroup(group);
        return button;
    }

    private static Label heading(String text) {
        Label label = sentence(text);
        label.getStyleClass().add("t-lead");
        return label;
    }

    private static Label sentence(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
