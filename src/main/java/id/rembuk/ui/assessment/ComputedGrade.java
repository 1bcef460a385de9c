package id.rembuk.ui.assessment;

import id.rembuk.domain.assessment.Computation;
import id.rembuk.domain.assessment.Criterion;
import id.rembuk.domain.assessment.GradeStep;
import id.rembuk.domain.assessment.HighLokus;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.Icons;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What the ranking says of a criterion, what "high" means there and whose definition that is, and the grade it reaches. */
final class ComputedGrade extends VBox {
    private final Messages messages;
    private final AssessmentModel model;
    private final Button take;

    ComputedGrade(Messages messages, AssessmentModel model) {
        this.messages = messages;
        this.model = model;
        take = new Button("", Icons.of("bi-check"));
        take.setId("assessment-take");
        getStyleClass().add("form");
        managedProperty().bind(visibleProperty());
    }

    void show(Criterion criterion) {
        Optional<HighLokus> share = model.share(criterion);
        setVisible(share.isPresent());
        if (share.isEmpty()) {
            return;
        }
        String counted = words(share.get());
        Optional<GradeStep> reached = model.reached(criterion);
        Label count = new Label(counted);
        count.setId("assessment-counted");
        count.setWrapText(true);
        count.setMinHeight(USE_PREF_SIZE);
        count.getStyleClass().add("t-strong");
        String meaning = meaning(criterion.computation());
        getChildren().setAll(count, Forms.note(meaning));
        reached.ifPresent(step -> {
            take.setText(messages.get("assessment.take", step.letter()));
            take.setAccessibleText(take.getText());
            take.setOnAction(e -> model.takeReached(counted + " " + meaning));
            take.setDisable(step.letter().equals(criterion.grade()));
            getChildren().add(take);
        });
    }

    private String words(HighLokus share) {
        if (share.lokus() == 0) {
            return messages.get("assessment.no-lokus");
        }
        String counted = messages.get(
                "assessment.counted",
                Formats.number(share.high()),
                Formats.number(share.lokus()),
                Formats.number(share.percent()));
        return share.unknown() == 0
                ? counted
                : counted + " " + messages.get("assessment.counted-unknown", Formats.number(share.unknown()));
    }

    private String meaning(Computation computation) {
        return messages.get("assessment.meaning."
                + computation.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
