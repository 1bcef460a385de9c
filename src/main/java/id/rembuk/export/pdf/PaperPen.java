package id.rembuk.export.pdf;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.font.FontProvider;

/** Writes lines that do not come from the template, in the fonts of one paper. */
final class PaperPen {
    private final PdfFont regular;
    private final PdfFont bold;
    private final Letters letters;

    PaperPen(FontProvider fonts, Letters letters) {
        regular = PaperFonts.regular(fonts);
        bold = PaperFonts.bold(fonts);
        this.letters = letters;
    }

    PdfFont regular() {
        return regular;
    }

    PdfFont bold() {
        return bold;
    }

    /** The text as it can be printed. */
    String printable(String text) {
        return letters.printable(text == null ? "" : text.strip());
    }

    /** A paragraph without margins; size in points. */
    Paragraph line(String text, float size) {
        return new Paragraph(printable(text))
                .setFont(regular)
                .setFontSize(size)
                .setMargin(0)
                .setMultipliedLeading(1.15f);
    }

    /** How many lines a text takes in a width in points, as words wrap. */
    int lines(String text, float size, float width) {
        int lines = 1;
        float used = 0;
        float blank = regular.getWidth(" ", size);
        for (String word : printable(text).split("\\s+")) {
            float length = regular.getWidth(word, size);
            if (used > 0 && used + blank + length > width) {
                lines++;
                used = 0;
            }
            used += (used > 0 ? blank : 0) + length;
            lines += (int) Math.floor(used / width);
            used %= width;
        }
        return lines;
    }
}
