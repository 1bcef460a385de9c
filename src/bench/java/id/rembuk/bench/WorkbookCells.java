package id.rembuk.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Every cell of a workbook, read row by row: POI's whole book of 20,000 lines is larger than the memory of an office. */
record WorkbookCells(List<String> names, List<List<Object[]>> sheets) {
    static WorkbookCells read(Path file) throws IOException {
        WorkbookCells cells = new WorkbookCells(new ArrayList<>(), new ArrayList<>());
        try (InputStream stream = Files.newInputStream(file);
                ReadableWorkbook book = new ReadableWorkbook(stream)) {
            for (Sheet sheet : book.getSheets().toList()) {
                cells.names.add(sheet.getName());
                try (Stream<Row> rows = sheet.openStream()) {
                    cells.sheets.add(rows.map(WorkbookCells::values).toList());
                }
            }
        }
        return cells;
    }

    private static Object[] values(Row row) {
        return row.stream().map(WorkbookCells::value).toArray();
    }

    private static Object value(Cell cell) {
        if (cell == null) {
            return null;
        }
        return switch (cell.getType()) {
            case NUMBER -> cell.asNumber().doubleValue();
            case FORMULA -> new Formula(cell.getFormula());
            case STRING -> cell.asString();
            default -> null;
        };
    }

    /** A formula, without its equals sign. */
    record Formula(String text) {}
}
