package id.rembuk.support;

import com.itextpdf.forms.form.element.SignatureFieldAppearance;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.colors.ColorConstants;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.EncryptionConstants;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfVersion;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.StampingProperties;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.filespec.PdfFileSpec;
import com.itextpdf.kernel.xmp.XMPConst;
import com.itextpdf.kernel.xmp.XMPMeta;
import com.itextpdf.kernel.xmp.options.PropertyOptions;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.pdfa.PdfADocument;
import com.itextpdf.signatures.AccessPermissions;
import com.itextpdf.signatures.PdfPadesSigner;
import com.itextpdf.signatures.SignerProperties;
import id.rembuk.domain.Bytes;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.util.Random;

/** Small PDFs to sign and to check. */
public final class SmallPapers {
    private SmallPapers() {}

    /** PDF/A-3a and PDF/UA-1, one page or more, with prepared signature fields of these names. */
    public static Bytes prepared(String... fields) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PdfADocument pdf = new PdfADocument(
                    new PdfWriter(out, new WriterProperties().setPdfVersion(PdfVersion.PDF_1_7)),
                    PdfAConformance.PDF_A_3A,
                    intent());
            PdfFont font = describe(pdf);
            Document document = new Document(pdf, PageSize.A4);
            document.setFont(font);
            document.add(new Paragraph("Berita Acara Uji"));
            for (String field : fields) {
                SignatureFieldAppearance box = new SignatureFieldAppearance(field);
                box.setContent("");
                box.setFont(font);
                box.setWidth(170);
                box.setHeight(56);
                box.setInteractive(true);
                box.setAlternativeDescription("Kolom tanda tangan " + field);
                box.getAccessibilityProperties().setAlternateDescription("Kolom tanda tangan " + field);
                document.add(new Paragraph().add(box));
            }
            XMPMeta meta = pdf.getXmpMetadata(true);
            meta.setProperty(XMPConst.NS_PDFUA_ID, "part", 1, new PropertyOptions(PropertyOptions.SEPARATE_NODE));
            pdf.setXmpMetadata(meta);
            document.close();
            return Bytes.of(out.toByteArray());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A PDF as any other program makes it: no tags, no fields. */
    public static Bytes foreign(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Document document = new Document(new PdfDocument(new PdfWriter(out)))) {
            document.add(new Paragraph(text));
        }
        return Bytes.of(out.toByteArray());
    }

    /** The paper with a red box added behind its end, as an editor would do it. */
    public static Bytes withBox(Bytes pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfDocument document = new PdfDocument(
                new PdfReader(new ByteArrayInputStream(pdf.array())),
                new PdfWriter(out),
                new StampingProperties().useAppendMode())) {
            new PdfCanvas(
                            document.getFirstPage().newContentStreamAfter(),
                            document.getFirstPage().getResources(),
                            document)
                    .setFillColor(ColorConstants.RED)
                    .rectangle(100, 100, 200, 50)
                    .fill();
        }
        return Bytes.of(out.toByteArray());
    }

    /** A PDF locked with passwords. */
    public static Bytes encrypted(String owner, String user) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WriterProperties locked = new WriterProperties()
                .setStandardEncryption(
                        user.getBytes(StandardCharsets.UTF_8),
                        owner.getBytes(StandardCharsets.UTF_8),
                        EncryptionConstants.ALLOW_PRINTING,
                        EncryptionConstants.ENCRYPTION_AES_256);
        try (Document document = new Document(new PdfDocument(new PdfWriter(out, locked)))) {
            document.add(new Paragraph("Terkunci"));
        }
        return Bytes.of(out.toByteArray());
    }

    /** The paper with an invisible signature that permits nothing more. */
    public static Bytes closedBy(Bytes pdf, byte[] pkcs12, String passphrase) {
        return signed(pdf, pkcs12, passphrase, AccessPermissions.NO_CHANGES_PERMITTED);
    }

    /** The paper with an invisible signature by a program that looks at nothing before. */
    public static Bytes signedUnseen(Bytes pdf, byte[] pkcs12, String passphrase) {
        return signed(pdf, pkcs12, passphrase, AccessPermissions.UNSPECIFIED);
    }

    private static Bytes signed(Bytes pdf, byte[] pkcs12, String passphrase, AccessPermissions level) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(pkcs12), passphrase.toCharArray());
            String alias = store.aliases().nextElement();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PdfPadesSigner signer = new PdfPadesSigner(new PdfReader(new ByteArrayInputStream(pdf.array())), out);
            signer.setStampingProperties(new StampingProperties().useAppendMode());
            signer.signWithBaselineBProfile(
                    new SignerProperties().setFieldName("tertutup").setCertificationLevel(level),
                    store.getCertificateChain(alias),
                    (PrivateKey) store.getKey(alias, passphrase.toCharArray()));
            return Bytes.of(out.toByteArray());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A PDF of at least so many bytes: a page and an attachment that nothing can compress. */
    public static Bytes large(int bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes + 100_000);
        byte[] noise = new byte[bytes];
        new Random(1).nextBytes(noise);
        try (PdfDocument pdf = new PdfDocument(new PdfWriter(out))) {
            pdf.addNewPage();
            pdf.addFileAttachment(
                    "besar", PdfFileSpec.createEmbeddedFileSpec(pdf, noise, "besar", "besar.bin", null, null));
        }
        return Bytes.owning(out.toByteArray());
    }

    private static PdfFont describe(PdfADocument pdf) throws IOException {
        pdf.setTagged();
        pdf.getCatalog().setLang(new PdfString("id-ID"));
        pdf.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
        pdf.getDocumentInfo().setTitle("Berita Acara Uji");
        try (InputStream in = SmallPapers.class.getResourceAsStream("/id/rembuk/fonts/RembukSans-Regular.ttf")) {
            return PdfFontFactory.createFont(
                    in.readAllBytes(), PdfEncodings.IDENTITY_H, PdfFontFactory.EmbeddingStrategy.FORCE_EMBEDDED);
        }
    }

    private static PdfOutputIntent intent() {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        return new PdfOutputIntent(
                "Custom", "", "https://www.color.org", "sRGB IEC61966-2.1", new ByteArrayInputStream(profile));
    }
}
