package id.rembuk.domain.report;

import id.rembuk.domain.figure.Figure;
import java.math.BigDecimal;
import java.util.List;

/** A piece of a report, from the top down. */
public sealed interface ReportPart {

    /** A heading of a section. */
    record Heading(String text) implements ReportPart {}

    /** Running text. */
    record Text(String text) implements ReportPart {}

    /** Sentences, each behind a dash. */
    record Items(List<String> items) implements ReportPart {
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * A table whose head is repeated on every page.
     *
     * @param name of the table; also the name of its sheet in a workbook
     */
    record Grid(String name, List<Column> columns, List<Row> rows) implements ReportPart {
        public Grid {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (Row row : rows) {
                if (row.cells().size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "A row of " + row.cells().size() + " cells in a table of " + columns.size() + " columns");
                }
            }
        }
    }

    /**
     * A picture as wide as the text.
     *
     * @param caption below the picture, with its source
     */
    record Picture(Figure figure, String caption) implements ReportPart {}

    /**
     * A column of a table.
     *
     * @param share of the width against the other columns' shares
     * @param number whether its cells stand at the right
     */
    record Column(String heading, double share, boolean number) {}

    /** A row of a table. */
    record Row(Kind kind, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(List<Cell> cells) {
            return new Row(Kind.LINE, cells);
        }
    }

    /** What a row is. */
    enum Kind {
        LINE,
        /** Begins a group; printed bold. */
        GROUP,
        /** Adds up what stands above; printed bold. */
        SUM
    }

    /**
     * A cell.
     *
     * @param text as printed; "" for nothing
     * @param number for workbooks, where it is a number; null where it is none or may not be told
     */
    record Cell(String text, BigDecimal number) {
        public static final Cell EMPTY = new Cell("", null);

        public static Cell of(String text) {
            return new Cell(text == null ? "" : text, null);
        }
    }
}
