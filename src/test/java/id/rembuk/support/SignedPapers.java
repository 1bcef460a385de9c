package id.rembuk.support;

import com.itextpdf.forms.PdfSigFieldLock;
import com.itextpdf.forms.fields.PdfFormCreator;
import com.itextpdf.forms.fields.SignatureFormFieldBuilder;
import com.itextpdf.forms.form.element.SignatureFieldAppearance;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.CompressionConstants;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
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
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.pdfa.PdfADocument;
import com.itextpdf.signatures.AccessPermissions;
import com.itextpdf.signatures.IExternalSignature;
import com.itextpdf.signatures.PdfPadesSigner;
import com.itextpdf.signatures.PrivateKeySignature;
import com.itextpdf.signatures.RSASSAPSSMechanismParams;
import com.itextpdf.signatures.SignerProperties;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;

/** Small papers with prepared signature fields, and signatures on them, made with iText directly. */
public final class SignedPapers {
    /** Sentence on the page of a small paper, written without compression. */
    public static final String SENTENCE = "Pagu Rp 151.026.360";

    private SignedPapers() {}

    /** One page of plain text with prepared fields, uncompressed. */
    public static byte[] small(String... fields) {
        return small(1, fields);
    }

    public static byte[] small(int pages, String... fields) {
        WriterProperties plain = new WriterProperties().setCompressionLevel(CompressionConstants.NO_COMPRESSION);
        return paper(plain, pages, fields);
    }

    /** The same with objects packed into compressed streams, as newer programs write. */
    public static byte[] packed(String... fields) {
        return paper(new WriterProperties().setFullCompressionMode(true), 1, fields);
    }

    private static byte[] paper(WriterProperties how, int pages, String... fields) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfDocument pdf = new PdfDocument(new PdfWriter(out, how))) {
            pdf.setDefaultPageSize(PageSize.A5);
            PdfFont font = PdfFontFactory.createFont("Helvetica");
            for (int i = 1; i <= pages; i++) {
                new PdfCanvas(pdf.addNewPage())
                        .beginText()
                        .setFontAndSize(font, 12)
                        .moveText(40, 500)
                        .showText(SENTENCE + " halaman " + i)
                        .endText();
            }
            for (int i = 0; i < fields.length; i++) {
                PdfFormCreator.getAcroForm(pdf, true)
                        .addField(new SignatureFormFieldBuilder(pdf, fields[i])
                                .setWidgetRectangle(new Rectangle(40 + 180 * i, 60, 160, 60))
                                .setPage(pages)
                                .createSignature());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    /** A tagged PDF/A-3a with an embedded file and prepared fields, as Rembuk prints. */
    public static byte[] tagged(String... fields) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        try (PdfADocument pdf = new PdfADocument(
                new PdfWriter(out, new WriterProperties().setPdfVersion(PdfVersion.PDF_1_7)),
                PdfAConformance.PDF_A_3A,
                new PdfOutputIntent(
                        "Custom",
                        "",
                        "https://www.color.org",
                        "sRGB IEC61966-2.1",
                        new ByteArrayInputStream(profile)))) {
            pdf.setTagged();
            pdf.getCatalog().setLang(new PdfString("id-ID"));
            pdf.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
            pdf.getDocumentInfo().setTitle("Berita Acara");
            byte[] attachment = "kegiatan;pagu\n".getBytes(StandardCharsets.UTF_8);
            pdf.addAssociatedFile(
                    "rencana.csv",
                    PdfFileSpec.createEmbeddedFileSpec(
                            pdf,
                            attachment,
                            "Rencana kerja",
                            "rencana.csv",
                            new PdfName("text/csv"),
                            null,
                            PdfName.Source));
            try (Document document = new Document(pdf)) {
                document.setFont(font());
                document.add(new Paragraph(SENTENCE));
                Paragraph place = new Paragraph();
                for (String field : fields) {
                    SignatureFieldAppearance prepared = new SignatureFieldAppearance(field);
                    prepared.setContent("");
                    prepared.setFont(font());
                    prepared.setWidth(180);
                    prepared.setHeight(70);
                    prepared.setInteractive(true);
                    prepared.getAccessibilityProperties().setAlternateDescription("Kolom " + field);
                    prepared.setAlternativeDescription("Kolom " + field);
                    place.add(prepared);
                }
                document.add(place);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static PdfFont font() throws IOException {
        try (InputStream in = SignedPapers.class.getResourceAsStream("/id/rembuk/fonts/RembukSans-Regular.ttf")) {
            return PdfFontFactory.createFont(
                    in.readAllBytes(), PdfEncodings.IDENTITY_H, PdfFontFactory.EmbeddingStrategy.FORCE_EMBEDDED);
        }
    }

    /** How to sign; every word but the field's name may be left out. */
    public static final class Order {
        private final SignerProperties properties = new SignerProperties();
        private boolean pss;
        private boolean aloneInBag;
        private int room = 4096;

        public Order(String field) {
            properties.setFieldName(field);
        }

        public Order at(Instant time) {
            properties.setClaimedSignDate(GregorianCalendar.from(ZonedDateTime.ofInstant(time, ZoneOffset.UTC)));
            return this;
        }

        public Order certifying(AccessPermissions level) {
            properties.setCertificationLevel(level);
            return this;
        }

        public Order locking(PdfSigFieldLock lock) {
            properties.setFieldLockDict(lock);
            return this;
        }

        /** A new visible field instead of a prepared one. */
        public Order newAt(int page, Rectangle place) {
            properties.setPageNumber(page).setPageRect(place);
            return this;
        }

        public Order withText(String text) {
            try {
                SignatureFieldAppearance appearance =
                        new SignatureFieldAppearance(SignerProperties.IGNORED_ID).setContent(text);
                appearance.setFont(font());
                appearance.setFontSize(9);
                appearance.getAccessibilityProperties().setAlternateDescription(text);
                properties.setSignatureAppearance(appearance);
                return this;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        public Order withPss() {
            pss = true;
            return this;
        }

        /** Only the holder's certificate goes along. */
        public Order holderOnly() {
            aloneInBag = true;
            return this;
        }

        public Order room(int bytes) {
            room = bytes;
            return this;
        }

        public byte[] sign(byte[] pdf, PaperIssuer.Signer signer) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                sign(new PdfPadesSigner(new PdfReader(new ByteArrayInputStream(pdf)), out), signer);
            } catch (IOException | GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
            return out.toByteArray();
        }

        /** Signs a file too large to be held in memory several times over. */
        public void sign(Path pdf, Path signed, PaperIssuer.Signer signer) {
            try (OutputStream out = Files.newOutputStream(signed)) {
                PdfPadesSigner pades = new PdfPadesSigner(new PdfReader(pdf.toFile()), out);
                pades.setTemporaryDirectoryPath(
                        signed.toAbsolutePath().getParent().toString());
                sign(pades, signer);
            } catch (IOException | GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        private void sign(PdfPadesSigner pades, PaperIssuer.Signer signer)
                throws IOException, GeneralSecurityException {
            pades.setStampingProperties(new StampingProperties().useAppendMode());
            pades.setEstimatedSize(room);
            X509Certificate[] chain =
                    aloneInBag ? new X509Certificate[] {signer.chain().get(0)} : signer.certificates();
            if (pss) {
                IExternalSignature signature = new PrivateKeySignature(
                        signer.key(),
                        "SHA-256",
                        "RSASSA-PSS",
                        null,
                        RSASSAPSSMechanismParams.createForDigestAlgorithm("SHA-256"));
                pades.signWithBaselineBProfile(properties, chain, signature);
            } else {
                pades.signWithBaselineBProfile(properties, chain, signer.key());
            }
        }
    }
}
