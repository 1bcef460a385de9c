package id.rembuk.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes small workbooks as offices make them, with invented names: rows of texts, numbers and nulls, and joined cells. */
final class SmallBook {
    private final List<Object[]> rows = new ArrayList<>();
    private final List<String> merged = new ArrayList<>();

    /** Texts, numbers, booleans, {@link Percent}, {@link Failed} and {@link OnDay}; null for an empty cell. */
    SmallBook row(Object... cells) {
        rows.add(cells);
        return this;
    }

    /** Joins cells, e.g. A4:A5. */
    SmallBook join(String... ranges) {
        merged.addAll(List.of(ranges));
        return this;
    }

    /** A number shown as percent. */
    record Percent(double value) {}

    /** A formula that fails. */
    record Failed(String formula) {}

    /** A date. */
    record OnDay(int year, int month, int day) {}

    Path xlsx(Path folder, String name) {
        Path file = folder.resolve(name);
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet("Rekap");
            CellStyle percent = style(book, "0%");
            CellStyle day = style(book, "yyyy-mm-dd");
            for (int r = 0; r < rows.size(); r++) {
                Row row = sheet.createRow(r);
                for (int c = 0; c < rows.get(r).length; c++) {
                    if (rows.get(r)[c] != null) {
                        fill(row.createCell(c), rows.get(r)[c], percent, day);
                    }
                }
            }
            merged.forEach(range -> sheet.addMergedRegion(CellRangeAddress.valueOf(range)));
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static CellStyle style(XSSFWorkbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private static void fill(Cell cell, Object value, CellStyle percent, CellStyle day) {
        if (value instanceof Percent shown) {
            cell.setCellValue(shown.value());
            cell.setCellStyle(percent);
        } else if (value instanceof OnDay date) {
            cell.setCellValue(java.time.LocalDate.of(date.year(), date.month(), date.day()));
            cell.setCellStyle(day);
        } else if (value instanceof Failed failed) {
            cell.setCellFormula(failed.formula());
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(String.valueOf(value));
        }
    }

    /** A text table whose cells are parted by ";". */
    Path csv(Path folder, String name) {
        StringBuilder text = new StringBuilder();
        for (Object[] row : rows) {
            for (int c = 0; c < row.length; c++) {
                text.append(c == 0 ? "" : ";").append(row[c] == null ? "" : row[c]);
            }
            text.append('\n');
        }
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
