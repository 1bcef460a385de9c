package id.rembuk.ui.village;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.Dataset;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.FilterChoice;
import id.rembuk.ui.kit.SearchField;
import id.rembuk.usecase.VillageBoard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** The row above the table: period, source, second source, kecamatan, which desa, words to search, and which columns. */
final class VillageToolbar extends FlowPane {
    private final VillageViewModel model;
    private final VillageWords words;
    private final PeriodMenu periods;
    private final FilterChoice<DataSource> source;
    private final FilterChoice<Dataset> second;
    private final FilterChoice<String> kecamatan;
    private final ToggleButton all = new ToggleButton();
    private final ToggleButton flagged = new ToggleButton();
    private final ToggleButton priority = new ToggleButton();
    private final TextField text = SearchField.of("bi-funnel");
    private final TopicMenu topics;

    VillageToolbar(VillageViewModel model, VillageWords words, Runnable toTable) {
        this.model = model;
        this.words = words;
        Messages messages = words.messages();
        getStyleClass().add("village-toolbar");
        setMinHeight(USE_PREF_SIZE);
        periods = new PeriodMenu(words, period -> choose(choice().withPeriod(period)));
        source = new FilterChoice<>(
                "village-source", messages.get("village.filter.source"), each -> choose(choice().withSource(each)));
        second = new FilterChoice<>(
                "village-second", messages.get("village.filter.second"), each -> choose(choice().withSecond(each)));
        kecamatan = new FilterChoice<>(
                "village-kecamatan",
                messages.get("village.filter.kecamatan"),
                id -> filter(filter().withKecamatan(id)));
        topics = new TopicMenu(words, chosen -> choose(choice().withTopics(chosen)));
        search(toTable);
        getChildren().addAll(periods, source, second, kecamatan, which(), text, topics);
        model.choiceProperty().addListener((o, was, now) -> show());
        model.boardProperty().addListener((o, was, now) -> show());
        model.sumsProperty().addListener((o, was, now) -> show(now));
        model.filterProperty().addListener((o, was, now) -> show(now));
    }

    void focusText() {
        text.requestFocus();
        text.selectAll();
    }

    private HBox which() {
        ToggleGroup group = new ToggleGroup();
        HBox row = new HBox();
        row.getStyleClass().add("segments");
        toggle(all, group, "village-which-all", VillageFilter.Which.ALL);
        toggle(flagged, group, "village-which-flagged", VillageFilter.Which.FLAGGED);
        toggle(priority, group, "village-which-priority", VillageFilter.Which.PRIORITY);
        all.setSelected(true);
        row.getChildren().addAll(all, flagged, priority);
        return row;
    }

    private void toggle(ToggleButton button, ToggleGroup group, String id, VillageFilter.Which which) {
        button.setId(id);
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> {
            button.setSelected(true); // one of them always holds
            filter(filter().withWhich(which));
        });
    }

    private void search(Runnable toTable) {
        text.setId("village-filter");
        text.setPromptText(words.messages().get("village.filter.text"));
        text.setAccessibleText(words.messages().get("village.filter.text"));
        text.textProperty().addListener((o, was, now) -> {
            if (!now.equals(filter().text())) {
                filter(filter().withText(now));
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
                toTable.run();
                event.consume();
            }
        });
    }

    private void show() {
        VillageBoard board = model.boardProperty().get();
        if (board == null || choice() == null) {
            return;
        }
        SortedMap<Dataset, Integer> datasets = board.numbers().datasets();
        periods.show(datasets, choice().period());
        source.show(sources(datasets), choice().source());
        second.show(seconds(datasets), choice().second());
        List<FilterChoice.Item<String>> places = new ArrayList<>();
        places.add(new FilterChoice.Item<>(
                null,
                words.messages()
                        .get(
                                "village.filter.all",
                                Formats.number(board.kecamatan().size()))));
        for (Area each : board.kecamatan()) {
            places.add(new FilterChoice.Item<>(each.id(), each.name()));
        }
        kecamatan.show(places, filter().kecamatanId());
        topics.show(board.indicators(), choice().topics());
    }

    /** Every source, with its number of desa in this period. */
    private List<FilterChoice.Item<DataSource>> sources(SortedMap<Dataset, Integer> datasets) {
        return Arrays.stream(DataSource.values())
                .map(each -> new FilterChoice.Item<>(
                        each, filled(each.label(), datasets.get(new Dataset(choice().period(), each))), each.label()))
                .toList();
    }

    /** None, the other sources of this period, then every other period and source that has numbers. */
    private List<FilterChoice.Item<Dataset>> seconds(SortedMap<Dataset, Integer> datasets) {
        Set<Dataset> all = new LinkedHashSet<>();
        for (DataSource each : DataSource.values()) {
            all.add(new Dataset(choice().period(), each));
        }
        all.addAll(datasets.keySet());
        if (choice().second() != null) {
            all.add(choice().second());
        }
        all.remove(choice().dataset());
        List<FilterChoice.Item<Dataset>> items = new ArrayList<>();
        items.add(new FilterChoice.Item<>(null, words.messages().get("village.filter.none")));
        for (Dataset each : all) {
            boolean same = each.period().equals(choice().period());
            items.add(new FilterChoice.Item<>(
                    each,
                    filled(same ? each.source().label() : words.dataset(each), datasets.get(each)),
                    each.source().label()));
        }
        return items;
    }

    private String filled(String name, Integer desa) {
        return desa == null ? name : words.messages().get("village.filter.filled", name, Formats.number(desa));
    }

    private void show(VillageSums sums) {
        if (sums != null) {
            Messages messages = words.messages();
            all.setText(messages.get("village.which.all", Formats.number(sums.all())));
            flagged.setText(messages.get("village.which.flagged", Formats.number(sums.flagged())));
            priority.setText(messages.get("village.which.priority", Formats.number(sums.priority())));
        }
    }

    private void show(VillageFilter now) {
        if (!text.getText().equals(now.text())) {
            text.setText(now.text());
        }
        all.setSelected(now.which() == VillageFilter.Which.ALL);
        flagged.setSelected(now.which() == VillageFilter.Which.FLAGGED);
        priority.setSelected(now.which() == VillageFilter.Which.PRIORITY);
        kecamatan.pick(now.kecamatanId());
    }

    private VillageChoice choice() {
        return model.choiceProperty().get();
    }

    private void choose(VillageChoice now) {
        model.choiceProperty().set(now);
    }

    private VillageFilter filter() {
        return model.filterProperty().get();
    }

    private void filter(VillageFilter now) {
        model.filterProperty().set(now);
    }
}
