package id.rembuk.ui.village;

import id.rembuk.domain.situation.Dataset;
import id.rembuk.domain.situation.Period;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;

/** Chooses a month of a year or a whole year: first those that have numbers, then any other by its year. */
final class PeriodMenu extends MenuButton {
    private static final int MONTHS = 12;
    private static final int YEARS_BEFORE = 5;

    private final VillageWords words;
    private final Consumer<Period> chosen;
    private final Label value = new Label();

    PeriodMenu(VillageWords words, Consumer<Period> chosen) {
        this.words = words;
        this.chosen = chosen;
        Messages messages = words.messages();
        setId("village-period");
        getStyleClass().add("captioned");
        setMinWidth(USE_PREF_SIZE);
        Label caption = new Label(messages.get("village.filter.period"));
        caption.getStyleClass().add("t-muted");
        HBox shown = new HBox(6, Icons.of("bi-calendar3", 13), caption, value);
        shown.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        setGraphic(shown);
    }

    /** Offers the periods that have numbers, and shows one as chosen. */
    void show(SortedMap<Dataset, Integer> datasets, Period now) {
        value.setText(words.period(now));
        setAccessibleText(words.messages().get("village.filter.period") + ": " + words.period(now));
        TreeSet<Period> known = new TreeSet<>();
        datasets.keySet().forEach(dataset -> known.add(dataset.period()));
        List<MenuItem> items = new ArrayList<>();
        known.descendingSet().forEach(period -> items.add(item(period, words.period(period))));
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        int newest =
                Math.max(now.year(), known.isEmpty() ? now.year() : known.last().year()) + 1;
        for (int year = newest; year >= newest - YEARS_BEFORE; year--) {
            items.add(year(year));
        }
        getItems().setAll(items);
    }

    private Menu year(int year) {
        Menu menu = new Menu(words.messages().get("village.period.other", String.valueOf(year)));
        menu.getItems().add(item(Period.ofYear(year), words.messages().get("village.period.whole")));
        for (int month = 1; month <= MONTHS; month++) {
            menu.getItems().add(item(new Period(year, month), words.month(month)));
        }
        return menu;
    }

    private MenuItem item(Period period, String text) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(e -> chosen.accept(period));
        return item;
    }
}
