package id.rembuk.ui.settings;

import id.rembuk.domain.organisation.Letterhead;
import id.rembuk.text.Messages;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** "Hasil di dokumen": a letterhead as papers print it, its second line the largest, above a double line. */
final class LetterheadPreview extends VBox {
    private final Label caption;
    private final VBox paper = new VBox();

    LetterheadPreview(Messages messages) {
        caption = new Label(messages.get("settings.preview"));
        caption.getStyleClass().add("t-field");
        paper.getStyleClass().addAll("settings-paper", "kop");
        getStyleClass().add("card");
        setId("kop-preview");
        getChildren().addAll(caption, paper);
    }

    void show(Letterhead kop) {
        paper.getChildren().clear();
        List<String> lines = kop.printedLines();
        boolean hasOffice = kop.officeLine() != null && !kop.officeLine().isBlank();
        for (int i = 0; i < lines.size(); i++) {
            Label line = new Label(lines.get(i));
            line.getStyleClass().add(i == 0 ? "government" : i == 1 && hasOffice ? "office" : "small");
            line.setWrapText(true);
            line.setMinHeight(Region.USE_PREF_SIZE);
            paper.getChildren().add(line);
        }
        Region rule = new Region();
        rule.getStyleClass().add("double-rule");
        paper.getChildren().add(rule);
        setAccessibleText(caption.getText() + ": " + String.join(", ", lines));
    }
}
