package id.rembuk.export.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** A table with one row per OPD whose cells point at the OPD's sheet, and a row of sums below. */
final class RecapTable {
    static final int FIRST_MEASURE = 2;

    private static final int NUMBER_WIDTH = 5;
    private static final int NAME_WIDTH = 44;

    private final String name;
    private final List<Measure> measures;
    private final double[] totals;
    private int firstRow;
    private int totalRow;

    /** A formula and the value it has now. */
    record Value(String formula, double now) {
        /** Whole numbers are exact up to 2^53. */
        static Value of(String formula, long now) {
            return new Value(formula, (double) now);
        }
    }

    /** What is asked of each OPD. */
    @FunctionalInterface
    interface Question {
        /** @param row index of the OPD's row, for formulas over the same row */
        Value of(OrganisationSheet organisation, int row);
    }

    /**
     * One column.
     *
     * @param width in characters
     */
    record Measure(String head, int width, Question question) {}

    /** @param name legal name of the sheet the table is on */
    RecapTable(String name, List<Measure> measures) {
        this.name = name;
        this.measures = measures;
        totals = new double[measures.size()];
    }

    String name() {
        return name;
    }

    /** Address of a measure's sum, for a formula of another sheet, and its value. */
    Value total(int measure) {
        String cell = OrganisationSheet.address(totalRow, FIRST_MEASURE + measure);
        return new Value("'" + name + "'!" + cell, totals[measure]);
    }

    int totalRow() {
        return totalRow;
    }

    /** Writes heads, rows and sums; heads stay on screen, on paper and carry the filter. */
    void write(Sheet sheet, Page page, Pen pen, int head, Labels labels, List<OrganisationSheet> organisations) {
        heads(sheet, pen, head, labels);
        firstRow = head + 1;
        totalRow = firstRow + organisations.size();
        for (int i = 0; i < organisations.size(); i++) {
            row(sheet.createRow(firstRow + i), pen, i, organisations.get(i));
        }
        sums(sheet.createRow(totalRow), pen, labels);
        sheet.createFreezePane(FIRST_MEASURE, firstRow);
        sheet.setAutoFilter(
                new CellRangeAddress(head, Math.max(head, totalRow - 1), 0, FIRST_MEASURE + measures.size() - 1));
        page.print(sheet, head);
    }

    /** The words of the first columns and of the row of sums. */
    record Labels(String number, String organisation, String total) {}

    private void heads(Sheet sheet, Pen pen, int head, Labels labels) {
        int[] widths = new int[FIRST_MEASURE + measures.size()];
        widths[0] = NUMBER_WIDTH;
        widths[1] = NAME_WIDTH;
        for (int i = 0; i < measures.size(); i++) {
            widths[FIRST_MEASURE + i] = measures.get(i).width();
        }
        for (int column = 0; column < widths.length; column++) {
            Page.width(sheet, column, widths[column]);
        }
        pen.columns(widths);
        pen.on(sheet.createRow(head));
        pen.text(0, Styles.Look.HEAD, labels.number());
        pen.text(1, Styles.Look.HEAD, labels.organisation());
        for (int i = 0; i < measures.size(); i++) {
            pen.text(FIRST_MEASURE + i, Styles.Look.HEAD, measures.get(i).head());
        }
        pen.fit();
    }

    private void row(Row row, Pen pen, int index, OrganisationSheet organisation) {
        pen.on(row);
        pen.number(0, index + 1, Styles.Look.CENTRE, Pen.WHOLE);
        pen.text(1, Styles.Look.TEXT, organisation.organisation());
        for (int i = 0; i < measures.size(); i++) {
            Value value = measures.get(i).question().of(organisation, row.getRowNum());
            totals[i] += value.now();
            pen.formula(FIRST_MEASURE + i, value.formula(), value.now(), Styles.Look.NUMBER);
        }
        pen.fit();
    }

    private void sums(Row row, Pen pen, Labels labels) {
        pen.on(row);
        pen.text(0, Styles.Look.TOTAL_TEXT, null);
        pen.text(1, Styles.Look.TOTAL_TEXT, labels.total());
        for (int i = 0; i < measures.size(); i++) {
            int column = FIRST_MEASURE + i;
            String formula = firstRow == totalRow
                    ? "0"
                    : "SUM(" + OrganisationSheet.address(firstRow, column) + ":"
                            + OrganisationSheet.address(totalRow - 1, column) + ")";
            pen.formula(column, formula, totals[i], Styles.Look.TOTAL_NUMBER);
        }
    }
}
