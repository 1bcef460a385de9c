package id.rembuk.ui.commitment;

import id.rembuk.domain.commitment.QualityGate;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Shows the quality of a commitment as segments, a count and a word. */
final class MutuCell extends TableCell<CommitmentRow, QualityGate> {
    private final Messages messages;
    private final HBox segments = new HBox();
    private final Label count = new Label();
    private final Label word = new Label();
    private final VBox all;

    MutuCell(Messages messages) {
        this.messages = messages;
        segments.getStyleClass().add("mutu-bar");
        for (int i = 0; i < QualityGate.CHECKS; i++) {
            Region segment = new Region();
            segment.getStyleClass().add("segment");
            segments.getChildren().add(segment);
        }
        count.getStyleClass().add("t-strong");
        count.setMinWidth(USE_PREF_SIZE);
        word.getStyleClass().add("t-caption");
        HBox line = new HBox(6, segments, count);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        all = new VBox(1, line, word);
        all.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(QualityGate gate, boolean empty) {
        super.updateItem(gate, empty);
        if (empty || gate == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String held = Formats.number(gate.held());
        String all8 = Formats.number(QualityGate.CHECKS);
        segments.getStyleClass().removeAll("lolos", "kurang");
        segments.getStyleClass().add(gate.passed() ? "lolos" : "kurang");
        for (int i = 0; i < QualityGate.CHECKS; i++) {
            segments.getChildren().get(i).setOpacity(i < gate.held() ? 1 : 0.18);
        }
        count.setText(messages.get("commitment.quality.held", held, all8));
        word.setText(word(gate));
        setGraphic(all);
        setAccessibleText(messages.get("commitment.quality.spoken", held, all8, word(gate)));
    }

    private String word(QualityGate gate) {
        if (gate.passed()) {
            return messages.get("commitment.quality.passed");
        }
        if (gate.excused()) {
            return messages.get("commitment.quality.excused");
        }
        return messages.get("commitment.quality.open", Formats.number(QualityGate.CHECKS - gate.held()));
    }
}
