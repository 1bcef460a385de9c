package id.rembuk.ui.list;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Rows of which one is chosen; it stays chosen while the rows are read again. */
public final class ChosenRows<R> {
    private final Function<R, String> id;
    private final ObservableList<R> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<R> selected = new ReadOnlyObjectWrapper<>();
    private String wanted;
    private boolean refreshing;

    public ChosenRows(Function<R, String> id) {
        this.id = id;
    }

    public ObservableList<R> rows() {
        return rows;
    }

    /** The chosen row as it is now; null for none. */
    public ReadOnlyObjectProperty<R> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    public R selected() {
        return selected.get();
    }

    /** Replaces the rows by what was read. */
    public void show(List<R> now) {
        if (!rows.equals(now)) {
            refreshing = true;
            rows.setAll(now);
            refreshing = false;
        }
        selectWanted();
    }

    /** Chooses a row of the table; what a table chooses by itself while its rows change does not count. */
    public void choose(R row) {
        if (row != null && !refreshing) {
            select(id.apply(row));
        }
    }

    /** Chooses a row now or as soon as it is read. */
    public void select(String rowId) {
        wanted = rowId;
        selectWanted();
    }

    /** Chooses what will stand where the chosen row is, because that one is going. */
    public void leaveSelected() {
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
