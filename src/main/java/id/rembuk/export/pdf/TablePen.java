package id.rembuk.export.pdf;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.ColorConstants;
import com.itextpdf.kernel.colors.DeviceGray;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.kernel.pdf.tagutils.DefaultAccessibilityProperties;
import com.itextpdf.kernel.pdf.tagutils.TagTreePointer;
import id.rembuk.export.pdf.TableRow.Box;
import java.util.List;

/** Draws boxes of a table straight onto a page: frames and fills as artifacts, texts tagged as cells. */
final class TablePen {
    /** Room between frame and text, in points. */
    static final float PADDING = 2.6f;

    private static final float LINE = 0.5f;

    private final PdfCanvas canvas;
    private final float[] edges;

    /** @param edges x of every column's left edge and, last, of the right edge of the table */
    TablePen(PdfCanvas canvas, float[] edges) {
        this.canvas = canvas;
        this.edges = edges;
    }

    /** Height of a box with so many lines of letters. */
    static float height(int lines, float size) {
        return lines * leading(size) + 2 * PADDING;
    }

    static float leading(float size) {
        return size * 1.16f;
    }

    /** A row whose cells are read; {@code tags} stands on the body of the table. */
    void row(TableRow row, float top, TagTreePointer tags) {
        frames(row, top);
        tags.addTag(StandardRoles.TR);
        for (Box box : row.boxes()) {
            tags.addTag(cell(StandardRoles.TD, box.columns(), 1));
            text(box, top, row.height(), false, tags);
            tags.moveToParent();
        }
        tags.flushTag();
    }

    /** A row that only repeats or adds up what the table says elsewhere. */
    void silentRow(TableRow row, float top) {
        frames(row, top);
        canvas.openTag(new CanvasArtifact());
        row.boxes().forEach(box -> write(box, top, row.height(), false));
        canvas.closeTag();
    }

    /** A head over some columns and rows; read when {@code tags} is given. */
    void head(Box box, int rows, float top, float height, Color fill, TagTreePointer tags) {
        canvas.openTag(new CanvasArtifact());
        frame(box, top, height, fill);
        canvas.closeTag();
        if (tags == null) {
            canvas.openTag(new CanvasArtifact());
            write(box, top, height, true);
            canvas.closeTag();
            return;
        }
        tags.addTag(cell(StandardRoles.TH, box.columns(), rows));
        text(box, top, height, true, tags);
        tags.moveToParent();
    }

    private void frames(TableRow row, float top) {
        canvas.openTag(new CanvasArtifact());
        row.boxes().forEach(box -> frame(box, top, row.height(), row.fill()));
        canvas.closeTag();
    }

    private void frame(Box box, float top, float height, Color fill) {
        float left = edges[box.column()];
        float width = edges[box.column() + box.columns()] - left;
        if (fill != null) {
            canvas.saveState()
                    .setFillColor(fill)
                    .rectangle(left, top - height, width, height)
                    .fill()
                    .restoreState();
        }
        canvas.setStrokeColor(new DeviceGray(0.2f)).setLineWidth(LINE);
        canvas.rectangle(left, top - height, width, height).stroke();
    }

    private void text(Box box, float top, float height, boolean middle, TagTreePointer tags) {
        if (box.lines().stream().allMatch(String::isEmpty)) {
            return;
        }
        canvas.openTag(tags.getTagReference());
        write(box, top, height, middle);
        canvas.closeTag();
    }

    private void write(Box box, float top, float height, boolean middle) {
        float size = box.letters().size();
        float leading = leading(size);
        List<String> lines = box.lines();
        float above = middle ? (height - lines.size() * leading) / 2 : PADDING;
        float y = top - above - size * 0.92f;
        canvas.setFillColor(ColorConstants.BLACK);
        canvas.beginText().setFontAndSize(box.letters().font(), size);
        float x = 0;
        for (int i = 0; i < lines.size(); i++) {
            float next = start(box, lines.get(i));
            canvas.moveText(next - x, i == 0 ? y : -leading);
            x = next;
            // the blank lets readers of the text part the words of two lines
            canvas.showText(i + 1 < lines.size() ? lines.get(i) + " " : lines.get(i));
        }
        canvas.endText();
    }

    private float start(Box box, String line) {
        float left = edges[box.column()] + PADDING;
        float right = edges[box.column() + box.columns()] - PADDING;
        return switch (box.side()) {
            case LEFT -> left;
            case RIGHT -> right - box.letters().width(line);
            case CENTRE -> (left + right - box.letters().width(line)) / 2;
        };
    }

    private static DefaultAccessibilityProperties cell(String role, int columns, int rows) {
        DefaultAccessibilityProperties cell = new DefaultAccessibilityProperties(role);
        if (columns > 1 || rows > 1 || role.equals(StandardRoles.TH)) {
            PdfStructureAttributes table = new PdfStructureAttributes("Table");
            if (role.equals(StandardRoles.TH)) {
                table.addEnumAttribute("Scope", "Column");
            }
            if (columns > 1) {
                table.addIntAttribute("ColSpan", columns);
            }
            if (rows > 1) {
                table.addIntAttribute("RowSpan", rows);
            }
            cell.addAttributes(table);
        }
        return cell;
    }
}
