package id.rembuk.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The peer of the workplan: raw SXSSF writing the same values into the same cells, with one style per cell. */
final class RawWorkbook {
    private final WorkbookCells cells;

    RawWorkbook(WorkbookCells cells) {
        this.cells = cells;
    }

    void write(Path target) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(100);
                OutputStream stream = Files.newOutputStream(target)) {
            CellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("#,##0"));
            for (int s = 0; s < cells.sheets().size(); s++) {
                Sheet sheet = book.createSheet(cells.names().get(s));
                List<Object[]> rows = cells.sheets().get(s);
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
            } else if (values[c] instanceof WorkbookCells.Formula formula) {
                cell.setCellFormula(formula.text());
            } else if (values[c] instanceof String text) {
                cell.setCellValue(text);
            }
        }
    }
}
