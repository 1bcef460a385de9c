package id.rembuk.ui.quality;

import id.rembuk.domain.quality.DataFinding;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.Icons;
import id.rembuk.usecase.FindingWords;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** One finding in full: what stands there, what would be right, what to do, whom to ask, and the way to the number. */
final class FindingDetail extends VBox {
    private final QualityViewModel model;
    private final Messages messages;
    private final Button open = new Button();
    private QualityRow shown;

    FindingDetail(QualityViewModel model, Messages messages, Consumer<QualityRow> opens) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("form");
        open.setId("quality-open");
        open.setText(messages.get("quality.open"));
        open.setGraphic(Icons.of("bi-table"));
        open.setOnAction(e -> opens.accept(shown));
    }

    void show(QualityRow row) {
        shown = row;
        open.setDisable(!row.opens());
        FindingWords words = model.words();
        DataFinding finding = row.finding();
        getChildren()
                .setAll(
                        part("quality.detail.area", row.area()),
                        part("quality.detail.number", row.number()),
                        part("quality.detail.what", row.what()),
                        part("quality.detail.expected", words.expected(finding)),
                        part("quality.detail.owner", model.owner(QualityFilter.ownerOf(row))),
                        Forms.note(words.todo(finding)),
                        open);
    }

    private VBox part(String key, String words) {
        Label caption = new Label(messages.get(key));
        caption.getStyleClass().add("t-field");
        Label text = new Label(words);
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.setAccessibleText(caption.getText() + ": " + words);
        return new VBox(caption, text);
    }
}
