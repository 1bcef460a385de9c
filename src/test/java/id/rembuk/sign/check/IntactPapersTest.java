package id.rembuk.sign.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.signatures.AccessPermissions;
import id.rembuk.domain.Bytes;
import id.rembuk.domain.authenticity.AuthenticityReport;
import id.rembuk.domain.authenticity.Integrity;
import id.rembuk.support.PaperIssuer;
import id.rembuk.support.SignedPapers;
import id.rembuk.support.SignedPapers.Order;
import id.rembuk.task.Progress;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Papers nobody touched after signing are called intact, however they were made and signed. */
class IntactPapersTest {
    private static final PaperIssuer ROOT = PaperIssuer.root("Root Uji");
    private static final PaperIssuer.Signer FIRST = ROOT.signer("Bupati Uji");
    private static final PaperIssuer.Signer SECOND = ROOT.signer("Kepala Dinas Uji");
    private static final PdfPaperChecker CHECKER = new PdfPaperChecker(Clock.systemUTC());

    @Test
    void onePreparedFieldSigned() {
        AuthenticityReport report = check(new Order("ttd1").sign(SignedPapers.small("ttd1"), FIRST));
        assertThat(report.verdict()).isEqualTo(Integrity.INTACT);
        assertThat(report.signatures()).singleElement().satisfies(signature -> {
            assertThat(signature.coversWholeFile()).isTrue();
            assertThat(signature.certificate().holder()).isEqualTo("Bupati Uji");
        });
    }

    @Test
    void twoPreparedFieldsSigned() {
        byte[] once = new Order("ttd1").sign(SignedPapers.small("ttd1", "ttd2"), FIRST);
        AuthenticityReport report = check(new Order("ttd2").sign(once, SECOND));
        assertThat(report.verdict()).isEqualTo(Integrity.INTACT);
    }

    @Test
    void objectsPackedIntoStreamsSignedTwice() {
        byte[] once = new Order("ttd1").sign(SignedPapers.packed("ttd1", "ttd2"), FIRST);
        AuthenticityReport report = check(new Order("ttd2").sign(once, SECOND));
        assertThat(report.verdict()).isEqualTo(Integrity.INTACT);
    }

    @Test
    void aTaggedPaperCertifiedAndSignedAgain() {
        byte[] once = new Order("ttd1")
                .withText("Ditandatangani Bupati")
                .certifying(AccessPermissions.FORM_FIELDS_MODIFICATION)
                .sign(SignedPapers.tagged("ttd1", "ttd2", "ttd3"), FIRST);
        AuthenticityReport report =
                check(new Order("ttd2").withText("oleh Dinas").sign(once, SECOND));
        assertThat(report.verdict()).isEqualTo(Integrity.INTACT);
    }

    @Test
    void aSecondInvisibleSignatureWithoutAPreparedField() {
        byte[] once = new Order("ttd1").sign(SignedPapers.small(), FIRST);
        AuthenticityReport report = check(new Order("ttd2").sign(once, SECOND));
        assertThat(report.verdict()).isEqualTo(Integrity.INTACT);
    }

    @Test
    void aVisibleSignatureOutsideAPreparedFieldIsNotJudged() {
        byte[] once = new Order("ttd1").sign(SignedPapers.tagged(), FIRST);
        AuthenticityReport report = check(new Order("ttd2")
                .withText("x")
                .newAt(1, new Rectangle(10, 10, 100, 100))
                .sign(once, SECOND));
        assertThat(report.verdict()).isEqualTo(Integrity.UNCERTAIN);
    }

    private static AuthenticityReport check(byte[] pdf) {
        return CHECKER.check(Bytes.of(pdf), List.of(CHECKER.issuer(bytes(ROOT), true)), Progress.NONE);
    }

    private static Bytes bytes(PaperIssuer issuer) {
        try {
            return Bytes.of(issuer.certificate().getEncoded());
        } catch (java.security.cert.CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
