package id.rembuk.sign;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import id.rembuk.domain.UserError;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Draws what is seen in a signed field: whole lines in the largest letters that fit, in an embedded font. */
final class SignatureBox {
    private static final String FONTS = "/id/rembuk/fonts/RembukSans-";
    private static final float LARGEST = 8;
    private static final float SMALLEST = 4;
    private static final int SHORT = 40;
    private static final int KEPT = 36;
    private static final float STEP = 0.25f;
    private static final float LINE = 1.22f;
    private static final float MARGIN = 2;

    /** A line of text. */
    record Line(String text, boolean bold) {}

    private final List<Line> lines;

    SignatureBox(List<Line> lines) {
        this.lines = new ArrayList<>(lines);
    }

    /**
     * The drawing for a field of that size; a name too long for it even in small letters ends with "…".
     *
     * @throws UserError {@code sign.missing-glyph} when the font has no letter for something in it
     */
    PdfFormXObject draw(PdfDocument document, Rectangle field) {
        PdfFont regular = font("Regular");
        PdfFont bold = font("SemiBold");
        requireLetters(regular);
        float width = Math.max(1, field.getWidth() - 2 * MARGIN);
        float height = Math.max(1, field.getHeight() - 2 * MARGIN);
        float size = LARGEST;
        List<Line> wrapped = wrap(regular, bold, size, width);
        while (size > SMALLEST && wrapped.size() * size * LINE > height) {
            size -= STEP;
            wrapped = wrap(regular, bold, size, width);
        }
        while (wrapped.size() > 1 && wrapped.size() * size * LINE > height && shorten()) {
            wrapped = wrap(regular, bold, size, width);
        }
        PdfFormXObject drawing = new PdfFormXObject(new Rectangle(field.getWidth(), field.getHeight()));
        PdfCanvas canvas = new PdfCanvas(drawing, document);
        float top = MARGIN + height;
        for (Line line : wrapped) {
            top -= size * LINE;
            canvas.beginText()
                    .setFontAndSize(line.bold() ? bold : regular, size)
                    .moveText(MARGIN, top + size * (LINE - 1))
                    .showText(line.text())
                    .endText();
        }
        canvas.release();
        return drawing;
    }

    /** Takes the end off the longest line; false when no line is long any more. */
    private boolean shorten() {
        int longest = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).text().length() > lines.get(longest).text().length()) {
                longest = i;
            }
        }
        String text = lines.get(longest).text();
        if (text.length() < SHORT) {
            return false;
        }
        int end = text.offsetByCodePoints(0, text.codePointCount(0, text.length()) * KEPT / SHORT);
        lines.set(
                longest,
                new Line(
                        text.substring(0, end).strip() + "…", lines.get(longest).bold()));
        return true;
    }

    private List<Line> wrap(PdfFont regular, PdfFont bold, float size, float width) {
        List<Line> wrapped = new ArrayList<>();
        for (Line line : lines) {
            PdfFont font = line.bold() ? bold : regular;
            StringBuilder row = new StringBuilder();
            for (String word : line.text().strip().split("\\s+")) {
                String longer = row.isEmpty() ? word : row + " " + word;
                if (row.isEmpty() || font.getWidth(longer, size) <= width) {
                    row.setLength(0);
                    row.append(longer);
                } else {
                    wrapped.add(new Line(row.toString(), line.bold()));
                    row.setLength(0);
                    row.append(word);
                }
                breakLong(row, font, size, width, line.bold(), wrapped);
            }
            wrapped.add(new Line(row.toString(), line.bold()));
        }
        return wrapped;
    }

    /** A word wider than the field goes on in the next row. */
    private static void breakLong(
            StringBuilder row, PdfFont font, float size, float width, boolean bold, List<Line> wrapped) {
        while (font.getWidth(row.toString(), size) > width && row.codePointCount(0, row.length()) > 1) {
            int end = row.length();
            while (end > 1 && font.getWidth(row.substring(0, end), size) > width) {
                end = row.offsetByCodePoints(end, -1);
            }
            end = Math.max(end, row.offsetByCodePoints(0, 1));
            wrapped.add(new Line(row.substring(0, end), bold));
            row.delete(0, end);
        }
    }

    private void requireLetters(PdfFont font) {
        for (Line line : lines) {
            line.text()
                    .codePoints()
                    .filter(letter -> !Character.isWhitespace(letter))
                    .forEach(letter -> {
                        if (!font.containsGlyph(letter)) {
                            throw new UserError("sign.missing-glyph", Character.toString(letter), line.text());
                        }
                    });
        }
    }

    private static PdfFont font(String weight) {
        try (InputStream in = SignatureBox.class.getResourceAsStream(FONTS + weight + ".ttf")) {
            return PdfFontFactory.createFont(
                    in.readAllBytes(), PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
        } catch (IOException e) {
            throw new UncheckedIOException("The application's own font cannot be read", e);
        }
    }
}
