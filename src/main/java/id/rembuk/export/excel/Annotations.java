package id.rembuk.export.excel;

import id.rembuk.task.Progress;
import id.rembuk.usecase.ImportReport;
import id.rembuk.usecase.ImportReport.Line;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Marks the cells of the user's own workbook with a colour and a comment; what stands in them is not touched. */
final class Annotations {
    /** Beyond this many a workbook becomes slow to open; the list of findings has them all. */
    private static final int MOST_COMMENTS = 5_000;

    private static final int COMMENT_COLUMNS = 4;
    private static final int COMMENT_ROWS = 5;

    private final XSSFWorkbook workbook;
    private final ImportReport report;
    private final Sheet sheet;
    private final Map<CellStyle, CellStyle> marked = new HashMap<>();

    Annotations(XSSFWorkbook workbook, ImportReport report) {
        this.workbook = workbook;
        this.report = report;
        sheet = report.sheet() < workbook.getNumberOfSheets() ? workbook.getSheetAt(report.sheet()) : null;
    }

    void mark(Progress progress) {
        if (sheet == null) {
            return;
        }
        Map<CellAddress, String> texts = new LinkedHashMap<>();
        for (Line line : report.lines()) {
            if (line.row() > 0 && (texts.size() < MOST_COMMENTS || texts.containsKey(address(line)))) {
                texts.merge(
                        address(line),
                        line.severity() + ": " + line.what() + " " + line.todo(),
                        (a, b) -> a + "\n" + b);
            }
        }
        int done = 0;
        for (Map.Entry<CellAddress, String> text : texts.entrySet()) {
            progress.report(done++, texts.size(), report.title());
            progress.checkCancelled();
            mark(cell(text.getKey()), text.getValue());
        }
    }

    /** A finding about a whole row stands at its first cell. */
    private static CellAddress address(Line line) {
        return new CellAddress(line.row() - 1, Math.max(0, line.column()));
    }

    private Cell cell(CellAddress address) {
        Row row = sheet.getRow(address.getRow());
        if (row == null) {
            row = sheet.createRow(address.getRow());
        }
        return row.getCell(address.getColumn(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private void mark(Cell cell, String text) {
        cell.setCellStyle(marked.computeIfAbsent(cell.getCellStyle(), this::filled));
        Comment comment = cell.getCellComment();
        String before = comment == null ? "" : comment.getString().getString() + "\n";
        if (comment == null) {
            comment = sheet.createDrawingPatriarch().createCellComment(anchor(cell));
            cell.setCellComment(comment);
        }
        comment.setString(workbook.getCreationHelper().createRichTextString(Pen.stored(before + text)));
        comment.setAuthor("Rembuk");
    }

    private ClientAnchor anchor(Cell cell) {
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 1 + COMMENT_COLUMNS);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + COMMENT_ROWS);
        return anchor;
    }

    private CellStyle filled(CellStyle plain) {
        CellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(plain);
        style.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}
