package id.rembuk.ui.settings;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/**
 * The rows of a section, narrowed by what is sought and by a group, and the one that is chosen, which stays chosen when
 * the rows are read again.
 */
final class SectionRows<T> {
    private final Function<T, List<String>> ids;
    private final BiPredicate<T, String> holds;
    private final ObservableList<T> all = FXCollections.observableArrayList();
    private final FilteredList<T> shown = new FilteredList<>(all);
    private final StringProperty sought = new SimpleStringProperty("");
    private final ObjectProperty<Predicate<T>> group = new SimpleObjectProperty<>(row -> true);
    private final ObjectProperty<T> selected = new SimpleObjectProperty<>();
    private String toSelect;

    /**
     * @param ids by which a row can be chosen, its own first
     * @param holds whether a row holds what is sought
     */
    SectionRows(Function<T, List<String>> ids, BiPredicate<T, String> holds) {
        this.ids = ids;
        this.holds = holds;
        sought.addListener((o, was, now) -> narrow());
        group.addListener((o, was, now) -> narrow());
    }

    /** Every row, whatever is sought. */
    List<T> all() {
        return all;
    }

    ObservableList<T> shown() {
        return shown;
    }

    StringProperty soughtProperty() {
        return sought;
    }

    /** Which rows belong to the group that is shown. */
    ObjectProperty<Predicate<T>> groupProperty() {
        return group;
    }

    /** The row being looked at or edited; null for none. */
    ObjectProperty<T> selectedProperty() {
        return selected;
    }

    /** Chooses the row with an id now or as soon as it is listed; a search that hides it is emptied. */
    void select(String id) {
        toSelect = id;
        takeSelection();
    }

    /** Takes the rows as they are now. */
    void show(List<T> rows) {
        T before = selected.get();
        all.setAll(rows);
        if (toSelect != null) {
            takeSelection();
        } else if (before != null) {
            selected.set(byId(ids.apply(before).get(0)));
        }
    }

    private void takeSelection() {
        T row = byId(toSelect);
        if (row != null) {
            toSelect = null;
            if (!shown.contains(row)) {
                group.set(each -> true);
                sought.set("");
            }
            selected.set(row);
        }
    }

    private T byId(String id) {
        return all.stream()
                .filter(row -> ids.apply(row).contains(id))
                .findFirst()
                .orElse(null);
    }

    private void narrow() {
        String typed = sought.get();
        Predicate<T> ofGroup = group.get();
        shown.setPredicate(row -> ofGroup.test(row) && holds.test(row, typed));
    }
}
