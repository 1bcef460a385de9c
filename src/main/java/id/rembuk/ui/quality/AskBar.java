package id.rembuk.ui.quality;

import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Icons;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The bar below the findings: how many are chosen, and whom to ask for them; their owners stand first. */
final class AskBar extends HBox {
    private final QualityViewModel model;
    private final Messages messages;
    private final Label chosen = new Label();
    private final Button all = new Button();
    private final MenuButton ask = new MenuButton();

    AskBar(QualityViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("quality-foot");
        chosen.setId("quality-chosen");
        chosen.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(chosen, Priority.ALWAYS);
        all.setId("quality-choose-all");
        all.setText(messages.get("quality.choose-all"));
        all.setOnAction(e -> model.toggleAll());
        all.setMinWidth(USE_PREF_SIZE);
        all.setDisable(model.isReadOnly());
        ask.setId("quality-ask");
        ask.setGraphic(Icons.of("bi-chat-left-text"));
        ask.setText(messages.get("quality.ask-whom"));
        ask.getStyleClass().add("primary");
        ask.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(chosen, all, ask);
        model.chosenProperty().addListener((o, was, now) -> show());
        model.boardProperty().addListener((o, was, now) -> show());
        show();
    }

    private void show() {
        int number = model.chosenProperty().get().size();
        chosen.setText(
                number == 0
                        ? messages.get("quality.chosen.none")
                        : messages.get("quality.chosen", Formats.number(number)));
        ask.setDisable(number == 0 || model.isReadOnly());
        ask.getItems().setAll(number == 0 ? List.of() : whom());
    }

    private List<MenuItem> whom() {
        List<String> owners = model.chosenOwners();
        List<MenuItem> items = new ArrayList<>();
        if (owners.size() > 1) {
            MenuItem each = new MenuItem(messages.get("quality.ask.each", Formats.number(owners.size())));
            each.setId("quality-ask-each");
            each.setOnAction(e -> model.askEach());
            items.add(each);
        }
        owners.forEach(owner -> items.add(item(owner)));
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        model.boardProperty().get().organisations().stream()
                .filter(organisation -> !owners.contains(organisation.id()))
                .forEach(organisation -> items.add(item(organisation.id())));
        return items;
    }

    private MenuItem item(String organisationId) {
        MenuItem item = new MenuItem(model.owner(organisationId));
        item.setMnemonicParsing(false);
        item.setOnAction(e -> model.ask(organisationId));
        return item;
    }
}
