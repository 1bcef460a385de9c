package id.rembuk.export.excel;

import id.rembuk.export.PartFile;
import id.rembuk.task.Progress;
import id.rembuk.usecase.ImportTemplate;
import id.rembuk.usecase.ImportTemplate.Column;
import id.rembuk.usecase.ImportTemplate.Fill;
import id.rembuk.usecase.port.ImportTemplateWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Writes a workbook to be filled in: heads and given cells are locked without a password, cells offer their choices, ids
 * stand in a hidden column, and a sheet of its own tells how to fill it in.
 */
public final class ImportTemplateWorkbook implements ImportTemplateWriter {
    /** Title and note stand above the heads. */
    static final int HEAD_ROW = 3;

    private static final int ROWS_PER_REPORT = 500;
    private static final int INSTRUCTION_WIDTH = 110;

    private final StreamedFile file;

    public ImportTemplateWorkbook() {
        this(new PartFile());
    }

    /** @param files writes the finished workbook */
    ImportTemplateWorkbook(PartFile files) {
        file = new StreamedFile(files);
    }

    @Override
    public void write(ImportTemplate template, Path target, Progress progress) {
        file.write(target, progress, workbook -> fill(workbook, template, progress));
    }

    private static void fill(SXSSFWorkbook workbook, ImportTemplate template, Progress progress) {
        Styles styles = new Styles(workbook);
        Pen pen = new Pen(styles);
        SXSSFSheet sheet = workbook.createSheet(template.sheetName());
        titles(sheet, pen, template);
        heads(sheet, pen, template);
        columns(sheet, styles, template);
        rows(sheet, pen, template, progress);
        instructions(workbook.createSheet(template.instructionSheet()), pen, template);
        int last = HEAD_ROW + Math.max(1, template.rows().size() + template.blankRows());
        new DropDowns(workbook, sheet, HEAD_ROW + 1, last).add(template.columns());
        lock(workbook.getXSSFWorkbook().getSheet(template.sheetName()));
        sheet.setAutoFilter(
                new CellRangeAddress(HEAD_ROW, last, 0, template.columns().size() - 1));
    }

    /** The rows above the heads are locked and without frames, whatever their columns are. */
    private static void titles(Sheet sheet, Pen pen, ImportTemplate template) {
        for (int row = 0; row < HEAD_ROW; row++) {
            pen.on(sheet.createRow(row));
            for (int column = 0; column < template.columns().size(); column++) {
                pen.text(column, Styles.Look.NOTE, null);
            }
        }
        pen.on(sheet.getRow(0)).text(0, Styles.Look.TITLE, template.title());
        template.instructions().stream().findFirst().ifPresent(line -> pen.on(sheet.getRow(1))
                .text(0, Styles.Look.NOTE, line));
    }

    private static void heads(Sheet sheet, Pen pen, ImportTemplate template) {
        List<Column> columns = template.columns();
        pen.columns(columns.stream().mapToInt(Column::width).toArray());
        pen.on(sheet.createRow(HEAD_ROW));
        for (int i = 0; i < columns.size(); i++) {
            pen.text(i, Styles.Look.HEAD, columns.get(i).head());
        }
        pen.fit();
        int given = (int) columns.stream()
                .takeWhile(column -> column.fill() == Fill.FIXED)
                .count();
        sheet.createFreezePane(given, HEAD_ROW + 1);
        sheet.setRepeatingRows(new CellRangeAddress(HEAD_ROW, HEAD_ROW, -1, -1));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private static void columns(Sheet sheet, Styles styles, ImportTemplate template) {
        for (int i = 0; i < template.columns().size(); i++) {
            Column column = template.columns().get(i);
            Page.width(sheet, i, column.width());
            sheet.setColumnHidden(i, column.fill() == Fill.HIDDEN);
            switch (column.fill()) {
                case FIXED -> {}
                case HIDDEN, TEXT, CHOICE -> sheet.setDefaultColumnStyle(i, styles.text(Styles.Look.INPUT_TEXT, false));
                case WHOLE -> sheet.setDefaultColumnStyle(i, styles.number(Styles.Look.INPUT_NUMBER, Pen.WHOLE));
                case YEAR -> sheet.setDefaultColumnStyle(i, styles.number(Styles.Look.INPUT_NUMBER, Pen.PLAIN));
                case DECIMAL -> sheet.setDefaultColumnStyle(i, styles.number(Styles.Look.INPUT_NUMBER, Pen.ANY));
            }
        }
    }

    private static void rows(Sheet sheet, Pen pen, ImportTemplate template, Progress progress) {
        for (int r = 0; r < template.rows().size(); r++) {
            if (r % ROWS_PER_REPORT == 0) {
                progress.report(r, template.rows().size(), template.title());
                progress.checkCancelled();
            }
            Row row = sheet.createRow(HEAD_ROW + 1 + r);
            pen.on(row);
            for (int c = 0; c < template.columns().size(); c++) {
                cell(
                        pen,
                        c,
                        template.columns().get(c).fill(),
                        template.rows().get(r).get(c));
            }
        }
    }

    private static void cell(Pen pen, int column, Fill fill, Object value) {
        if (value instanceof BigDecimal number) {
            String format =
                    switch (fill) {
                        case YEAR -> Pen.PLAIN;
                        case WHOLE -> Pen.WHOLE;
                        default -> Pen.ANY;
                    };
            pen.number(column, number.doubleValue(), Styles.Look.INPUT_NUMBER, format);
        } else if (value != null || fill == Fill.FIXED) {
            pen.text(column, fill == Fill.FIXED ? Styles.Look.DETAIL : Styles.Look.INPUT_TEXT, (String) value);
        }
    }

    private static void instructions(Sheet sheet, Pen pen, ImportTemplate template) {
        Page.width(sheet, 0, INSTRUCTION_WIDTH);
        pen.columns(INSTRUCTION_WIDTH);
        pen.on(sheet.createRow(0)).text(0, Styles.Look.TITLE, template.title());
        int row = 2;
        for (String line : template.instructions()) {
            pen.on(sheet.createRow(row++)).text(0, Styles.Look.TEXT, line);
            pen.fit();
        }
        for (Column column : template.columns()) {
            if (!column.hint().isEmpty() && column.fill() != Fill.HIDDEN) {
                pen.on(sheet.createRow(row++)).text(0, Styles.Look.TEXT, column.head() + ": " + column.hint());
                pen.fit();
            }
        }
    }

    /** Without a password: the lock keeps heads from being changed by mistake, it hides nothing. */
    private static void lock(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockAutoFilter(false);
        sheet.lockSort(false);
        sheet.lockSelectLockedCells(false);
        sheet.lockSelectUnlockedCells(false);
    }
}
