package id.rembuk.ui.plan;

import id.rembuk.domain.reference.NomenclatureEntry;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The indicators Rembuk proposes for a sub kegiatan: a proposal that a person takes or leaves, never a rule. */
final class PlanProposal extends VBox {
    private final Messages messages;
    private final Consumer<List<String>> take;
    private final Button button = new Button();

    PlanProposal(Messages messages, Consumer<List<String>> take) {
        this.messages = messages;
        this.take = take;
        setSpacing(3);
        Label what = new Label(messages.get("plan.proposal.what"));
        what.getStyleClass().add("t-caption");
        what.setWrapText(true);
        button.setId("indicator-proposal");
        button.setGraphic(Icons.of("bi-plus", 14));
        button.setWrapText(true);
        getChildren().addAll(button, what);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Shows what the entry proposes beyond what is chosen; nothing when there is nothing. */
    void show(NomenclatureEntry entry, List<String> chosen) {
        List<String> missing = entry == null
                ? List.of()
                : entry.indicatorCodes().stream()
                        .filter(code -> !chosen.contains(code))
                        .toList();
        setVisible(!missing.isEmpty());
        button.setText(messages.get("plan.proposal.take", String.join(", ", missing)));
        button.setAccessibleText(button.getText() + ". " + messages.get("plan.proposal.what"));
        button.setOnAction(e -> {
            List<String> now = new ArrayList<>(chosen);
            now.addAll(missing);
            take.accept(now);
        });
    }
}
