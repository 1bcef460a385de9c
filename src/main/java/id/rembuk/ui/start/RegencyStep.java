package id.rembuk.ui.start;

import id.rembuk.domain.reference.RegencyEntry;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.FocusMove;
import id.rembuk.ui.kit.SearchField;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The first step: who works, which regency, which years. */
final class RegencyStep {
    private final StartModel model;
    private final Messages messages;
    private final TextField officer = new TextField();
    private final TextField office = new TextField();
    private final TextField query = SearchField.of("bi-search");
    private final ListView<RegencyEntry> list = new ListView<>();
    private final HBox node;

    RegencyStep(StartModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        VBox search = new VBox(labelled("start.regency", "start-regency-search", query), count(), list());
        search.getStyleClass().add("start-column");
        VBox person = new VBox(
                labelled("start.officer", "start-officer", officer),
                labelled("start.office", "start-office", office),
                years());
        person.getStyleClass().add("start-column");
        HBox.setHgrow(search, Priority.ALWAYS);
        HBox.setHgrow(person, Priority.ALWAYS);
        search.setPrefWidth(0);
        person.setPrefWidth(0);
        search.setMinWidth(0);
        person.setMinWidth(0);
        node = new HBox(person, search);
        node.getStyleClass().add("start-columns");
        officer.textProperty().bindBidirectional(model.officer());
        office.textProperty().bindBidirectional(model.office());
        office.setPromptText(messages.get("start.office.prompt"));
        query.textProperty().bindBidirectional(model.query());
        query.setPromptText(messages.get("start.regency.prompt"));
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::intoList);
    }

    Region node() {
        return node;
    }

    void begin() {
        FocusMove.toWhenShown(officer.getText().isBlank() ? officer : query);
    }

    private Label count() {
        Label count = new Label();
        count.setId("start-regency-count");
        count.getStyleClass().add("t-caption");
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.get(
                                "start.regency.count",
                                Formats.number(model.results().size())),
                        model.results()));
        return count;
    }

    private ListView<RegencyEntry> list() {
        list.setId("start-regency-list");
        list.getStyleClass().add("start-regencies");
        list.setItems(model.results());
        list.setAccessibleText(messages.get("start.regency.list"));
        list.setCellFactory(view -> new RegencyCell());
        Label nothing = new Label(messages.get("start.regency.nothing"));
        nothing.setWrapText(true);
        nothing.getStyleClass().add("t-muted");
        list.setPlaceholder(nothing);
        list.getSelectionModel().selectedItemProperty().addListener((o, was, now) -> {
            if (now != null) {
                model.regency().set(now);
            }
        });
        return list;
    }

    private void intoList(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && !list.getItems().isEmpty()) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER
                && list.getItems().size() == 1
                && list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
            event.consume();
        }
    }

    private Region years() {
        ComboBox<Integer> activity = year();
        activity.valueProperty().bindBidirectional(model.activityYear());
        ComboBox<Integer> planning = year();
        planning.valueProperty().bindBidirectional(model.planningYear());
        HBox row = new HBox(
                labelled("start.activity-year", "start-activity-year", activity),
                labelled("start.planning-year", "start-planning-year", planning));
        row.getStyleClass().add("form-row");
        row.getChildren().forEach(child -> HBox.setHgrow(child, Priority.ALWAYS));
        return row;
    }

    private ComboBox<Integer> year() {
        ComboBox<Integer> year = new ComboBox<>();
        year.getItems().setAll(model.years());
        return year;
    }

    private VBox labelled(String key, String id, Control control) {
        Label label = new Label(messages.get(key));
        label.getStyleClass().add("t-field");
        label.setWrapText(true);
        label.setLabelFor(control);
        control.setId(id);
        control.setAccessibleText(label.getText());
        control.setMaxWidth(Double.MAX_VALUE);
        VBox box = new VBox(4, label, control);
        box.setMinWidth(0);
        return box;
    }

    /** A regency with its province and what will be filled in by itself. */
    private final class RegencyCell extends ListCell<RegencyEntry> {
        @Override
        protected void updateItem(RegencyEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(null);
            setGraphic(empty || entry == null ? null : row(entry));
            setAccessibleText(empty || entry == null ? null : entry.name() + ", " + contents(entry));
        }

        private HBox row(RegencyEntry entry) {
            Label name = new Label(entry.name());
            name.getStyleClass().add("t-strong");
            Label more = new Label(contents(entry));
            more.getStyleClass().add("t-caption");
            VBox words = new VBox(name, more);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            Label code = new Label(entry.code());
            code.getStyleClass().add("t-caption");
            code.setMinWidth(Region.USE_PREF_SIZE);
            HBox row = new HBox(8, words, code);
            row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            row.setPrefWidth(0);
            return row;
        }

        private String contents(RegencyEntry entry) {
            return messages.get(
                    "start.regency.contents",
                    entry.provinceName(),
                    Formats.number(entry.kecamatanCount()),
                    Formats.number(entry.desaCount()),
                    Formats.number(entry.kelurahanCount()));
        }
    }
}
