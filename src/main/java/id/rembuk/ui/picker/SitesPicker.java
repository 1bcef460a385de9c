package id.rembuk.ui.picker;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.plan.Sites;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Icons;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Chooses where something takes place: every desa, the priority desa, or kecamatan and desa found by name. */
public final class SitesPicker extends VBox {
    private final Messages messages;
    private final String id;
    private final Consumer<UnaryOperator<Sites>> chosen;
    private final CheckBox every;
    private final CheckBox priority;
    private final FlowPane named = new FlowPane(4, 4);
    private final SearchPicker<Area> search;
    private AreaSearch areas;
    private Sites sites = Sites.NONE;

    /**
     * @param id prefix of the ids of its controls, e.g. {@code commitment-sites}
     * @param chosen is told what the user changes in the places, whatever they are by the time it is saved
     */
    public SitesPicker(Messages messages, String id, Consumer<UnaryOperator<Sites>> chosen) {
        this.messages = messages;
        this.id = id;
        this.chosen = chosen;
        areas = new AreaSearch(List.of(), messages);
        getStyleClass().add("sites-picker");
        every = box("general.sites.every", "every");
        every.setOnAction(e -> {
            Sites now = every.isSelected() ? Sites.EVERY_DESA : Sites.NONE;
            choose(before -> now);
        });
        priority = box("general.sites.priority", "priority");
        priority.setOnAction(e -> {
            boolean yes = priority.isSelected();
            choose(before -> before.priorityDesa(yes));
        });
        search = new SearchPicker<>(
                id + "-search",
                messages.get("general.sites.search"),
                t -> areas.find(t),
                a -> areas.words(a),
                a -> choose(before -> before.with(a.id())));
        named.managedProperty().bind(javafx.beans.binding.Bindings.isNotEmpty(named.getChildren()));
        getChildren().addAll(every, priority, named, search);
    }

    /** The areas that can be chosen. */
    public void areas(List<Area> list) {
        areas = new AreaSearch(list, messages);
        draw();
    }

    /** Shows a choice without telling anybody. */
    public void show(Sites value) {
        sites = value;
        draw();
    }

    /** The control that takes the focus to mend a missing place. */
    public CheckBox firstControl() {
        return every;
    }

    /** Where a place is searched; the box of every desa while it makes searching pointless. */
    public Control typingControl() {
        return search.isDisabled() ? every : search.field();
    }

    private void remove(String areaId) {
        choose(before -> before.without(areaId));
        search.field().requestFocus();
    }

    private void choose(UnaryOperator<Sites> change) {
        show(change.apply(sites));
        chosen.accept(change);
    }

    private void draw() {
        every.setSelected(sites.everyDesa());
        priority.setSelected(sites.priorityDesa() || sites.everyDesa());
        priority.setDisable(sites.everyDesa());
        search.setDisable(sites.everyDesa());
        named.getChildren().setAll(sites.areaIds().stream().map(this::chip).toList());
    }

    private Button chip(String areaId) {
        Button chip = new Button(areas.words(areaId), Icons.of("bi-x", 12));
        chip.getStyleClass().add("site-chip");
        chip.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        chip.setAccessibleText(messages.get("general.sites.remove", areas.words(areaId)));
        chip.setOnAction(e -> remove(areaId));
        return chip;
    }

    private CheckBox box(String textKey, String name) {
        CheckBox box = new CheckBox(messages.get(textKey));
        box.setId(id + "-" + name);
        box.setAccessibleText(box.getText());
        return box;
    }
}
