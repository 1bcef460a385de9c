package id.rembuk.ui.readiness;

import id.rembuk.domain.readiness.Condition;
import id.rembuk.domain.readiness.Severity;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.StatusChip;
import id.rembuk.ui.kit.StatusChip.Tone;
import id.rembuk.usecase.readiness.ReadinessWords;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/** One condition: what is missing with its sign, and below it the link to where it is mended. */
public final class ReadinessLine extends VBox {
    public ReadinessLine(Condition condition, Messages messages, ReadinessJump jump) {
        ReadinessWords words = new ReadinessWords(messages);
        String told = words.of(condition);
        getStyleClass().add("readiness-line");
        StatusChip mark = StatusChip.plain(tone(condition), told);
        mark.getStyleClass().add("check");
        mark.setWrapText(true);
        mark.setMinWidth(0);
        mark.setMinHeight(USE_PREF_SIZE);
        mark.setAccessibleText(words.told(condition));
        getChildren().add(mark);
        if (!condition.fulfilled()) {
            Hyperlink link = new Hyperlink(words.link(condition));
            link.setId("mend-" + condition.id());
            link.setAccessibleText(told + ". " + link.getText());
            link.setOnAction(e -> jump.to(condition));
            getChildren().add(link);
        }
    }

    private static Tone tone(Condition condition) {
        if (condition.fulfilled()) {
            return Tone.SELESAI;
        }
        return condition.severity() == Severity.BLOCKER ? Tone.DITOLAK : Tone.PERHATIAN;
    }
}
