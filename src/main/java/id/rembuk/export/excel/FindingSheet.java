package id.rembuk.export.excel;

import id.rembuk.task.Progress;
import id.rembuk.usecase.ImportReport;
import id.rembuk.usecase.ImportReport.Line;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** The list of findings: sheet, cell, how grave, value, finding, what to do. Values stay text, whatever they look like. */
final class FindingSheet {
    private static final int[] WIDTHS = {16, 9, 13, 22, 60, 55};
    private static final int LINES_PER_REPORT = 500;

    private final Pen pen;

    FindingSheet(Pen pen) {
        this.pen = pen;
    }

    void write(Sheet sheet, ImportReport report, Progress progress) {
        int row = 0;
        pen.on(sheet.createRow(row++)).text(0, Styles.Look.TITLE, report.title());
        for (String line : report.about()) {
            pen.on(sheet.createRow(row++)).text(0, Styles.Look.NOTE, line);
        }
        int head = ++row;
        pen.columns(WIDTHS);
        pen.on(sheet.createRow(head));
        for (int i = 0; i < WIDTHS.length; i++) {
            Page.width(sheet, i, WIDTHS[i]);
            pen.text(i, Styles.Look.HEAD, report.heads().get(i));
        }
        for (int i = 0; i < report.lines().size(); i++) {
            if (i % LINES_PER_REPORT == 0) {
                progress.report(i, report.lines().size(), report.title());
                progress.checkCancelled();
            }
            line(sheet, head + 1 + i, report.lines().get(i));
        }
        sheet.createFreezePane(0, head + 1);
        sheet.setAutoFilter(
                new CellRangeAddress(head, head + Math.max(1, report.lines().size()), 0, WIDTHS.length - 1));
        sheet.setRepeatingRows(new CellRangeAddress(head, head, -1, -1));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void line(Sheet sheet, int row, Line line) {
        pen.on(sheet.createRow(row));
        pen.text(0, Styles.Look.TEXT, line.sheet());
        pen.text(1, Styles.Look.TEXT, line.cell());
        pen.text(2, Styles.Look.TEXT, line.severity());
        pen.text(3, Styles.Look.TEXT, line.value());
        pen.text(4, Styles.Look.TEXT, line.what());
        pen.text(5, Styles.Look.TEXT, line.todo());
        pen.fit();
    }
}
