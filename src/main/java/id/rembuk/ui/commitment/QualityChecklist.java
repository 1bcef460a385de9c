package id.rembuk.ui.commitment;

import id.rembuk.domain.commitment.QualityCheck;
import id.rembuk.domain.commitment.QualityGap;
import id.rembuk.domain.commitment.QualityGate;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.StatusChip;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The eight checks of one commitment: what holds, and for what does not, links to where it is mended. */
final class QualityChecklist extends VBox {
    private final Messages messages;
    private final Consumer<QualityGap> mend;

    QualityChecklist(Messages messages, Consumer<QualityGap> mend) {
        this.messages = messages;
        this.mend = mend;
        setId("commitment-checks");
        getStyleClass().addAll("form-section", "checklist");
    }

    void show(QualityGate gate) {
        Label title = new Label(messages.get("commitment.section.quality"));
        title.getStyleClass().add("title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label count = new Label(messages.get(
                "commitment.section.quality-of", Formats.number(gate.held()), Formats.number(QualityGate.CHECKS)));
        count.getStyleClass().add("t-muted");
        count.setId("commitment-checks-held");
        getChildren().setAll(new HBox(title, space, count));
        for (QualityCheck check : QualityCheck.values()) {
            getChildren().add(line(gate, check));
        }
    }

    private VBox line(QualityGate gate, QualityCheck check) {
        boolean holds = gate.holds(check);
        String name = messages.get("commitment.check." + cssName(check));
        StatusChip mark = StatusChip.plain(holds ? StatusChip.Tone.SELESAI : StatusChip.Tone.DITOLAK, name);
        mark.setAccessibleText(
                messages.get(holds ? "commitment.check.spoken-held" : "commitment.check.spoken-open", name));
        mark.getStyleClass().add("check");
        VBox line = new VBox(mark);
        for (QualityGap gap : gate.gapsOf(check)) {
            Hyperlink link = new Hyperlink(messages.get("commitment.gap." + cssName(gap)));
            link.setId("gap-" + cssName(gap));
            link.getStyleClass().add("gap");
            link.setWrapText(true);
            link.setOnAction(e -> mend.accept(gap));
            line.getChildren().add(link);
        }
        return line;
    }

    private static String cssName(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
