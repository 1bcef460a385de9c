package id.rembuk.export.pdf;

import com.itextpdf.kernel.colors.DeviceGray;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.event.AbstractPdfDocumentEvent;
import com.itextpdf.kernel.pdf.event.AbstractPdfDocumentEventHandler;
import com.itextpdf.kernel.pdf.event.PdfDocumentEvent;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import id.rembuk.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What stands on every page beside its text: title, page x of y, and the marks of drafts and of training. */
final class PaperPages extends AbstractPdfDocumentEventHandler {
    private static final float FOOT = PaperSheet.points(13);
    private static final float SIZE = 8;
    private static final float COUNT_WIDTH = 150;
    private static final float MARK_HEIGHT = PaperSheet.points(8);

    private final String title;
    private final List<String> marks;
    private final PaperPen pen;
    private final Messages messages;
    private final PaperSheet text;
    private final PaperSheet annex;
    private final List<Count> open = new ArrayList<>();
    private int pages;

    /**
     * @param title printed at the foot
     * @param marks printed across and above every page; empty for a final
     * @param text sheet of upright pages
     * @param annex sheet of landscape pages
     */
    PaperPages(String title, List<String> marks, PaperPen pen, Messages messages, PaperSheet text, PaperSheet annex) {
        this.title = title;
        this.marks = List.copyOf(marks);
        this.pen = pen;
        this.messages = messages;
        this.text = text;
        this.annex = annex;
    }

    /** Ends the counting: pages still open and those written already learn how many there are. */
    void settle(PdfDocument pdf) {
        pages = pdf.getNumberOfPages();
        open.forEach(count -> {
            PdfCanvas canvas = new PdfCanvas(count.place(), pdf);
            write(canvas, count(count.page()), COUNT_WIDTH, 2, true);
            canvas.release();
        });
    }

    @Override
    protected void onAcceptedEvent(AbstractPdfDocumentEvent event) {
        PdfDocumentEvent ended = (PdfDocumentEvent) event;
        PdfDocument pdf = ended.getDocument();
        PdfPage page = ended.getPage();
        if (!marks.isEmpty()) {
            watermark(page, pdf);
        }
        foot(page, pdf);
    }

    private void foot(PdfPage page, PdfDocument pdf) {
        Rectangle size = page.getPageSize();
        PdfCanvas canvas = new PdfCanvas(page);
        canvas.openTag(pagination("Footer"));
        canvas.setStrokeColor(new DeviceGray(0.45f)).setLineWidth(0.5f);
        PaperSheet sheet = size.getWidth() > size.getHeight() ? annex : text;
        float right = size.getWidth() - sheet.right();
        canvas.moveTo(sheet.left(), FOOT + 12).lineTo(right, FOOT + 12).stroke();
        write(canvas, shortened(title, sheet.width() - COUNT_WIDTH / 2), sheet.left(), FOOT, false);
        int number = pdf.getPageNumber(page);
        if (pages > 0) {
            write(canvas, count(number), right, FOOT, true);
        } else {
            PdfFormXObject place = new PdfFormXObject(new Rectangle(COUNT_WIDTH, SIZE + 4));
            canvas.addXObjectAt(place, right - COUNT_WIDTH, FOOT - 2);
            open.add(new Count(number, place));
        }
        if (!marks.isEmpty()) {
            String line = String.join(" \u2013 ", marks);
            float width = pen.bold().getWidth(line, SIZE + 1);
            canvas.beginText().setFontAndSize(pen.bold(), SIZE + 1).setFillColor(new DeviceGray(0));
            canvas.moveText((size.getWidth() - width) / 2, size.getHeight() - MARK_HEIGHT);
            canvas.showText(line).endText();
        }
        canvas.closeTag();
    }

    private void watermark(PdfPage page, PdfDocument pdf) {
        Rectangle size = page.getPageSize();
        PdfCanvas canvas = new PdfCanvas(page.newContentStreamBefore(), page.getResources(), pdf);
        canvas.openTag(pagination("Watermark")).saveState();
        canvas.setFillColor(new DeviceGray(0.93f));
        double angle = Math.atan2(size.getHeight(), size.getWidth());
        double diagonal = Math.hypot(size.getWidth(), size.getHeight());
        float cos = (float) Math.cos(angle);
        float sin = (float) Math.sin(angle);
        List<String> words = marks.stream()
                .flatMap(mark -> Stream.of(mark.split(" \u2014 ")))
                .toList();
        for (int i = 0; i < words.size(); i++) {
            float letters = (float) Math.min(96, 0.6 * diagonal / pen.bold().getWidth(words.get(i), 1));
            float width = pen.bold().getWidth(words.get(i), letters);
            float down = (i - (words.size() - 1) / 2f) * 84 + letters / 3;
            canvas.beginText().setFontAndSize(pen.bold(), letters);
            canvas.setTextMatrix(
                    cos,
                    sin,
                    -sin,
                    cos,
                    size.getWidth() / 2 - width / 2 * cos + down * sin,
                    size.getHeight() / 2 - width / 2 * sin - down * cos);
            canvas.showText(words.get(i)).endText();
        }
        canvas.restoreState().closeTag();
        canvas.release();
    }

    private void write(PdfCanvas canvas, String text, float x, float y, boolean toTheLeft) {
        PdfFont font = pen.regular();
        float from = toTheLeft ? x - font.getWidth(text, SIZE) : x;
        canvas.beginText().setFontAndSize(font, SIZE).setFillColor(new DeviceGray(0.25f));
        canvas.moveText(from, y).showText(text).endText();
    }

    private String count(int page) {
        return messages.get("paper.page", String.valueOf(page), String.valueOf(pages));
    }

    private String shortened(String text, float width) {
        String shortened = text;
        while (pen.regular().getWidth(shortened, SIZE) > width && shortened.length() > 2) {
            shortened = shortened.substring(0, shortened.length() - 2) + "\u2026";
        }
        return shortened;
    }

    private static CanvasArtifact pagination(String kind) {
        CanvasArtifact artifact = new CanvasArtifact();
        artifact.addProperty(PdfName.Type, new PdfName("Pagination"));
        artifact.addProperty(PdfName.Subtype, new PdfName(kind));
        return artifact;
    }

    private record Count(int page, PdfFormXObject place) {}
}
