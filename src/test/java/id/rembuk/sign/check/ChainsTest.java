package id.rembuk.sign.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.UserError;
import id.rembuk.domain.authenticity.Identity;
import id.rembuk.domain.authenticity.Integrity;
import id.rembuk.domain.authenticity.Reason;
import id.rembuk.domain.authenticity.SignatureFinding;
import id.rembuk.domain.authenticity.SignatureType;
import id.rembuk.domain.authenticity.TrustedIssuer;
import id.rembuk.sign.PadesSigner;
import id.rembuk.support.PaperIssuer;
import id.rembuk.support.SignedPapers;
import id.rembuk.support.SignedPapers.Order;
import id.rembuk.task.Progress;
import id.rembuk.text.Messages;
import id.rembuk.usecase.port.PaperSigner.SignOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose a signature is: chains, times and the folder of trusted issuers. */
class ChainsTest {
    private static final PaperIssuer ROOT = PaperIssuer.root("Root Uji");
    private static final byte[] PAPER = SignedPapers.small("ttd1");
    private final Instant now = Instant.now();

    @TempDir
    Path folder;

    @Test
    void aChainThroughAnIntermediateIssuerLeadsToTheRoot() {
        PaperIssuer.Signer signer = ROOT.intermediate("Penerbit Antara").signer("Bupati");

        SignatureFinding found = only(new Order("ttd1").room(6000).sign(PAPER, signer), trusted(ROOT, true));

        assertThat(found.identity()).isEqualTo(Identity.TRUSTED);
        assertThat(found.type()).isEqualTo(SignatureType.CERTIFIED);
        assertThat(codes(found)).contains("chain-then-and-now", "revocation-not-checked", "time-by-signer");
    }

    @Test
    void onlyTheRootOfAPsreMakesASignatureCertified() {
        SignatureFinding found = only(new Order("ttd1").sign(PAPER, ROOT.signer("Bupati")), trusted(ROOT, false));

        assertThat(found.identity()).isEqualTo(Identity.TRUSTED);
        assertThat(found.type()).isEqualTo(SignatureType.NOT_CERTIFIED);
    }

    @Test
    void anotherIssuerOfTheSameNameIsNotTrusted() {
        SignatureFinding found =
                only(new Order("ttd1").sign(PAPER, ROOT.signer("Bupati")), trusted(PaperIssuer.root("Root Uji"), true));

        assertThat(found.identity()).isEqualTo(Identity.NOT_TRUSTED);
        assertThat(found.type()).isEqualTo(SignatureType.NOT_CERTIFIED);
        assertThat(codes(found)).contains("issuer-unknown");
        assertThat(found.integrity()).isEqualTo(Integrity.INTACT);
    }

    @Test
    void aSelfSignedCertificateIsTrustedByNobodyUnlessItIsInstalledItself() {
        PaperIssuer.Signer alone = PaperIssuer.selfSigned("Orang Lain");
        byte[] pdf = new Order("ttd1").sign(PAPER, alone);

        assertThat(codes(only(pdf, trusted(ROOT, true)))).contains("self-signed");
        TrustedIssuer itself = new PdfPaperChecker(Clock.systemUTC()).issuer(encoded(alone), false);
        assertThat(only(pdf, itself).identity()).isEqualTo(Identity.TRUSTED);
    }

    @Test
    void aCertificateThatEndedSinceIsTrustedForThenAndToldApart() {
        PaperIssuer.Signer old = ROOT.signer(
                "Bupati", PaperIssuer.Key.EC, now.minus(Duration.ofDays(400)), now.minus(Duration.ofDays(30)));

        SignatureFinding then =
                only(new Order("ttd1").at(now.minus(Duration.ofDays(100))).sign(PAPER, old), trusted(ROOT, true));
        assertThat(then.identity()).isEqualTo(Identity.TRUSTED);
        assertThat(codes(then)).contains("chain-then-only");

        SignatureFinding late = only(new Order("ttd1").at(now).sign(PAPER, old), trusted(ROOT, true));
        assertThat(late.identity()).isEqualTo(Identity.NOT_TRUSTED);
        assertThat(codes(late)).contains("expired-then");

        SignatureFinding early =
                only(new Order("ttd1").at(now.minus(Duration.ofDays(500))).sign(PAPER, old), trusted(ROOT, true));
        assertThat(early.identity()).isEqualTo(Identity.NOT_TRUSTED);
        assertThat(codes(early)).contains("not-yet-valid");
    }

    @Test
    void rsaAndRsaPssAreCheckedAsWellAsEc() {
        PaperIssuer rsa = PaperIssuer.root("Root RSA", PaperIssuer.Key.RSA);
        PaperIssuer.Signer signer = rsa.signer("Bupati");

        for (byte[] pdf : List.of(
                new Order("ttd1").room(6000).sign(PAPER, signer),
                new Order("ttd1").room(6000).withPss().sign(PAPER, signer))) {
            SignatureFinding found = only(pdf, trusted(rsa, true));
            assertThat(found.integrity()).as(codes(found).toString()).isEqualTo(Integrity.INTACT);
            assertThat(found.identity()).isEqualTo(Identity.TRUSTED);
        }
    }

    @Test
    void aPracticeCertificateStaysPracticeEvenWhenItsIssuerIsInstalled() {
        PadesSigner signer = new PadesSigner(Messages.indonesian(), ZoneOffset.UTC);
        Bytes key = signer.practiceKey("Bupati Latihan", "latihan".toCharArray(), now);
        byte[] pdf = signer.sign(
                        new SignOrder(Bytes.of(PAPER), "ttd1", "Bupati Latihan", "", "", now, ZoneOffset.UTC),
                        key,
                        "latihan".toCharArray())
                .pdf()
                .array();

        SignatureFinding found = only(pdf, trusted(ROOT, true));

        assertThat(found.integrity()).as(codes(found).toString()).isEqualTo(Integrity.INTACT);
        assertThat(found.identity()).isEqualTo(Identity.PRACTICE);
        assertThat(found.type()).isEqualTo(SignatureType.NOT_CERTIFIED);
        assertThat(codes(found)).contains("practice");
    }

    @Test
    void trustedIssuersAreKeptAddedAndRemovedInAFolder() throws java.io.IOException {
        TrustFolder store = new TrustFolder(folder.resolve("penerbit"));
        assertThat(store.issuers()).isEmpty();

        TrustedIssuer issuer = trusted(ROOT, false);
        store.add(issuer);
        store.add(trusted(PaperIssuer.root("Akar PSrE"), true));
        assertThat(store.issuers()).extracting(TrustedIssuer::name).containsExactly("Akar PSrE", "Root Uji");
        assertThat(store.issuers()).extracting(TrustedIssuer::psreRoot).containsExactly(true, false);

        store.add(new TrustedIssuer(issuer.name(), issuer.certificate(), true));
        assertThat(store.issuers()).extracting(TrustedIssuer::psreRoot).containsExactly(true, true);

        Files.writeString(folder.resolve("penerbit").resolve("rusak.cer"), "bukan sertifikat");
        store.remove(issuer);
        assertThat(store.issuers()).extracting(TrustedIssuer::name).containsExactly("Akar PSrE");
    }

    @Test
    void whatIsNoCertificateIsRefused() {
        assertThatThrownBy(() -> new PdfPaperChecker(Clock.systemUTC()).issuer(Bytes.of(PAPER), false))
                .isInstanceOf(UserError.class)
                .hasMessage("verify.not-certificate");
    }

    private static SignatureFinding only(byte[] pdf, TrustedIssuer issuer) {
        return new PdfPaperChecker(Clock.systemUTC())
                .check(Bytes.of(pdf), List.of(issuer), Progress.NONE)
                .signatures()
                .get(0);
    }

    private static List<String> codes(SignatureFinding finding) {
        return finding.reasons().stream().map(Reason::code).toList();
    }

    private static TrustedIssuer trusted(PaperIssuer issuer, boolean psre) {
        try {
            return new PdfPaperChecker(Clock.systemUTC())
                    .issuer(Bytes.of(issuer.certificate().getEncoded()), psre);
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Bytes encoded(PaperIssuer.Signer signer) {
        try {
            return Bytes.of(signer.chain().get(0).getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
