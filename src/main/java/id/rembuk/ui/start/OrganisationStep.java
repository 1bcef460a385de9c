package id.rembuk.ui.start;

import id.rembuk.text.Messages;
import id.rembuk.ui.kit.FocusMove;
import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The second step: which bodies there are in the regency and what they are called. */
final class OrganisationStep {
    private final StartModel model;
    private final Messages messages;
    private final VBox rows = new VBox();

    OrganisationStep(StartModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        rows.setId("start-organisations");
        rows.getStyleClass().add("start-organisations");
        model.organisations().addListener((ListChangeListener<OrganisationRow>) change -> fill());
    }

    Region node() {
        return rows;
    }

    void begin() {
        if (!rows.getChildren().isEmpty() && rows.getChildren().get(0) instanceof HBox row) {
            FocusMove.toWhenShown(row.getChildren().get(0));
        }
    }

    private void fill() {
        rows.getChildren().clear();
        for (int i = 0; i < model.organisations().size(); i++) {
            rows.getChildren().add(row(model.organisations().get(i), i));
        }
    }

    private HBox row(OrganisationRow organisation, int index) {
        CheckBox there = new CheckBox();
        there.setId("start-organisation-there-" + index);
        there.selectedProperty().bindBidirectional(organisation.there());
        there.setMinWidth(Region.USE_PREF_SIZE);
        TextField name = new TextField();
        name.setId("start-organisation-name-" + index);
        name.textProperty().bindBidirectional(organisation.name());
        name.disableProperty().bind(organisation.there().not());
        name.setMinWidth(120);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setAccessibleText(
                messages.get("start.organisation.name", organisation.name().get()));
        there.setAccessibleText(
                messages.get("start.organisation.there", organisation.name().get()));
        Label role = new Label(organisation.role());
        role.getStyleClass().add("t-caption");
        role.setMinWidth(0);
        role.setPrefWidth(0);
        role.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(role, Priority.ALWAYS);
        HBox row = new HBox(there, name, role);
        row.getStyleClass().add("start-organisation");
        return row;
    }
}
