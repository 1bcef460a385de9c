package id.rembuk.ui.analysis;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Rows of which one is chosen; it stays chosen while the rows are read again. */
final class ChosenRows<R> {
    private final Function<R, String> id;
    private final ObservableList<R> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<R> selected = new ReadOnlyObjectWrapper<>();
    private String wanted;
    private boolean refreshing;

    ChosenRows(Function<R, String> id) {
        this.id = id;
    }

    ObservableList<R> rows() {
        return rows;
    }

    /** The chosen row as it is now; null for none. */
    ReadOnlyObjectProperty<R> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    R selected() {
        return selected.get();
    }

    /** Replaces the rows by what was read. */
    void show(List<R> now) {
        if (!rows.equals(now)) {
            refreshing = true;
            rows.setAll(now);
            refreshing = false;
        }
        selectWanted();
    }

    /** Chooses a row of the table; what a table chooses by itself while its rows change does not count. */
    void choose(R row) {
        if (row != null && !refreshing) {
            select(id.apply(row));
        }
    }

    /** Chooses a row now or as soon as it is read. */
    void select(String rowId) {
        wanted = rowId;
        selectWanted();
    }

    /** Chooses what will stand where the chosen row is, because that one is going. */
    void leaveSelected() {
        int at = rows.indexOf(selected.get());
        R next = at + 1 < rows.size() ? rows.get(at + 1) : at > 0 ? rows.get(at - 1) : null;
        wanted = next == null ? null : id.apply(next);
    }

    private void selectWanted() {
        selected.set(rows.stream()
                .filter(row -> id.apply(row).equals(wanted))
                .findFirst()
                .orElse(null));
    }
}
