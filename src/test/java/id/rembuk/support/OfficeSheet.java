package id.rembuk.support;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes small workbooks such as offices send, row by row: texts, numbers and blanks as they are given. */
public final class OfficeSheet {
    private final String name;
    private final boolean hidden;
    private final List<Object[]> rows = new ArrayList<>();

    private OfficeSheet(String name, boolean hidden) {
        this.name = name;
        this.hidden = hidden;
    }

    public static OfficeSheet named(String name) {
        return new OfficeSheet(name, false);
    }

    public static OfficeSheet hidden(String name) {
        return new OfficeSheet(name, true);
    }

    /** Adds a row; null leaves a cell out. */
    public OfficeSheet row(Object... cells) {
        rows.add(cells);
        return this;
    }

    /** Writes the sheets as one workbook. */
    public static Path write(Path file, OfficeSheet... sheets) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            for (OfficeSheet sheet : sheets) {
                sheet.fill(workbook.createSheet(sheet.name));
                workbook.setSheetHidden(workbook.getNumberOfSheets() - 1, sheet.hidden);
            }
            workbook.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(Sheet sheet) {
        for (int number = 0; number < rows.size(); number++) {
            Row row = sheet.createRow(number);
            Object[] cells = rows.get(number);
            for (int column = 0; column < cells.length; column++) {
                if (cells[column] != null) {
                    fill(row.createCell(column), cells[column]);
                }
            }
        }
    }

    private static void fill(Cell cell, Object value) {
        if (value instanceof Number numeric) {
            cell.setCellValue(numeric.doubleValue());
        } else {
            cell.setCellValue(value.toString());
        }
    }
}
