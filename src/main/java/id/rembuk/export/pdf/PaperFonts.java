package id.rembuk.export.pdf;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.layout.font.FontCharacteristics;
import com.itextpdf.layout.font.FontProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The fonts of papers: Arimo, which has the widths of Arial, as bundled; nothing of the computer is used. */
final class PaperFonts {
    /** Family name in templates and styles. */
    static final String FAMILY = "Arimo";

    private final FontProgram regular;
    private final FontProgram bold;
    private final FontProgram italic;

    private PaperFonts(FontProgram regular, FontProgram bold, FontProgram italic) {
        this.regular = regular;
        this.bold = bold;
        this.italic = italic;
    }

    static PaperFonts bundled() {
        return new PaperFonts(read("Arimo-Regular.ttf"), read("Arimo-Bold.ttf"), read("Arimo-Italic.ttf"));
    }

    List<FontProgram> programs() {
        return List.of(regular, bold, italic);
    }

    /** The fonts for one document. */
    FontProvider provider() {
        FontProvider provider = new FontProvider(FAMILY);
        programs().forEach(font -> provider.addFont(font, PdfEncodings.IDENTITY_H));
        return provider;
    }

    static PdfFont regular(FontProvider provider) {
        return provider.getPdfFont(provider.getFontSelector(List.of(FAMILY), new FontCharacteristics())
                .bestMatch());
    }

    static PdfFont bold(FontProvider provider) {
        return provider.getPdfFont(
                provider.getFontSelector(List.of(FAMILY), new FontCharacteristics().setBoldFlag(true))
                        .bestMatch());
    }

    /** Every font that a document uses, in one order. */
    static List<PdfFont> all(FontProvider provider) {
        return provider.getFontSet().getFonts().stream()
                .map(provider::getPdfFont)
                .filter(font -> font.getPdfObject().getIndirectReference() != null)
                .toList();
    }

    private static FontProgram read(String name) {
        try (InputStream font = PaperFonts.class.getResourceAsStream("/id/rembuk/fonts/" + name)) {
            return FontProgramFactory.createFont(font.readAllBytes(), /* cached= */ false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
