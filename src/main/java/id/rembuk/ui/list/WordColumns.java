package id.rembuk.ui.list;

import id.rembuk.ui.kit.Hint;
import id.rembuk.ui.kit.Look;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Columns of words for the lists of Analisis, of which one takes the room the others leave. */
public final class WordColumns<R> {
    private static final double SCROLL_BAR = 20;

    private final TableView<R> table;
    private final Look look;
    private final String ids;

    /** @param ids begins the id of every column */
    public WordColumns(TableView<R> table, Look look, String ids) {
        this.table = table;
        this.look = look;
        this.ids = ids;
    }

    public WordColumns<R> text(String name, String heading, double width, Function<R, String> words) {
        column(name, heading, width, (cell, row) -> {
            cell.setText(words.apply(row));
            Hint.on(cell, words.apply(row));
        });
        return this;
    }

    public WordColumns<R> number(String name, String heading, double width, Function<R, String> words) {
        TableColumn<R, R> column = column(name, heading, width, (cell, row) -> {
            cell.getStyleClass().add("angka");
            cell.setText(words.apply(row));
        });
        column.getStyleClass().add("angka");
        return this;
    }

    public WordColumns<R> node(String name, String heading, double width, Function<R, Node> make) {
        column(name, heading, width, (cell, row) -> cell.setGraphic(make.apply(row)));
        return this;
    }

    /** Lets a column take the room the others leave. */
    public void filling(String name, double least) {
        TableColumn<R, ?> wide = table.getColumns().stream()
                .filter(column -> column.getId().equals(ids + "-column-" + name))
                .findFirst()
                .orElseThrow();
        wide.prefWidthProperty().unbind();
        wide.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.max(
                                look.px(least).get(),
                                table.getWidth()
                                        - SCROLL_BAR
                                        - table.getColumns().stream()
                                                .filter(column -> !column.equals(wide))
                                                .mapToDouble(TableColumn::getPrefWidth)
                                                .sum()),
                        look.textPercentProperty(),
                        table.widthProperty()));
    }

    public TableColumn<R, R> column(String name, String heading, double width, Filler<R> filler) {
        TableColumn<R, R> column = new TableColumn<>(heading);
        column.setId(ids + "-column-" + name);
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        column.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(R row, boolean empty) {
                super.updateItem(row, empty);
                setText(null);
                setGraphic(null);
                setAccessibleText(null);
                Hint.on(this, "");
                getStyleClass().remove("angka");
                if (!empty && row != null) {
                    filler.fill(this, row);
                }
            }
        });
        column.setSortable(false);
        column.setReorderable(false);
        column.prefWidthProperty().bind(look.px(width));
        table.getColumns().add(column);
        return column;
    }

    /** Puts a row into a cell. */
    @FunctionalInterface
    public interface Filler<R> {
        void fill(TableCell<R, R> cell, R row);
    }
}
