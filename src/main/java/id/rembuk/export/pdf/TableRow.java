package id.rembuk.export.pdf;

import com.itextpdf.kernel.colors.Color;
import java.util.List;

/**
 * A row of an annex before it is drawn.
 *
 * @param fill colour behind it; null for none
 * @param budget rupiah it adds to the sums of its page
 * @param share rupiah for stunting it adds to the sums of its page
 */
record TableRow(List<Box> boxes, float height, Color fill, long budget, long share) {
    TableRow {
        boxes = List.copyOf(boxes);
    }

    /** Whether the row is a plan line, which pages count. */
    boolean isLine() {
        return boxes.size() > SUM_BOXES;
    }

    /** Boxes of a row of sums: title, two sums and the rest. */
    static final int SUM_BOXES = 4;

    /** Where the lines of a box begin. */
    enum Side {
        LEFT,
        CENTRE,
        RIGHT
    }

    /**
     * One cell.
     *
     * @param column first column, from 0
     * @param columns how many it spans
     */
    record Box(int column, int columns, List<String> lines, Side side, Wrapping letters) {
        Box {
            lines = List.copyOf(lines);
        }

        Box withLines(List<String> others) {
            return new Box(column, columns, others, side, letters);
        }
    }
}
