package id.rembuk.ui.plan;

import id.rembuk.ui.kit.Look;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/**
 * Keeps order, width and choice of the columns as the user arranges them, for the next time and the next workspace. Room
 * that is left, as when the pane beside the table is closed, is lent to the columns with texts.
 */
final class PlanColumns {
    private static final String NAME = "rencana.kolom";
    private static final double SCROLL_BAR = 18;

    private final TableView<PlanRow> table;
    private final Look look;
    /** In px at 100 % text, without what is lent. */
    private final Map<TableColumn<PlanRow, ?>, Double> widths = new HashMap<>();

    private final InvalidationListener onTextSize = o -> fill();
    private boolean filling;

    PlanColumns(TableView<PlanRow> table, Look look) {
        this.table = table;
        this.look = look;
        table.getColumns().forEach(column -> widths.put(column, width(column)));
    }

    /** As the columns were arranged last. */
    static PlanLayout last(Look look) {
        return PlanLayout.read(look.arrangements().getOrDefault(NAME, ""));
    }

    /** Sets a width given at 100 % text, and follows the text size from then on. */
    static void size(TableColumn<PlanRow, ?> column, double width, Look look) {
        column.setPrefWidth(measurable(look.px(width).get()));
        if (!takesRoom(column)) { // those that do are measured anew
            ChangeListener<Number> follow = (o, was, now) ->
                    column.setPrefWidth(measurable(column.getWidth() * now.doubleValue() / was.doubleValue()));
            column.getProperties().put(PlanColumns.class, follow); // lives as long as the column, not the look
            look.textPercentProperty().addListener(new WeakChangeListener<>(follow));
        }
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
            column.widthProperty().addListener((o, was, now) -> widened(column));
        }
        table.widthProperty().addListener(o -> fill());
        table.getVisibleLeafColumns().addListener((ListChangeListener<TableColumn<PlanRow, ?>>) change -> fill());
        look.textPercentProperty().addListener(new WeakInvalidationListener(onTextSize));
    }

    private void widened(TableColumn<PlanRow, ?> column) {
        if (!filling) {
            widths.put(column, width(column));
            keep();
        }
    }

    /** Gives columns with texts their own widths, and what is left in proportion to them. */
    private void fill() {
        List<TableColumn<PlanRow, ?>> wide = table.getVisibleLeafColumns().stream()
                .filter(PlanColumns::takesRoom)
                .toList();
        double own = wide.stream().mapToDouble(this::own).sum();
        double others = table.getVisibleLeafColumns().stream()
                .filter(column -> !takesRoom(column))
                .mapToDouble(TableColumn::getWidth)
                .sum();
        double room = table.getWidth() - others - look.px(SCROLL_BAR).get();
        double stretch = Math.max(1, room / own);
        filling = true;
        wide.forEach(column -> table.resizeColumn(column, own(column) * stretch - column.getWidth()));
        filling = false;
    }

    private static boolean takesRoom(TableColumn<PlanRow, ?> column) {
        return ((PlanColumn) column.getUserData()).takesRoom();
    }

    private double own(TableColumn<PlanRow, ?> column) {
        return look.px(widths.get(column)).get();
    }

    /** In px at 100 % text. */
    private double width(TableColumn<PlanRow, ?> column) {
        return column.getWidth() * 100 / look.textPercentProperty().get();
    }

    private void keep() {
        List<PlanLayout.Entry> entries = table.getColumns().stream()
                .map(column ->
                        new PlanLayout.Entry((PlanColumn) column.getUserData(), column.isVisible(), widths.get(column)))
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
