package id.rembuk.export.pdf;

import com.itextpdf.kernel.colors.DeviceGray;
import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.kernel.pdf.tagutils.AccessibilityProperties;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.UnitValue;
import com.itextpdf.layout.properties.VerticalAlignment;
import id.rembuk.domain.report.ReportPart;
import id.rembuk.domain.report.ReportPart.Column;
import id.rembuk.domain.report.ReportPart.Kind;

/** Lays out a table of a report: head on every page, numbers at the right, groups and sums bold. */
final class GridBlock {
    private static final float SIZE = 8.5f;
    private static final float PADDING = 2.6f;

    private final PaperPen pen;

    GridBlock(PaperPen pen) {
        this.pen = pen;
    }

    Table table(ReportPart.Grid grid) {
        float[] shares = new float[grid.columns().size()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = (float) grid.columns().get(i).share();
        }
        Table table = new Table(UnitValue.createPercentArray(shares)).useAllAvailableWidth();
        grid.columns().forEach(column -> table.addHeaderCell(head(column)));
        for (ReportPart.Row row : grid.rows()) {
            for (int i = 0; i < shares.length; i++) {
                table.addCell(cell(
                        row.kind(), row.cells().get(i).text(), grid.columns().get(i)));
            }
        }
        return table;
    }

    private Cell head(Column column) {
        Cell cell = framed(new Cell())
                .add(line(column.heading(), true).setTextAlignment(TextAlignment.CENTER))
                .setVerticalAlignment(VerticalAlignment.MIDDLE)
                .setBackgroundColor(new DeviceGray(0.9f));
        AccessibilityProperties tag = cell.getAccessibilityProperties();
        tag.setRole(StandardRoles.TH);
        tag.addAttributes(new PdfStructureAttributes("Table").addEnumAttribute("Scope", "Column"));
        return cell;
    }

    private Cell cell(Kind kind, String text, Column column) {
        Cell cell = framed(new Cell())
                .add(line(text, kind != Kind.LINE)
                        .setTextAlignment(column.number() ? TextAlignment.RIGHT : TextAlignment.LEFT))
                .setKeepTogether(true);
        if (kind != Kind.LINE) {
            cell.setBackgroundColor(new DeviceGray(0.95f));
        }
        return cell;
    }

    private Paragraph line(String text, boolean bold) {
        return pen.line(text, SIZE).setFont(bold ? pen.bold() : pen.regular());
    }

    private static Cell framed(Cell cell) {
        return cell.setPadding(PADDING).setBorder(new SolidBorder(new DeviceGray(0.2f), 0.5f));
    }
}
