package id.rembuk.export.pdf;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.ColorConstants;
import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.kernel.pdf.tagutils.TagTreePointer;
import id.rembuk.domain.document.PaperSnapshot;
import id.rembuk.export.pdf.TableRow.Box;
import id.rembuk.export.pdf.TableRow.Side;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import java.util.List;
import java.util.Locale;

/** The title of annex I, once, and the heads of its columns, on every page. */
final class AnnexHead {
    private static final Color HEAD = new DeviceRgb(230, 236, 234);
    private static final float TITLE = 11;
    private static final float MARK = 9;
    private static final float UPPER = 19;
    private static final float LOWER = 13;
    private static final int LAST = 12;

    private final PaperSnapshot snapshot;
    private final PaperPen pen;
    private final Messages messages;
    private final PaperSheet sheet;
    private final Wrapping bold;
    private final Wrapping numbers;

    AnnexHead(PaperSnapshot snapshot, PaperPen pen, Messages messages, PaperSheet sheet, Wrapping bold) {
        this.snapshot = snapshot;
        this.pen = pen;
        this.messages = messages;
        this.sheet = sheet;
        this.bold = bold;
        numbers = new Wrapping(pen.regular(), 7);
    }

    /** Writes title and mark below a height; returns where the table begins. */
    float title(PdfCanvas canvas, TagTreePointer tags, float top) {
        String date = snapshot.date() == null ? PaperValues.OPEN_NUMBER : Formats.date(snapshot.date());
        List<String> mark = List.of(
                messages.get("paper.annex.mark"),
                messages.get("paper.annex.of"),
                messages.get("paper.annex.number", PaperValues.number(snapshot.number())),
                messages.get("paper.annex.date", date));
        Wrapping small = new Wrapping(pen.regular(), MARK);
        double widest = mark.stream()
                .mapToDouble(line -> small.width(pen.printable(line)))
                .max()
                .orElse(0);
        float left = sheet.size().getWidth() - sheet.right() - (float) widest;
        float y = top;
        for (String line : mark) {
            y -= MARK * 1.3f;
            write(canvas, tags, StandardRoles.P, pen.regular(), MARK, left, y, line);
        }
        float second = y;
        String year = String.valueOf(snapshot.planningYear());
        write(
                canvas,
                tags,
                StandardRoles.H2,
                pen.bold(),
                TITLE,
                sheet.left(),
                second + TITLE * 1.35f,
                messages.get("paper.annex.title", year));
        write(
                canvas,
                tags,
                StandardRoles.P,
                pen.bold(),
                TITLE,
                sheet.left(),
                second,
                snapshot.regencyName().toUpperCase(Locale.ROOT));
        return second - 10;
    }

    /** Draws the heads below a height; {@code tags} is null where they only repeat. Returns where rows begin. */
    float columns(TablePen table, TagTreePointer tags, float top) {
        float height = UPPER + LOWER;
        enter(tags, StandardRoles.THEAD);
        enter(tags, StandardRoles.TR);
        List<String> names = List.of("no", "code", "name", "class", "output", "unit");
        for (int i = 0; i < names.size(); i++) {
            table.head(head(i, 1, "paper.annex.head." + names.get(i)), 2, top, height, HEAD, tags);
        }
        table.head(head(6, 2, "paper.annex.head.target"), 1, top, UPPER, HEAD, tags);
        List<String> rest = List.of("sites", "budget", "share", "funds");
        for (int i = 0; i < rest.size(); i++) {
            table.head(head(8 + i, 1, "paper.annex.head." + rest.get(i)), 2, top, height, HEAD, tags);
        }
        leave(tags);
        enter(tags, StandardRoles.TR);
        table.head(year(6, snapshot.activityYear()), 1, top - UPPER, LOWER, HEAD, tags);
        table.head(year(7, snapshot.planningYear()), 1, top - UPPER, LOWER, HEAD, tags);
        leave(tags);
        enter(tags, StandardRoles.TR);
        for (int i = 0; i < LAST; i++) {
            Box box = new Box(i, 1, List.of(String.valueOf(i + 1)), Side.CENTRE, numbers);
            table.head(box, 1, top - height, LOWER - 1, null, tags);
        }
        leave(tags);
        leave(tags);
        return top - height - LOWER + 1;
    }

    private Box head(int column, int columns, String key) {
        return new Box(column, columns, List.of(messages.get(key).split("\n")), Side.CENTRE, bold);
    }

    private Box year(int column, int year) {
        return new Box(column, 1, List.of(String.valueOf(year)), Side.CENTRE, bold);
    }

    private void write(
            PdfCanvas canvas,
            TagTreePointer tags,
            String role,
            PdfFont font,
            float size,
            float x,
            float y,
            String text) {
        tags.addTag(role);
        canvas.openTag(tags.getTagReference());
        canvas.setFillColor(ColorConstants.BLACK);
        canvas.beginText()
                .setFontAndSize(font, size)
                .moveText(x, y)
                .showText(pen.printable(text))
                .endText();
        canvas.closeTag();
        tags.moveToParent();
    }

    private static void enter(TagTreePointer tags, String role) {
        if (tags != null) {
            tags.addTag(role);
        }
    }

    private static void leave(TagTreePointer tags) {
        if (tags != null) {
            tags.moveToParent();
        }
    }
}
