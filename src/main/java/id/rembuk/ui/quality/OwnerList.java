package id.rembuk.ui.quality;

import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Whose findings are shown: everybody's, or those of one body, each with their number. */
final class OwnerList extends ListView<OwnerList.Item> {
    private boolean showing;

    /** @param owner id of the organisation; null for all */
    record Item(String owner, String name, int findings) {}

    OwnerList(QualityViewModel model, Messages messages) {
        setId("quality-owners");
        getStyleClass().add("quality-owners");
        setAccessibleText(messages.get("quality.owners"));
        setCellFactory(list -> new Line());
        getSelectionModel().selectedItemProperty().addListener((o, was, now) -> {
            if (!showing && now != null) {
                model.filterProperty().set(model.filterProperty().get().withOwner(now.owner()));
            }
        });
    }

    void show(QualityViewModel model, Messages messages) {
        List<Item> items = new ArrayList<>();
        Map<String, Integer> owners = model.owners();
        items.add(new Item(
                null,
                messages.get("quality.owner.all"),
                owners.values().stream().mapToInt(Integer::intValue).sum()));
        owners.forEach((owner, findings) -> items.add(new Item(owner, model.owner(owner), findings)));
        String wanted = model.filterProperty().get().owner();
        if (wanted != null && items.stream().noneMatch(item -> wanted.equals(item.owner()))) {
            items.add(new Item(wanted, model.owner(wanted), 0));
        }
        showing = true;
        if (!getItems().equals(items)) {
            getItems().setAll(items);
        }
        items.stream()
                .filter(item -> Objects.equals(item.owner(), wanted))
                .findFirst()
                .ifPresent(getSelectionModel()::select);
        showing = false;
    }

    private static final class Line extends ListCell<Item> {
        private final Label name = new Label();
        private final Label findings = new Label();
        private final HBox line = new HBox(6, name, findings);

        Line() {
            name.setMaxWidth(Double.MAX_VALUE);
            name.setMinWidth(0);
            HBox.setHgrow(name, Priority.ALWAYS);
            findings.setMinWidth(USE_PREF_SIZE);
            findings.getStyleClass().add("t-muted");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Item item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : line);
            setAccessibleText(null);
            if (!empty && item != null) {
                name.setText(item.name());
                findings.setText(Formats.number(item.findings()));
                setAccessibleText(item.name() + ": " + findings.getText());
            }
        }
    }
}
