package id.rembuk.ui.kit;

import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableRow;
import javafx.scene.control.skin.TableCellSkin;
import javafx.scene.control.skin.TableRowSkin;

/**
 * A table row that enters the window with its skin, as its cells do. JavaFX else styles a row, makes its skin and cells,
 * styles them, makes the skins of the cells and styles those once more.
 */
public class ReadyRow<S> extends TableRow<S> {
    private final String[] cellClasses;

    /** @param cellClasses style classes of all its cells: rules for a class cost nothing in the cells of other tables */
    public ReadyRow(String... cellClasses) {
        this.cellClasses = cellClasses;
        // by now its table is known and it is in no scene yet
        parentProperty().addListener((o, was, now) -> {
            if (getSkin() == null && now != null) {
                setSkin(new WithCells());
            }
        });
    }

    private final class WithCells extends TableRowSkin<S> {
        WithCells() {
            super(ReadyRow.this);
        }

        @Override
        @SuppressWarnings("rawtypes") // as JavaFX has it
        protected TableCell<S, ?> createCell(TableColumnBase column) {
            TableCell<S, ?> cell = super.createCell(column);
            cell.getStyleClass().addAll(cellClasses);
            cell.setSkin(new TableCellSkin<>(cell));
            return cell;
        }
    }
}
