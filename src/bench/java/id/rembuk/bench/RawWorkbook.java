package id.rembuk.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The peer of the workplan: raw SXSSF writing the same values into the same cells, with one style per cell. */
final class RawWorkbook {
    private final List<List<Object[]>> sheets = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    /** Remembers every cell of a finished workplan. */
    RawWorkbook(Path workplan) throws IOException {
        try (InputStream stream = Files.newInputStream(workplan);
                XSSFWorkbook book = new XSSFWorkbook(stream)) {
            for (Sheet sheet : book) {
                List<Object[]> rows = new ArrayList<>();
                for (Row row : sheet) {
                    Object[] cells = new Object[Math.max(row.getLastCellNum(), 0)];
                    for (Cell cell : row) {
                        cells[cell.getColumnIndex()] = value(cell);
                    }
                    rows.add(cells);
                }
                names.add(sheet.getSheetName());
                sheets.add(rows);
            }
        }
    }

    private static Object value(Cell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC -> cell.getNumericCellValue();
            case FORMULA -> new Formula(cell.getCellFormula());
            case STRING -> cell.getStringCellValue();
            default -> null;
        };
    }

    void write(Path target) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(100);
                OutputStream stream = Files.newOutputStream(target)) {
            CellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("#,##0"));
            for (int s = 0; s < sheets.size(); s++) {
                Sheet sheet = book.createSheet(names.get(s));
                List<Object[]> rows = sheets.get(s);
                for (int r = 0; r < rows.size(); r++) {
                    writeRow(sheet.createRow(r), rows.get(r), style);
                }
            }
            book.write(stream);
        }
    }

    private static void writeRow(Row row, Object[] values, CellStyle style) {
        for (int c = 0; c < values.length; c++) {
            Cell cell = row.createCell(c);
            cell.setCellStyle(style);
            if (values[c] instanceof Double number) {
                cell.setCellValue(number);
            } else if (values[c] instanceof Formula formula) {
                cell.setCellFormula(formula.text());
            } else if (values[c] instanceof String text) {
                cell.setCellValue(text);
            }
        }
    }

    private record Formula(String text) {}
}
