package id.rembuk.ui.plan;

import id.rembuk.ui.kit.Look;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Keeps order, width and choice of the columns as the user arranges them, for the next time and the next workspace. */
final class PlanColumns {
    private static final String NAME = "rencana.kolom";

    private final TableView<PlanRow> table;
    private final Look look;

    PlanColumns(TableView<PlanRow> table, Look look) {
        this.table = table;
        this.look = look;
    }

    /** As the columns were arranged last. */
    static PlanLayout last(Look look) {
        return PlanLayout.read(look.arrangements().getOrDefault(NAME, ""));
    }

    /** Sets a width given at 100 % text, and follows the text size from then on. */
    static void size(TableColumn<PlanRow, ?> column, double width, Look look) {
        column.setPrefWidth(measurable(look.px(width).get()));
        ChangeListener<Number> follow = (o, was, now) ->
                column.setPrefWidth(measurable(column.getWidth() * now.doubleValue() / was.doubleValue()));
        column.getProperties().put(PlanColumns.class, follow); // lives as long as the column, not as long as the look
        look.textPercentProperty().addListener(new WeakChangeListener<>(follow));
    }

    /** JavaFX takes its own default of 80 px for "not set" and measures the cells of such a column, which takes long. */
    private static double measurable(double width) {
        return width == 80 ? 80.5 : width;
    }

    /** Remembers every change from now on. */
    void remember() {
        table.getColumns().addListener((ListChangeListener<TableColumn<PlanRow, ?>>) change -> keep());
        for (TableColumn<PlanRow, ?> column : table.getColumns()) {
            column.visibleProperty().addListener((o, was, now) -> keep());
            column.widthProperty().addListener((o, was, now) -> keep());
        }
    }

    private void keep() {
        double percent = look.textPercentProperty().get();
        List<PlanLayout.Entry> entries = table.getColumns().stream()
                .map(column -> new PlanLayout.Entry(
                        (PlanColumn) column.getUserData(), column.isVisible(), column.getWidth() * 100 / percent))
                .toList();
        if (entries.size() == PlanColumn.values().length) { // not while a column is on its way to another place
            look.arrangements().put(NAME, new PlanLayout(entries).written());
        }
    }

    /** Moves a column left (−1) or right (+1) over the next one that is shown. */
    void move(TableColumn<PlanRow, ?> column, int by) {
        List<TableColumn<PlanRow, ?>> shown = table.getVisibleLeafColumns();
        int to = shown.indexOf(column) + by;
        if (column == null || to < 0 || to >= shown.size()) {
            return;
        }
        TableColumn<PlanRow, ?> over = shown.get(to);
        List<TableColumn<PlanRow, ?>> all = new ArrayList<>(table.getColumns());
        all.remove(column);
        all.add(all.indexOf(over) + (by > 0 ? 1 : 0), column);
        table.getColumns().setAll(all);
    }
}
