package id.rembuk.ui.settings;

import id.rembuk.domain.organisation.SignatureBlock;
import id.rembuk.text.Messages;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** "Hasil di dokumen": a signature block as papers print it. */
final class SignaturePreview extends VBox {
    private final Label caption;
    private final VBox paper = new VBox();

    SignaturePreview(Messages messages) {
        caption = new Label(messages.get("settings.preview"));
        caption.getStyleClass().add("t-field");
        paper.getStyleClass().add("settings-paper");
        getStyleClass().add("card");
        setId("official-preview");
        getChildren().addAll(caption, paper);
    }

    void show(SignatureBlock block) {
        paper.getChildren().clear();
        block.positionLines().forEach(line -> paper.getChildren().add(line(line, "position")));
        Region room = new Region();
        room.getStyleClass().add("settings-signature-room");
        paper.getChildren().add(room);
        paper.getChildren().add(line(block.name(), "name"));
        if (!block.numberLine().isEmpty()) {
            paper.getChildren().add(line(block.numberLine(), "number"));
        }
        setAccessibleText(caption.getText() + ": " + String.join(" ", block.positionLines()) + " " + block.name() + " "
                + block.numberLine());
    }

    private static Label line(String text, String part) {
        Label line = new Label(text);
        line.getStyleClass().add(part);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }
}
