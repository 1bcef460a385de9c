package id.rembuk.export.excel;

import id.rembuk.domain.plan.PlanLine;
import id.rembuk.task.Progress;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** The sheet of one OPD: its lines, and below them the sums that the recap points at. */
final class OrganisationSheet {
    private static final int FROZEN_COLUMNS = 3;
    private static final int LINES_PER_REPORT = 200;

    private final String name;
    private final String organisation;
    private final List<PlanLine> lines;
    private final PlanSums sums;
    private int firstRow;
    private int totalRow;

    /** @param name legal name of the sheet; {@code lines} is never empty */
    OrganisationSheet(String name, String organisation, List<PlanLine> lines) {
        this.name = name;
        this.organisation = organisation;
        this.lines = lines;
        sums = PlanSums.of(lines);
    }

    String name() {
        return name;
    }

    String organisation() {
        return organisation;
    }

    PlanSums sums() {
        return sums;
    }

    int size() {
        return lines.size();
    }

    /** Address of a column's sum on this sheet, for a formula of another sheet. */
    String total(int column) {
        return quoted() + "!" + address(totalRow, column);
    }

    /** Address of a column's lines on this sheet, for a formula of another sheet. */
    String range(int column) {
        return quoted() + "!" + lines(column);
    }

    /** Writes titles, heads, lines and sums, and sets the sheet up for screen and print. */
    void write(Sheet sheet, Page page, Pen pen, PlanColumns columns, Step progress) {
        int head = page.titles(sheet, organisation);
        heads(sheet.createRow(head), pen, columns, sheet);
        firstRow = head + 1;
        totalRow = firstRow + lines.size();
        for (int i = 0; i < lines.size(); i++) {
            if (i % LINES_PER_REPORT == 0) {
                progress.at(i);
            }
            pen.on(sheet.createRow(firstRow + i));
            for (int column = 0; column < columns.all().size(); column++) {
                columns.all().get(column).writer().write(pen, column, lines.get(i), i + 1);
            }
            pen.fit();
        }
        totals(sheet, pen, columns, page);
        sheet.createFreezePane(FROZEN_COLUMNS, firstRow);
        sheet.setAutoFilter(
                new CellRangeAddress(head, totalRow - 1, 0, columns.all().size() - 1));
        page.print(sheet, head);
    }

    int totalRow() {
        return totalRow;
    }

    /** Tells how many lines of this sheet are written. */
    @FunctionalInterface
    interface Step {
        void at(int line);

        /** Reports lines of a sheet as part of the whole workplan. */
        static Step of(Progress progress, long before, long total, String text) {
            return line -> progress.report(before + line, total, text);
        }
    }

    private static void heads(Row row, Pen pen, PlanColumns columns, Sheet sheet) {
        pen.columns(columns.all().stream().mapToInt(PlanColumns.Column::width).toArray());
        pen.on(row);
        for (int column = 0; column < columns.all().size(); column++) {
            pen.text(column, Styles.Look.HEAD, columns.all().get(column).head());
            Page.width(sheet, column, columns.all().get(column).width());
        }
        sheet.setColumnHidden(columns.id(), true);
        pen.fit();
    }

    private void totals(Sheet sheet, Pen pen, PlanColumns columns, Page page) {
        pen.on(sheet.createRow(totalRow));
        for (int column = 0; column < columns.all().size(); column++) {
            pen.text(column, Styles.Look.TOTAL_TEXT, column == 0 ? page.total(organisation) : null);
        }
        sum(pen, columns.budget(), sums.budget());
        sum(pen, columns.share(), sums.share());
        for (int i = 0; i < columns.funds().size(); i++) {
            sum(pen, columns.fund(i), sums.fund(columns.funds().get(i)));
        }
        sheet.addMergedRegion(new CellRangeAddress(totalRow, totalRow, 0, columns.budget() - 1));
    }

    private void sum(Pen pen, int column, long value) {
        pen.formula(column, "SUM(" + lines(column) + ")", (double) value, Styles.Look.TOTAL_NUMBER);
    }

    private String lines(int column) {
        return address(firstRow, column) + ":" + address(totalRow - 1, column);
    }

    static String address(int row, int column) {
        return new CellReference(row, column, true, true).formatAsString();
    }

    private String quoted() {
        return "'" + name.replace("'", "''") + "'";
    }
}
