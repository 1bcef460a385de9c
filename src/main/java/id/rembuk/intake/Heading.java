package id.rembuk.intake;

import java.util.List;

/**
 * Where the heading of a sheet stands and what it says.
 *
 * @param first first row, from 1
 * @param last last row; the data begin below it
 * @param columns by column from 0; each with its levels from the top, none empty; an empty list for a column without any
 * @param titles what stands above, a row each
 */
record Heading(int first, int last, List<List<String>> columns, List<String> titles) {
    private static final String BETWEEN = " › ";

    Heading {
        columns = List.copyOf(columns);
        titles = List.copyOf(titles);
    }

    /** As a person reads it; "" for a column without heading. */
    String name(int column) {
        return String.join(BETWEEN, levels(column));
    }

    List<String> levels(int column) {
        return column < columns.size() ? columns.get(column) : List.of();
    }

    int width() {
        return columns.size();
    }
}
