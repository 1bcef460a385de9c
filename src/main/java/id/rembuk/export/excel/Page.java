package id.rembuk.export.excel;

import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.usecase.Workplan;
import java.util.Locale;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** What all sheets share: the title rows, and paper, margins, header and footer of the print. */
final class Page {
    /** Paper number 14 of the file format: Folio, 8.5 × 13 inches, the F4 of Indonesian offices. */
    private static final short FOLIO = 14;

    private static final double SIDE_INCHES = 0.4;
    private static final double TOP_INCHES = 0.75;
    private static final int CHARACTER = 256;

    private final Workplan plan;
    private final Messages messages;
    private final Pen pen;

    Page(Workplan plan, Messages messages, Pen pen) {
        this.plan = plan;
        this.messages = messages;
        this.pen = pen;
    }

    /**
     * Writes title, regency, {@code about} and the practice mark into the first rows.
     *
     * @return index of the first free row
     */
    int titles(Sheet sheet, String about) {
        title(sheet, 0, Styles.Look.TITLE, messages.get("workplan.title", planningYear()));
        title(sheet, 1, Styles.Look.SUBTITLE, plan.identity().regencyName().toUpperCase(Locale.ROOT));
        title(sheet, 2, Styles.Look.SUBTITLE, about);
        if (plan.identity().practice()) {
            title(sheet, 3, Styles.Look.MARK, messages.get("workplan.practice"));
        } else {
            title(sheet, 3, Styles.Look.NOTE, messages.get("workplan.as-of", Formats.dateTime(plan.readAt())));
        }
        return 4;
    }

    /** Folio landscape, as wide as the page, heads on every page. */
    void print(Sheet sheet, int headRow) {
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(FOLIO);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.LEFT, SIDE_INCHES);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.RIGHT, SIDE_INCHES);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.TOP, TOP_INCHES);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.BOTTOM, TOP_INCHES);
        sheet.setRepeatingRows(new CellRangeAddress(headRow, headRow, -1, -1));
        sheet.getHeader().setLeft(escaped(plan.identity().regencyName()));
        sheet.getHeader().setRight(messages.get("workplan.header", planningYear()));
        if (plan.identity().practice()) {
            sheet.getHeader().setCenter(messages.get("workplan.practice"));
        }
        sheet.getFooter().setLeft(messages.get("workplan.as-of", Formats.dateTime(plan.readAt())));
        sheet.getFooter().setRight(messages.get("workplan.page", "&P", "&N"));
    }

    /** Label of an OPD's row of sums. */
    String total(String organisation) {
        return messages.get("workplan.total-of", organisation);
    }

    static void width(Sheet sheet, int column, int characters) {
        sheet.setColumnWidth(column, characters * CHARACTER);
    }

    private void title(Sheet sheet, int index, Styles.Look look, String text) {
        Row row = sheet.createRow(index);
        pen.on(row).text(0, look, text);
    }

    private String planningYear() {
        return String.valueOf(plan.cycle().planningYear());
    }

    /** In headers and footers "&" starts a command. */
    private static String escaped(String text) {
        return text.replace("&", "&&");
    }
}
