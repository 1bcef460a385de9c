package id.rembuk.ui.plan;

import id.rembuk.domain.plan.PlanFinding;
import id.rembuk.text.Formats;
import id.rembuk.ui.kit.StatusChip;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The check of the whole plan: each kind of finding with its number of lines; choosing one filters the table by it. */
final class PlanFindingList extends VBox {
    private final PlanViewModel model;

    PlanFindingList(PlanViewModel model) {
        this.model = model;
        setId("plan-findings");
        getStyleClass().add("plan-findings");
    }

    void show(Map<PlanFinding.Kind, Integer> counts) {
        getChildren().clear();
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        Label title = new Label(model.messages().get("plan.findings.title"));
        title.getStyleClass().add("t-strong");
        Label total = new Label(model.messages().get("plan.findings.total", Formats.number(all)));
        total.getStyleClass().add("t-caption");
        HBox head = new HBox(title, space(), total);
        head.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        head.getStyleClass().add("head");
        getChildren().add(head);
        if (counts.isEmpty()) {
            getChildren()
                    .add(StatusChip.plain(
                            StatusChip.Tone.SELESAI, model.messages().get("plan.findings.none")));
        }
        counts.forEach((kind, count) -> getChildren().add(line(kind, count)));
    }

    private Button line(PlanFinding.Kind kind, int count) {
        boolean error = kind.severity() == PlanFinding.Severity.ERROR;
        String words = model.cells().words().of(kind);
        StatusChip chip = StatusChip.plain(error ? StatusChip.Tone.TERLAMBAT : StatusChip.Tone.PERHATIAN, words);
        chip.getStyleClass().add("finding");
        chip.setMinWidth(0);
        Label number = new Label(Formats.number(count));
        number.getStyleClass().add("t-strong");
        number.setMinWidth(USE_PREF_SIZE);
        HBox content = new HBox(6, chip, space(), number);
        content.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        Button button = new Button();
        button.setGraphic(content);
        content.prefWidthProperty().bind(button.widthProperty().subtract(18));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setId("finding-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        button.getStyleClass().add("finding-line");
        button.setAccessibleText(words + ": " + Formats.number(count));
        button.setOnAction(e -> {
            PlanFilter now = model.filterProperty().get();
            model.filterProperty().set(now.withFinding(now.finding() == kind ? null : kind));
        });
        return button;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
