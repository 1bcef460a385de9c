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
}
