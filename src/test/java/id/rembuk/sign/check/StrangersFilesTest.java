package id.rembuk.sign.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.itextpdf.kernel.pdf.EncryptionConstants;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import id.rembuk.domain.Bytes;
import id.rembuk.domain.UserError;
import id.rembuk.domain.authenticity.AuthenticityReport;
import id.rembuk.domain.authenticity.Integrity;
import id.rembuk.domain.authenticity.Reason;
import id.rembuk.support.PaperIssuer;
import id.rembuk.support.SignedPapers;
import id.rembuk.support.SignedPapers.Order;
import id.rembuk.task.CancelledException;
import id.rembuk.task.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that others made: signed by other programs, huge, locked, bent or no PDF at all. */
class StrangersFilesTest {
    private static final PaperIssuer ROOT = PaperIssuer.root("Root Uji");
    private static final PaperIssuer.Signer SIGNER = ROOT.signer("Bupati Uji");
    private static final PdfPaperChecker CHECKER = new PdfPaperChecker(Clock.systemUTC());

    @Test
    void aSignatureMadeByTheEuropeanLibraryIsIntact() throws GeneralSecurityException, IOException {
        byte[] once = signedByDss(SignedPapers.small());
        assertThat(check(once).verdict()).as(codes(check(once)).toString()).isEqualTo(Integrity.INTACT);

        byte[] ours = new Order("kedua").sign(once, SIGNER);
        assertThat(check(ours).verdict()).as(codes(check(ours)).toString()).isEqualTo(Integrity.INTACT);
    }

    @Test
    void theEuropeanLibrarySigningAfterUsOnAPackedPaperIsIntact() throws GeneralSecurityException, IOException {
        byte[] ours = new Order("kedua").sign(SignedPapers.packed(), SIGNER);
        assertThat(check(ours).verdict()).as(codes(check(ours)).toString()).isEqualTo(Integrity.INTACT);

        byte[] theirs = signedByDss(ours);
        assertThat(check(theirs).verdict()).as(codes(check(theirs)).toString()).isEqualTo(Integrity.INTACT);
    }

    @Test
    void aFileNobodySignedIsNeitherIntactNorChanged() {
        AuthenticityReport report = check(SignedPapers.small("ttd1"));

        assertThat(report.verdict()).isEqualTo(Integrity.UNCERTAIN);
        assertThat(report.isSigned()).isFalse();
        assertThat(report.pages()).isEqualTo(1);
        assertThat(codes(report)).containsExactly("unsigned");
    }

    @Test
    void whatIsNoPdfIsRefusedInWords() {
        assertRefused("verify.not-pdf", new byte[0]);
        assertRefused("verify.not-pdf", "halo".getBytes(StandardCharsets.UTF_8));
        assertRefused("verify.not-pdf", new byte[5000]);
        assertRefused("verify.unreadable", "%PDF-1.7\nhalo".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aStreamThatSwellsFarBeyondAPaperIsRefusedBeforeItIsRead() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 70; i++) {
                out.write(zeros);
            }
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R/Metadata 4 0 R>>\nendobj\n"
                        + "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
                        + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>\nendobj\n"
                        + "4 0 obj\n<</Type/Metadata/Subtype/XML/Filter/FlateDecode/Length " + packed.size()
                        + ">>\nstream\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        file.writeBytes(packed.toByteArray());
        file.writeBytes("\nendstream\nendobj\ntrailer\n<</Size 5/Root 1 0 R>>\nstartxref\n9\n%%EOF\n"
                .getBytes(StandardCharsets.ISO_8859_1));

        assertRefused("verify.swollen", file.toByteArray());
    }

    @Test
    void anEncryptedFileIsRefusedInWords() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WriterProperties locked = new WriterProperties()
                .setStandardEncryption(
                        "buka".getBytes(StandardCharsets.UTF_8),
                        "milik".getBytes(StandardCharsets.UTF_8),
                        0,
                        EncryptionConstants.ENCRYPTION_AES_128);
        try (PdfDocument pdf = new PdfDocument(new PdfWriter(out, locked))) {
            pdf.addNewPage();
        }
        assertRefused("verify.encrypted", out.toByteArray());
    }

    @Test
    void aSignedFileOfAHundredMegabytesIsCheckedAndOneOfMoreThanTwoHundredIsRefused(@TempDir Path folder)
            throws IOException {
        byte[] noise = new byte[100 << 20];
        new Random(1).nextBytes(noise);
        Path unsigned = folder.resolve("besar.pdf");
        try (PdfDocument pdf =
                new PdfDocument(new PdfWriter(unsigned.toString(), new WriterProperties().setCompressionLevel(0)))) {
            pdf.addNewPage();
            PdfStream stream = new PdfStream(noise);
            stream.makeIndirect(pdf);
            pdf.getCatalog().put(new PdfName("Noise"), stream.getIndirectReference());
        }
        noise = null;
        Path file = folder.resolve("besar-ttd.pdf");
        new Order("ttd1").sign(unsigned, file, SIGNER);
        byte[] signed = Files.readAllBytes(file);
        Bytes large = Bytes.owning(signed);
        assertThat(CHECKER.check(large, List.of(), Progress.NONE).verdict()).isEqualTo(Integrity.INTACT);

        signed[50 << 20] ^= 1;
        assertThat(CHECKER.check(Bytes.owning(signed), List.of(), Progress.NONE).verdict())
                .isEqualTo(Integrity.CHANGED);
        large = null;
        signed = null;
        Bytes tooLarge = Bytes.owning(new byte[(200 << 20) + 1]);
        assertThatThrownBy(() -> CHECKER.check(tooLarge, List.of(), Progress.NONE))
                .hasMessage("verify.too-large");
    }

    @Test
    void deepNestingAndCircularTablesEndInWords() {
        byte[] signed = new Order("ttd1").sign(SignedPapers.small("ttd1"), SIGNER);
        int page = RawUpdate.numberOf(signed, "/Type/Page>>");
        byte[] deep = new RawUpdate(signed)
                .object(page, "[".repeat(200_000) + "]".repeat(200_000))
                .append();
        assertThat(verdict(deep)).isNotEqualTo(Integrity.INTACT.name());

        String text = RawUpdate.text(signed);
        String own = RawUpdate.last(java.util.regex.Pattern.compile("startxref\\s+(\\d+)\\s+%%EOF"), text);
        String previous = RawUpdate.last(java.util.regex.Pattern.compile("/Prev (\\d+)"), text);
        byte[] circle = RawUpdate.bytes(text.replace("/Prev " + previous, "/Prev " + own));
        assertThat(verdict(circle)).isNotEqualTo(Integrity.INTACT.name());
    }

    @Test
    void aStoppedCheckEndsAtOnce() {
        Progress stopped = new Progress() {
            @Override
            public void report(long done, long total, String text) {}

            @Override
            public void checkCancelled() {
                throw new CancelledException();
            }
        };
        Bytes pdf = Bytes.of(new Order("ttd1").sign(SignedPapers.small("ttd1"), SIGNER));
        assertThatThrownBy(() -> CHECKER.check(pdf, List.of(), stopped)).isInstanceOf(CancelledException.class);
    }

    private static byte[] signedByDss(byte[] pdf) throws GeneralSecurityException, IOException {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(new CertificateToken(SIGNER.chain().get(0)));
        parameters.setCertificateChain(
                SIGNER.chain().stream().map(CertificateToken::new).toList());
        PAdESService service = new PAdESService(new CommonCertificateVerifier());
        DSSDocument document = new InMemoryDocument(pdf, "paper.pdf");
        ToBeSigned data = service.getDataToSign(document, parameters);
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(SIGNER.key());
        signature.update(data.getBytes());
        DSSDocument signed = service.signDocument(
                document, parameters, new SignatureValue(SignatureAlgorithm.ECDSA_SHA256, signature.sign()));
        return signed.openStream().readAllBytes();
    }

    private static AuthenticityReport check(byte[] pdf) {
        return CHECKER.check(Bytes.of(pdf), List.of(), Progress.NONE);
    }

    private static String verdict(byte[] pdf) {
        try {
            return check(pdf).verdict().name();
        } catch (UserError e) {
            return e.code();
        }
    }

    private static List<String> codes(AuthenticityReport report) {
        return report.reasons().stream().map(Reason::code).toList();
    }

    private static void assertRefused(String code, byte[] file) {
        assertThatThrownBy(() -> check(file)).isInstanceOf(UserError.class).hasMessage(code);
    }
}
