package id.rembuk.export.pdf;

import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.UnitValue;

/** Cells that only place things side by side: no table to a screen reader. */
final class Grid {
    private final Table table;

    /** @param widths of the columns, as shares of the whole width */
    Grid(float... widths) {
        table = new Table(UnitValue.createPercentArray(widths)).useAllAvailableWidth();
        table.setBorder(Border.NO_BORDER);
        table.getAccessibilityProperties().setRole(StandardRoles.DIV);
    }

    /** Adds a cell. */
    Grid add(Cell cell) {
        table.addCell(plain(cell));
        return this;
    }

    /** Adds a cell of its own for an element, with room below it in points. */
    Grid add(IBlockElement element, float below) {
        table.addCell(plain(new Cell().add(element)).setPaddingBottom(below));
        return this;
    }

    /** Adds a cell of its own for an element. */
    Grid add(IBlockElement element) {
        return add(new Cell().add(element));
    }

    /** Adds lines that stand on top of every page but the first on which the grid stands. */
    Grid continuation(IBlockElement lines) {
        table.addHeaderCell(plain(new Cell(1, table.getNumberOfColumns()).add(lines)));
        table.setSkipFirstHeader(true);
        table.getHeader().getAccessibilityProperties().setRole(StandardRoles.ARTIFACT);
        return this;
    }

    Table table() {
        return table;
    }

    private static Cell plain(Cell cell) {
        cell.setBorder(Border.NO_BORDER).setPaddings(0, 0, 0, 0);
        cell.setKeepTogether(true);
        cell.getAccessibilityProperties().setRole(StandardRoles.DIV);
        return cell;
    }
}
