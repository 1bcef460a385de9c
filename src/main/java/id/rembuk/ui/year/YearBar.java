package id.rembuk.ui.year;

import id.rembuk.domain.guide.Deadline;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Icons;
import id.rembuk.usecase.year.YearBoard;
import id.rembuk.usecase.year.YearWords;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** The row above the year: what is listed, and what is proposed. */
final class YearBar extends FlowPane {
    private final YearViewModel model;
    private final Messages messages;
    private final YearWords words;
    private final Map<YearFilter, ToggleButton> filters = new EnumMap<>(YearFilter.class);
    private final MenuButton proposals = new MenuButton();
    private final ToggleButton strip = new ToggleButton();
    private final boolean readOnly;

    YearBar(YearViewModel model, Messages messages, YearWords words, boolean readOnly) {
        this.model = model;
        this.messages = messages;
        this.words = words;
        this.readOnly = readOnly;
        getStyleClass().add("year-bar");
        setMinHeight(USE_PREF_SIZE);
        HBox segments = new HBox();
        segments.getStyleClass().add("segments");
        ToggleGroup group = new ToggleGroup();
        for (YearFilter filter : YearFilter.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("year-filter-" + filter.name().toLowerCase(Locale.ROOT));
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(e -> model.filterProperty().set(filter));
            filters.put(filter, button);
            segments.getChildren().add(button);
        }
        model.filterProperty().addListener((o, was, now) -> filters.get(now).setSelected(true));
        filters.get(YearFilter.ALL).setSelected(true);
        proposals.setId("year-proposals");
        proposals.setGraphic(Icons.of("bi-calendar-plus"));
        strip.setId("year-strip-shown");
        strip.setText(messages.get("year.strip"));
        strip.setAccessibleText(messages.get("year.strip"));
        strip.setGraphic(Icons.of("bi-calendar3"));
        strip.setSelected(true);
        getChildren().addAll(segments, strip, proposals);
    }

    /** Whether the strip of months is wanted; the list alone leaves more room for large text. */
    BooleanProperty stripProperty() {
        return strip.selectedProperty();
    }

    void show(YearBoard board) {
        for (Map.Entry<YearFilter, ToggleButton> filter : filters.entrySet()) {
            String text = messages.get(
                    "year.filter." + filter.getKey().name().toLowerCase(Locale.ROOT),
                    Formats.number(filter.getKey().of(board).size()));
            filter.getValue().setText(text);
            filter.getValue().setAccessibleText(text);
        }
        List<Deadline> open = board.proposals();
        proposals.setVisible(!open.isEmpty());
        proposals.setManaged(!open.isEmpty());
        String text = messages.get("year.proposals", Formats.number(open.size()));
        proposals.setText(text);
        proposals.setAccessibleText(text);
        proposals.setDisable(readOnly);
        MenuItem all = new MenuItem(messages.get("year.proposals.all", Formats.number(open.size())));
        all.setId("year-take-all");
        all.setOnAction(e -> model.take(open));
        proposals.getItems().setAll(all, new SeparatorMenuItem());
        open.forEach(proposal -> {
            MenuItem item = new MenuItem(proposal.title() + " · " + words.days(proposal.from(), proposal.to()));
            item.setOnAction(e -> model.take(List.of(proposal)));
            proposals.getItems().add(item);
        });
    }
}
