package id.rembuk.intake.table;

import java.util.List;

/**
 * A row of a sheet with its cells from the first column on; cells after the last filled one are left out.
 *
 * @param number row of the sheet from 1
 */
public record SheetRow(int number, List<CellValue> cells) {
    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The cell of a column from 0; empty behind the last one. */
    public CellValue cell(int column) {
        return column < cells.size() ? cells.get(column) : CellValue.Empty.CELL;
    }

    /** Whether any of the first {@code width} columns is empty, as those are that another cell is joined over. */
    public boolean hasGap(int width) {
        for (int column = 0; column < width; column++) {
            if (cell(column).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    public boolean isBlank() {
        for (CellValue cell : cells) {
            if (!cell.isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
