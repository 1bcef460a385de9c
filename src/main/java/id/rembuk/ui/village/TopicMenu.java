package id.rembuk.ui.village;

import id.rembuk.domain.reference.Indicator;
import id.rembuk.ui.kit.Icons;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Chooses what is shown of every desa: counts, percents and the services of indicators, by the list they belong to. */
final class TopicMenu extends MenuButton {
    private static final int LONGEST = 90;

    private final VillageWords words;
    private final Consumer<List<VillageTopic>> chosen;
    private final Map<VillageTopic, CheckMenuItem> items = new LinkedHashMap<>();
    private List<String> codes = List.of();
    private boolean showing;

    TopicMenu(VillageWords words, Consumer<List<VillageTopic>> chosen) {
        super(words.messages().get("village.columns"), Icons.of("bi-layout-three-columns"));
        this.words = words;
        this.chosen = chosen;
        setId("village-columns");
        setMinWidth(USE_PREF_SIZE);
    }

    void show(List<Indicator> indicators, List<VillageTopic> topics) {
        List<String> now = indicators.stream().map(Indicator::code).toList();
        if (items.isEmpty() || !now.equals(codes)) {
            codes = now;
            fill(indicators);
        }
        showing = true;
        items.forEach((topic, item) -> item.setSelected(topics.contains(topic)));
        showing = false;
    }

    private void fill(List<Indicator> indicators) {
        items.clear();
        List<MenuItem> all = new ArrayList<>();
        VillageTopic.COUNTS.forEach(topic -> all.add(item(topic)));
        all.add(new SeparatorMenuItem());
        Map<String, Menu> groups = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            groups.computeIfAbsent(indicator.group(), group -> new Menu(words.group(group)))
                    .getItems()
                    .add(item(VillageTopic.of(indicator.code())));
        }
        all.addAll(groups.values());
        getItems().setAll(all);
    }

    private CheckMenuItem item(VillageTopic topic) {
        String name = words.topic(topic);
        CheckMenuItem item = new CheckMenuItem(name.length() <= LONGEST ? name : name.substring(0, LONGEST) + "…");
        item.setMnemonicParsing(false);
        item.selectedProperty().addListener((o, was, now) -> {
            if (!showing) {
                chosen.accept(VillageTopic.ordered(selected(), codes));
            }
        });
        items.put(topic, item);
        return item;
    }

    private List<VillageTopic> selected() {
        return items.entrySet().stream()
                .filter(each -> each.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
    }
}
