package id.rembuk.ui.assessment;

import id.rembuk.domain.assessment.Criterion;
import id.rembuk.domain.guide.Evidence;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.FilterChoice;
import id.rembuk.ui.kit.Icons;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The evidence of the actions that proves a criterion: tied and untied one by one. */
final class ProofList extends VBox {
    private final Messages messages;
    private final AssessmentModel model;
    private final FilterChoice<String> add;

    ProofList(Messages messages, AssessmentModel model) {
        this.messages = messages;
        this.model = model;
        add = new FilterChoice<>("assessment-proof", messages.get("assessment.proof.add"), id -> {
            if (id != null) {
                model.prove(id, true);
            }
        });
        getStyleClass().add("form");
    }

    void show(Criterion criterion) {
        getChildren().clear();
        List<Evidence> all = model.board().evidence();
        for (String id : criterion.evidenceIds()) {
            getChildren().add(tied(id, find(all, id)));
        }
        List<FilterChoice.Item<String>> free = all.stream()
                .filter(evidence -> !criterion.evidenceIds().contains(evidence.id()))
                .map(evidence -> new FilterChoice.Item<>(evidence.id(), name(evidence)))
                .toList();
        if (!free.isEmpty()) {
            add.show(free, null);
            getChildren().add(add);
        }
    }

    private HBox tied(String id, Optional<Evidence> evidence) {
        Label name = new Label(evidence.map(ProofList::name).orElse(messages.get("assessment.proof.gone")));
        name.setGraphic(Icons.of("bi-paperclip", 13));
        name.setWrapText(true);
        Button untie = new Button("", Icons.of("bi-x", 14));
        untie.getStyleClass().add("icon");
        untie.setAccessibleText(messages.get("assessment.proof.remove", name.getText()));
        untie.setOnAction(e -> model.prove(id, false));
        HBox row = new HBox(6, name, untie);
        row.getStyleClass().add("bukti-tertaut");
        return row;
    }

    private static Optional<Evidence> find(List<Evidence> all, String id) {
        return all.stream().filter(evidence -> evidence.id().equals(id)).findFirst();
    }

    private static String name(Evidence evidence) {
        return Objects.requireNonNullElse(evidence.caption(), evidence.fileName());
    }
}
