package id.rembuk.intake;

import id.rembuk.intake.table.CellValue;
import id.rembuk.intake.table.MergedRange;
import id.rembuk.intake.table.SheetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Finds the heading among the first rows of a sheet: below titles, of one to five rows, joined cells or not, before a row
 * of column numbers.
 */
final class HeadingFinder {
    private static final int MOST_DIGITS = 3;
    private static final int MOST_LEVELS = 5;
    private static final int YEAR_FROM = 2000;
    private static final int YEAR_TO = 2100;

    private final List<SheetRow> rows;
    private final Supplier<List<MergedRange>> merged;
    private final FieldNames names;

    /**
     * @param rows the first rows that hold something
     * @param merged asked only where a row has gaps that joined cells may explain, because they stand behind all rows
     */
    HeadingFinder(List<SheetRow> rows, Supplier<List<MergedRange>> merged, FieldNames names) {
        this.rows = rows.stream().filter(row -> !row.isBlank()).toList();
        this.merged = merged;
        this.names = names;
    }

    /** The heading; null when no row looks like one. */
    Heading find() {
        int best = -1;
        double most = 0;
        for (int i = 0; i < rows.size(); i++) {
            double score = score(rows.get(i)) - i * 0.1;
            if (score > most) {
                best = i;
                most = score;
            }
        }
        if (best < 0) {
            return null;
        }
        int first = best;
        while (first > 0 && best - first < MOST_LEVELS - 1 && continuesUpwards(first)) {
            first--;
        }
        int last = best;
        while (last + 1 < rows.size() && last - first < MOST_LEVELS - 1 && continuesDownwards(first, last)) {
            last++;
        }
        return at(rows.get(first).number(), rows.get(last).number());
    }

    /** The heading in rows the officer names. */
    Heading at(int first, int last) {
        List<SheetRow> levels = rows.stream()
                .filter(row -> row.number() >= first && row.number() <= last)
                .toList();
        List<String> titles = rows.stream()
                .filter(row -> row.number() < first)
                .map(HeadingFinder::line)
                .toList();
        return new Heading(first, last, new HeadingGrid(levels, merged).columns(), titles);
    }

    /** Whether the cells of a row are 1, 2, 3 … or, where a table goes on, 1, 2, 3, 16, 17 … */
    static boolean isNumberRow(SheetRow row) {
        int filled = 0;
        int before = 0;
        int steps = 0;
        for (CellValue cell : row.cells()) {
            if (cell.isEmpty()) {
                continue;
            }
            int number = columnNumber(cell.plain());
            if (number < 0 || (filled > 0 ? number <= before : number > 2)) {
                return false;
            }
            steps += number == before + 1 ? 1 : 0;
            before = number;
            filled++;
        }
        return filled >= 3 && steps * 2 >= filled;
    }

    /** The number of a text like 7 or (7); -1 when it is none. */
    private static int columnNumber(String text) {
        int start = text.startsWith("(") ? 1 : 0;
        int end = text.endsWith(")") ? text.length() - 1 : text.length();
        int number = 0;
        for (int i = start; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9 || i - start >= MOST_DIGITS) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return start < end ? number : -1;
    }

    private double score(SheetRow row) {
        int filled = 0;
        double score = 0;
        for (CellValue cell : row.cells()) {
            if (cell.isEmpty()) {
                continue;
            }
            filled++;
            if (isNumber(cell)) {
                score -= 2;
            } else {
                score += 1 + 3 * names.weight(cell.plain());
            }
        }
        return filled < 2 || isNumberRow(row) ? 0 : score;
    }

    private boolean continuesUpwards(int first) {
        SheetRow row = rows.get(first);
        SheetRow above = rows.get(first - 1);
        if (above.number() != row.number() - 1 || filled(above).isEmpty() || hasNumbers(above)) {
            return false;
        }
        if (groups(above, row)) {
            return true;
        }
        Set<Integer> columns = filled(above);
        boolean title = columns.size() < 2
                || above.cells().stream()
                        .anyMatch(cell -> cell.plain().strip().startsWith(":")
                                || cell.plain().strip().endsWith(":"));
        int lastColumn = ((TreeSet<Integer>) columns).last();
        return !title && (fillsGaps(above, row) || lastColumn * 2 >= row.cells().size()) && !names.isTitle(line(above));
    }

    /** Whether cells of the upper row are joined over some, not all, columns of the lower. */
    private boolean groups(SheetRow above, SheetRow row) {
        int width = row.cells().size();
        return above.hasGap(width)
                && merged.get().stream()
                        .anyMatch(range -> range.firstRow() <= above.number()
                                && range.lastRow() >= above.number()
                                && range.lastColumn() > range.firstColumn()
                                && range.firstColumn() > 0
                                && range.lastColumn() - range.firstColumn() + 1 < width);
    }

    private static boolean fillsGaps(SheetRow above, SheetRow row) {
        return filled(above).stream().anyMatch(column -> row.cell(column).isEmpty());
    }

    private boolean continuesDownwards(int first, int last) {
        SheetRow next = rows.get(last + 1);
        SheetRow row = rows.get(last);
        if (next.number() != row.number() + 1 || isNumberRow(next)) {
            return false;
        }
        if (isJoined(first, last, next)) {
            return true;
        }
        Set<Integer> below = filled(next);
        if (below.isEmpty() || hasNumbers(next)) {
            return false;
        }
        Set<Integer> naming = namingColumns(first, last);
        return !naming.isEmpty() && below.stream().noneMatch(naming::contains) && hasRoomAbove(below, first, last);
    }

    /** Whether a cell of the heading so far is joined with one of the next row. */
    private boolean isJoined(int first, int last, SheetRow next) {
        int width = rows.subList(first, last + 1).stream()
                .mapToInt(row -> row.cells().size())
                .max()
                .orElse(0);
        return next.hasGap(width)
                && merged.get().stream()
                        .anyMatch(range -> range.firstRow() >= rows.get(first).number()
                                && range.firstRow() <= rows.get(last).number()
                                && range.lastRow() >= next.number());
    }

    /** Columns whose heading names places, codes or rows: a row that fills them is data. */
    private Set<Integer> namingColumns(int first, int last) {
        Set<Integer> columns = new TreeSet<>();
        for (int i = first; i <= last; i++) {
            SheetRow row = rows.get(i);
            for (int column : filled(row)) {
                if (names.isNaming(row.cell(column).plain())) {
                    columns.add(column);
                }
            }
        }
        return columns;
    }

    /** A row below a heading of its own level for every column would be data. */
    private boolean hasRoomAbove(Set<Integer> below, int first, int last) {
        return below.stream().anyMatch(column -> {
            for (int i = first; i <= last; i++) {
                if (rows.get(i).cell(column).isEmpty()) {
                    return true;
                }
            }
            return names.isSubHeading(rows.get(last + 1).cell(column).plain());
        });
    }

    private boolean hasNumbers(SheetRow row) {
        return row.cells().stream().anyMatch(cell -> isNumber(cell) && !isYear(cell));
    }

    private static boolean isNumber(CellValue cell) {
        if (cell instanceof CellValue.Text text) {
            return !text.text().equals("%") && !text.text().isBlank() && CellNumbers.looksLikeNumber(text.text());
        }
        return !cell.isEmpty();
    }

    private static boolean isYear(CellValue cell) {
        String text = cell.plain();
        return text.matches("\\d{4}") && Integer.parseInt(text) >= YEAR_FROM && Integer.parseInt(text) <= YEAR_TO;
    }

    private static Set<Integer> filled(SheetRow row) {
        Set<Integer> filled = new TreeSet<>();
        for (int column = 0; column < row.cells().size(); column++) {
            if (!row.cell(column).isEmpty()) {
                filled.add(column);
            }
        }
        return filled;
    }

    /** The cells of a row in one line. */
    static String line(SheetRow row) {
        List<String> words = new ArrayList<>();
        row.cells().stream().filter(cell -> !cell.isEmpty()).forEach(cell -> words.add(cell.plain()));
        return String.join(" ", words);
    }
}
