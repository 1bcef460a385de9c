package id.rembuk.ui.dialog;

import id.rembuk.settings.AppVersion;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Look;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** About Rembuk: version, licence and where its source lies, third parties, and where the area data come from. */
public final class AboutBox {
    private final DialogBox box;

    public AboutBox(Stage owner, Look look, Messages messages) {
        VBox parts = new VBox(
                words(messages.get("shell.about.source")),
                words(messages.get("shell.about.area-data")),
                words(messages.get("shell.about.third-parties")),
                words(messages.get("shell.about.no-warranty")));
        parts.getStyleClass().add("about-parts");
        ScrollPane scroll = new ScrollPane(parts);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("dialog-scroll");
        box = new DialogBox(owner, look, "dialog-about", messages.get("shell.about.title", AppVersion.current()))
                .sentence(messages.get("shell.about.licence"))
                .node(scroll)
                .act(messages.get("general.close"), ButtonData.OK_DONE);
    }

    public void show() {
        box.ask();
    }

    private static Label words(String text) {
        Label words = new Label(text);
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        return words;
    }
}
