package id.rembuk.export.excel;

import id.rembuk.domain.disclosure.Audience;
import id.rembuk.domain.report.Report;
import id.rembuk.domain.report.ReportPart;
import id.rembuk.domain.report.ReportPart.Kind;
import id.rembuk.export.PartFile;
import id.rembuk.export.excel.Styles.Look;
import id.rembuk.task.Progress;
import id.rembuk.text.Messages;
import id.rembuk.usecase.port.ReportWorkbookWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the tables of a report as a workbook: a sheet each, numbers as numbers, ready to print. */
public final class ReportWorkbook implements ReportWorkbookWriter {
    private static final double CHARACTERS = 130;
    private static final int UNITS = 256;

    private final Messages messages;
    private final PartFile files;

    public ReportWorkbook(Messages messages) {
        this(messages, new PartFile());
    }

    ReportWorkbook(Messages messages, PartFile files) {
        this.messages = messages;
        this.files = files;
    }

    @Override
    public void write(Report report, Path target, Progress progress) {
        files.requireWritable(target);
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Styles styles = new Styles(workbook);
            for (ReportPart.Grid grid : report.grids()) {
                progress.checkCancelled();
                Sheet sheet = workbook.createSheet(
                        WorkbookUtil.createSafeSheetName(grid.name().isEmpty() ? report.title() : grid.name()));
                fill(sheet, styles, report, grid);
            }
            files.write(target, workbook::write);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void fill(Sheet sheet, Styles styles, Report report, ReportPart.Grid grid) {
        int at = 0;
        at = line(sheet, styles, at, Look.TITLE, report.title());
        for (String line : report.subtitle()) {
            at = line(sheet, styles, at, Look.SUBTITLE, line);
        }
        if (report.audience() == Audience.INTERNAL) {
            at = line(sheet, styles, at, Look.MARK, messages.get("report.internal"));
        }
        if (report.practice()) {
            at = line(sheet, styles, at, Look.MARK, messages.get("paper.practice"));
        }
        at++;
        int head = at;
        Row headings = sheet.createRow(at++);
        double whole =
                grid.columns().stream().mapToDouble(ReportPart.Column::share).sum();
        for (int i = 0; i < grid.columns().size(); i++) {
            text(
                    headings.createCell(i),
                    styles,
                    Look.HEAD,
                    grid.columns().get(i).heading());
            sheet.setColumnWidth(i, (int) (grid.columns().get(i).share() / whole * CHARACTERS * UNITS));
        }
        for (ReportPart.Row row : grid.rows()) {
            Row line = sheet.createRow(at++);
            for (int i = 0; i < row.cells().size(); i++) {
                cell(line.createCell(i), styles, row.kind(), row.cells().get(i));
            }
        }
        at++;
        for (String words : words(report)) {
            at = line(sheet, styles, at, Look.NOTE, words);
        }
        print(sheet, head);
    }

    /** What the report says besides its tables; signs in the cells are explained there. */
    private static List<String> words(Report report) {
        List<String> words = new ArrayList<>();
        for (ReportPart part : report.parts()) {
            if (part instanceof ReportPart.Text text) {
                words.add(text.text());
            } else if (part instanceof ReportPart.Items items) {
                items.items().forEach(item -> words.add("– " + item));
            }
        }
        return words;
    }

    private static int line(Sheet sheet, Styles styles, int at, Look look, String text) {
        text(sheet.createRow(at).createCell(0), styles, look, text);
        return at + 1;
    }

    private static void cell(Cell cell, Styles styles, Kind kind, ReportPart.Cell value) {
        if (value.number() == null) {
            text(cell, styles, kind == Kind.LINE ? Look.TEXT : Look.TOTAL_TEXT, value.text());
            return;
        }
        cell.setCellValue(value.number().doubleValue());
        String format = value.number().stripTrailingZeros().scale() > 0 ? "#,##0.00" : "#,##0";
        cell.setCellStyle(styles.number(kind == Kind.LINE ? Look.NUMBER : Look.TOTAL_NUMBER, format));
    }

    private static void text(Cell cell, Styles styles, Look look, String text) {
        cell.setCellValue(text);
        boolean formulaLike = !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
        cell.setCellStyle(styles.text(look, formulaLike));
    }

    private static void print(Sheet sheet, int head) {
        sheet.setRepeatingRows(new CellRangeAddress(head, head, -1, -1));
        sheet.createFreezePane(0, head + 1);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }
}
