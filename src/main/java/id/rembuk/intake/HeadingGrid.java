package id.rembuk.intake;

import id.rembuk.intake.table.CellValue;
import id.rembuk.intake.table.MergedRange;
import id.rembuk.intake.table.SheetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The cells of a heading, with what stands over several columns put above each of them. */
final class HeadingGrid {
    /** Columns beyond this are not looked at. */
    static final int MOST_COLUMNS = 512;

    private final List<SheetRow> levels;
    private final String[][] texts;
    private final int width;

    HeadingGrid(List<SheetRow> levels, Supplier<List<MergedRange>> merged) {
        this.levels = levels;
        width = Math.min(
                MOST_COLUMNS,
                levels.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
        texts = new String[levels.size()][width];
        for (int level = 0; level < levels.size(); level++) {
            for (int column = 0; column < width; column++) {
                texts[level][column] = text(levels.get(level).cell(column));
            }
        }
        if (levels.stream().anyMatch(level -> level.hasGap(width))) {
            merged.get().forEach(this::spread);
        }
        fillRight();
    }

    List<List<String>> columns() {
        List<List<String>> columns = new ArrayList<>(width);
        for (int column = 0; column < width; column++) {
            List<String> names = new ArrayList<>();
            for (String[] level : texts) {
                String name = level[column];
                if (!name.isEmpty()
                        && (names.isEmpty() || !names.get(names.size() - 1).equals(name))) {
                    names.add(name);
                }
            }
            columns.add(List.copyOf(names));
        }
        return columns;
    }

    private void spread(MergedRange range) {
        for (int level = 0; level < levels.size(); level++) {
            int row = levels.get(level).number();
            if (row < range.firstRow() || row > range.lastRow()) {
                continue;
            }
            int from = levelOf(range.firstRow());
            String name = from < 0 || range.firstColumn() >= width ? "" : texts[from][range.firstColumn()];
            for (int column = range.firstColumn(); column <= Math.min(range.lastColumn(), width - 1); column++) {
                if (texts[level][column].isEmpty()) {
                    texts[level][column] = name;
                }
            }
        }
    }

    /** A cell of an upper level also stands over empty cells to its right, up to where the level above begins anew. */
    private void fillRight() {
        for (int level = 0; level < texts.length - 1; level++) {
            for (int column = 1; column < width; column++) {
                if (texts[level][column].isEmpty()
                        && !texts[level][column - 1].isEmpty()
                        && isGroupedWithLeft(level, column)) {
                    texts[level][column] = texts[level][column - 1];
                }
            }
        }
    }

    private boolean isGroupedWithLeft(int level, int column) {
        for (int above = 0; above < level; above++) {
            if (!texts[above][column].equals(texts[above][column - 1])) {
                return false;
            }
        }
        for (int below = level + 1; below < texts.length; below++) {
            if (!texts[below][column].isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private int levelOf(int row) {
        for (int level = 0; level < levels.size(); level++) {
            if (levels.get(level).number() == row) {
                return level;
            }
        }
        return -1;
    }

    private static String text(CellValue cell) {
        return cell.plain().replaceAll("\\s+", " ").strip();
    }
}
