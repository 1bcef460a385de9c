package id.rembuk.intake.table;

import id.rembuk.task.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads a whole sheet for a test. */
final class Reading {
    private Reading() {}

    static List<SheetRow> rows(Path file) {
        return rows(file, 0);
    }

    static List<SheetRow> rows(Path file, int sheet) {
        List<SheetRow> rows = new ArrayList<>();
        try (TableFile table = TableFiles.open(file, Progress.NONE)) {
            table.rows(sheet, Progress.NONE, rows::add);
        }
        return rows;
    }

    /** Each row as its number and its cells, e.g. {@code 3: a | 1.5 | }. */
    static List<String> plain(Path file) {
        return rows(file).stream().map(Reading::plain).toList();
    }

    private static String plain(SheetRow row) {
        return row.number() + ": " + row.cells().stream().map(CellValue::plain).collect(Collectors.joining(" | "));
    }
}
