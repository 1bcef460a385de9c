package id.rembuk.ui.plan;

import id.rembuk.domain.plan.InterventionClass;
import id.rembuk.domain.plan.PlanFinding;
import id.rembuk.text.Formats;
import id.rembuk.ui.kit.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/** The row above the table: what is shown by OPD, kind, fund and finding, words to search, and which columns. */
final class PlanFilterBar extends FlowPane {
    private final PlanViewModel model;
    private final TextField text = new TextField();
    private final PlanBodyChoice organisation;
    private final ComboBox<Item<InterventionClass>> kind = new ComboBox<>();
    private final ComboBox<Item<String>> fund = new ComboBox<>();
    private final ComboBox<Item<PlanFinding.Kind>> finding = new ComboBox<>();
    private final Button clear = new Button();
    private boolean showing;

    /** A choice; a null value stands for all. */
    private record Item<T>(T value, String words) {}

    /** Made when the lines are loaded. */
    PlanFilterBar(PlanViewModel model, PlanTable table) {
        this.model = model;
        getStyleClass().add("plan-filter-row");
        organisation = new PlanBodyChoice(
                words("plan.filter.owner"),
                words("plan.filter.all"),
                chosen -> set(filter().withOrganisations(chosen)));
        choice(kind, "plan.filter.kind", "plan-filter-kind", v -> set(filter().withKind(v)));
        choice(fund, "plan.filter.fund", "plan-filter-fund", v -> set(filter().withFund(v)));
        choice(finding, "plan.filter.finding", "plan-filter-finding", v -> set(filter().withFinding(v)));
        searchField(table);
        clear.setText(words("plan.filter.clear"));
        clear.setId("plan-filter-clear");
        clear.getStyleClass().add("link");
        clear.setOnAction(e -> set(PlanFilter.NONE));
        clear.managedProperty().bind(clear.visibleProperty());
        clear.setVisible(false);
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(organisation.node(), kind, fund, finding, text, columns(table), clear);
        model.filterProperty().addListener((o, was, now) -> show(now));
        model.loadedProperty().addListener((o, was, now) -> fill());
        model.findingsProperty().addListener((o, was, now) -> fillFindings(now));
        fill();
    }

    void focusText() {
        text.requestFocus();
        text.selectAll();
    }

    private void searchField(PlanTable table) {
        text.setId("plan-filter");
        text.setPromptText(words("plan.filter.text"));
        text.setAccessibleText(words("plan.filter.text"));
        text.getStyleClass().add("plan-filter-text");
        text.setMinWidth(90);
        text.textProperty().addListener((o, was, now) -> {
            if (!showing) {
                set(filter().withText(now));
            }
        });
        text.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().equals("/") && text.getText().isEmpty()) {
                event.consume(); // the key that opened the field
            }
        });
        text.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                text.clear();
            }
            if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.ENTER) {
                table.node().requestFocus();
                event.consume();
            }
        });
    }

    private MenuButton columns(PlanTable table) {
        MenuButton button = new MenuButton(words("plan.columns"), Icons.of("bi-layout-three-columns"));
        button.setId("plan-columns");
        button.setMinWidth(USE_PREF_SIZE);
        for (PlanColumn column : PlanColumn.values()) {
            if (!column.isAlwaysShown()) {
                CheckMenuItem item = new CheckMenuItem(table.texts().name(column));
                item.selectedProperty().bindBidirectional(table.column(column).visibleProperty());
                button.getItems().add(item);
            }
        }
        return button;
    }

    private <T> void choice(ComboBox<Item<T>> box, String labelKey, String id, Consumer<T> chosen) {
        String label = words(labelKey);
        box.setId(id);
        box.setAccessibleText(label);
        box.getStyleClass().add("plan-filter-choice");
        box.setVisibleRowCount(14);
        box.setCellFactory(list -> new Line<>(""));
        box.setButtonCell(new Line<>(label + "  "));
        box.valueProperty().addListener((o, was, item) -> {
            if (!showing && item != null) {
                chosen.accept(item.value());
            }
        });
    }

    private void fill() {
        showing = true;
        organisation.offer(model.cells().catalogue().organisations());
        List<Item<InterventionClass>> kinds = all();
        for (InterventionClass each : InterventionClass.values()) {
            kinds.add(new Item<>(each, model.cells().words().of(each)));
        }
        kind.getItems().setAll(kinds);
        List<Item<String>> funds = all();
        model.cells().catalogue().funds().forEach(each -> funds.add(new Item<>(each.code(), each.name())));
        fund.getItems().setAll(funds);
        showing = false;
        fillFindings(model.findingsProperty().get());
    }

    private void fillFindings(Map<PlanFinding.Kind, Integer> counts) {
        if (model.loadedProperty().get() == null || finding.isShowing()) {
            return;
        }
        List<Item<PlanFinding.Kind>> items = all();
        counts.forEach((each, count) ->
                items.add(new Item<>(each, model.cells().words().of(each) + " · " + Formats.number(count))));
        showing = true;
        if (!finding.getItems().equals(items)) {
            finding.getItems().setAll(items);
        }
        showing = false;
        show(filter());
    }

    private <T> List<Item<T>> all() {
        List<Item<T>> items = new ArrayList<>();
        items.add(new Item<>(null, words("plan.filter.all")));
        return items;
    }

    private void show(PlanFilter now) {
        showing = true;
        organisation.show(now.organisationIds());
        pick(kind, now.kind());
        pick(fund, now.fund());
        pick(finding, now.finding());
        if (!text.getText().equals(now.text())) {
            text.setText(now.text());
        }
        clear.setVisible(!now.isNone());
        showing = false;
    }

    private static <T> void pick(ComboBox<Item<T>> box, T value) {
        box.getItems().stream()
                .filter(item -> Objects.equals(item.value(), value))
                .findFirst()
                .ifPresent(box::setValue);
    }

    private PlanFilter filter() {
        return model.filterProperty().get();
    }

    private void set(PlanFilter filter) {
        model.filterProperty().set(filter);
    }

    private String words(String key) {
        return model.messages().get(key);
    }

    private static final class Line<T> extends ListCell<Item<T>> {
        private final String label;

        Line(String label) {
            this.label = label;
        }

        @Override
        protected void updateItem(Item<T> item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : item.words());
            setGraphic(empty || label.isEmpty() ? null : caption());
        }

        private Label caption() {
            Label caption = new Label(label.strip());
            caption.getStyleClass().add("t-muted");
            return caption;
        }
    }
}
