package id.rembuk.export.pdf;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfDate;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocumentInfo;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfVersion;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.pdf.filespec.PdfFileSpec;
import com.itextpdf.kernel.xmp.XMPConst;
import com.itextpdf.kernel.xmp.XMPException;
import com.itextpdf.kernel.xmp.XMPMeta;
import com.itextpdf.kernel.xmp.options.PropertyOptions;
import com.itextpdf.pdfa.PdfADocument;
import id.rembuk.domain.Bytes;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.GregorianCalendar;

/** The shell of a paper: PDF/A-3a and PDF/UA-1, in Indonesian, with its properties and its attached workbook. */
final class PaperFile {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private PaperFile() {}

    /** Opens a tagged document; its identity and times follow from what is printed and when, never from chance. */
    static PdfADocument open(OutputStream out, String title, String author, Instant at) {
        PdfString identity = new PdfString(
                Bytes.of((title + at).getBytes(StandardCharsets.UTF_8)).sha256().substring(0, 32));
        WriterProperties properties = new WriterProperties()
                .setPdfVersion(PdfVersion.PDF_1_7)
                .setInitialDocumentId(identity)
                .setModifiedDocumentId(identity);
        PdfADocument pdf = new Ordered(new PdfWriter(out, properties), colours());
        pdf.setTagged();
        pdf.getCatalog().setLang(new PdfString("id-ID"));
        pdf.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
        PdfDocumentInfo info = pdf.getDocumentInfo();
        info.setTitle(title).setAuthor(author).setCreator("Rembuk");
        info.setMoreInfo(
                PdfName.CreationDate.getValue(), date(at).getPdfObject().getValue());
        info.setMoreInfo(PdfName.ModDate.getValue(), date(at).getPdfObject().getValue());
        return pdf;
    }

    /** Attaches the workbook the paper's numbers come from. */
    static void attach(PdfADocument pdf, Bytes workbook, String name, String description, Instant at) {
        PdfDictionary parameters = new PdfDictionary();
        parameters.put(PdfName.ModDate, date(at).getPdfObject());
        parameters.put(PdfName.Size, new PdfNumber(workbook.length()));
        PdfFileSpec file = PdfFileSpec.createEmbeddedFileSpec(
                pdf, workbook.array(), description, name, new PdfName(WORKBOOK), parameters, PdfName.Source);
        pdf.addAssociatedFile(name, file);
    }

    /** Says that the document follows PDF/UA-1; call before closing. */
    static void claimAccessible(PdfADocument pdf) {
        try {
            XMPMeta metadata = pdf.getXmpMetadata(true);
            metadata.setProperty(
                    XMPConst.NS_PDFUA_ID, XMPConst.PART, 1, new PropertyOptions(PropertyOptions.SEPARATE_NODE));
            pdf.setXmpMetadata(metadata);
        } catch (XMPException e) {
            throw new IllegalStateException("Metadata of a new document can be written", e);
        }
    }

    private static PdfOutputIntent colours() {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        return new PdfOutputIntent(
                "Custom", "", "https://www.color.org", "sRGB IEC61966-2.1", new ByteArrayInputStream(profile));
    }

    private static PdfDate date(Instant at) {
        return new PdfDate(GregorianCalendar.from(at.atZone(ZoneOffset.UTC)));
    }

    /** Writes its fonts in the order they came: iText keeps them by identity, so that no two printings were alike. */
    private static final class Ordered extends PdfADocument {
        Ordered(PdfWriter writer, PdfOutputIntent colours) {
            super(writer, PdfAConformance.PDF_A_3A, colours);
        }

        @Override
        protected Collection<PdfFont> getDocumentFonts() {
            return super.getDocumentFonts().stream()
                    .sorted(Comparator.comparingInt(
                            font -> font.getPdfObject().getIndirectReference().getObjNumber()))
                    .toList();
        }
    }
}
