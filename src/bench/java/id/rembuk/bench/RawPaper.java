package id.rembuk.bench;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.UnitValue;
import com.itextpdf.pdfa.PdfADocument;
import id.rembuk.domain.document.PaperSnapshot;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The peer of a paper: the annex's table by iText's layout as its manual shows it, tagged PDF/A-3a, nothing else. */
final class RawPaper {
    private static final float[] WIDTHS = {2.6f, 9.4f, 16.4f, 5.8f, 12.6f, 5f, 4.4f, 4.4f, 10f, 8.2f, 8.2f, 9f};

    private final PaperSnapshot snapshot;
    private final byte[] font;

    RawPaper(PaperSnapshot snapshot) throws IOException {
        this.snapshot = snapshot;
        try (InputStream in = RawPaper.class.getResourceAsStream("/id/rembuk/fonts/Arimo-Regular.ttf")) {
            font = in.readAllBytes();
        }
    }

    byte[] print() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PdfADocument pdf = new PdfADocument(
                new PdfWriter(out),
                PdfAConformance.PDF_A_3A,
                new PdfOutputIntent("Custom", "", "https://www.color.org", "sRGB", new ByteArrayInputStream(colours)));
        pdf.setTagged();
        pdf.getCatalog().setLang(new PdfString("id-ID"));
        pdf.getDocumentInfo().setTitle("Rencana");
        try (Document document = new Document(pdf, new PageSize(935.4f, 609.4f))) {
            PdfFont regular =
                    PdfFontFactory.createFont(font, PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
            document.setFont(regular).setFontSize(8);
            Table table = new Table(UnitValue.createPercentArray(WIDTHS), true);
            for (int i = 1; i <= WIDTHS.length; i++) {
                table.addHeaderCell(new Cell().add(new Paragraph(String.valueOf(i))));
            }
            document.add(table);
            int done = 0;
            for (List<String> row : TableRows.of(snapshot)) {
                row.forEach(text -> table.addCell(new Cell().add(new Paragraph(text))));
                if (++done % 50 == 0) {
                    table.flush();
                }
            }
            table.complete();
        }
        return out.toByteArray();
    }
}
