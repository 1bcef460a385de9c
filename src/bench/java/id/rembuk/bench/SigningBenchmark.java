package id.rembuk.bench;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import id.rembuk.domain.Bytes;
import id.rembuk.sign.PadesSigner;
import id.rembuk.sign.check.PdfPaperChecker;
import id.rembuk.support.Dss;
import id.rembuk.support.SmallPapers;
import id.rembuk.support.TestIssuer;
import id.rembuk.task.Progress;
import id.rembuk.text.Messages;
import id.rembuk.usecase.port.PaperSigner.SignOrder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One signature with its look at the key file, and one check, warm, against EU DSS and, where it is present, pdfsig. */
final class SigningBenchmark {
    private static final int WARM = 10;
    private static final int RUNS = 21;
    private static final String PASSPHRASE = "rahasia";
    private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");

    private final Path scratch;
    private final Instant now = Instant.parse("2024-06-08T01:15:00Z");
    private final TestIssuer issuer = new TestIssuer(now);
    private final byte[] key = issuer.pkcs12("Kepala Uji", PASSPHRASE);
    private final Bytes paper = SmallPapers.prepared("ttd-01", "ttd-02");
    private final PadesSigner signer = new PadesSigner(Messages.indonesian(), ZONE);

    SigningBenchmark(Path scratch) {
        this.scratch = scratch;
    }

    List<Ratio> run() throws IOException {
        Bytes signed = ours();
        PdfPaperChecker checker = new PdfPaperChecker(Clock.fixed(now, ZONE));
        double our = median(this::ours);
        double their = median(this::theirs);
        double check = median(() -> checker.check(signed, List.of(), Progress.NONE));
        double validation = median(() -> Dss.report(signed, List.of(issuer.certificate()), List.of(issuer.revoked())));
        return List.of(
                new Ratio("signature of a small paper | EU DSS, without a drawn field", our, their, "ms", 0),
                new Ratio("check of a small signed paper | EU DSS", check, validation, "ms", 0));
    }

    /** How long pdfsig takes from its start to its end; empty where it is not installed. */
    Optional<String> pdfsigNote() throws IOException {
        Path file = Files.write(scratch.resolve("signed.pdf"), ours().array());
        Process probe;
        try {
            probe = pdfsig(file);
        } catch (IOException e) {
            return Optional.empty();
        }
        int verdict = ended(probe);
        double millis = median(() -> ended(pdfsig(file)));
        return Optional.of(
                String.format(Locale.ROOT, "pdfsig -nocert, a process of its own: %.1f ms (exit %d)", millis, verdict));
    }

    private Bytes ours() {
        SignOrder order = new SignOrder(paper, "ttd-01", "Kepala Uji", "Berita Acara", "Kandangan", now, ZONE);
        return signer.sign(order, Bytes.of(key), PASSPHRASE.toCharArray()).pdf();
    }

    private Bytes theirs() throws IOException {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(key), PASSPHRASE.toCharArray());
            String alias = store.aliases().nextElement();
            PAdESSignatureParameters parameters = new PAdESSignatureParameters();
            parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
            parameters.setSigningCertificate(new CertificateToken((X509Certificate) store.getCertificate(alias)));
            parameters.setCertificateChain(
                    parameters.getSigningCertificate(), new CertificateToken(issuer.certificate()));
            parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
            parameters.setContentSize(32 * 1024);
            PAdESService service = new PAdESService(new CommonCertificateVerifier());
            InMemoryDocument document = new InMemoryDocument(paper.array(), "paper.pdf");
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign((PrivateKey) store.getKey(alias, PASSPHRASE.toCharArray()));
            signature.update(service.getDataToSign(document, parameters).getBytes());
            SignatureValue value = new SignatureValue(SignatureAlgorithm.ECDSA_SHA256, signature.sign());
            try (var in = service.signDocument(document, parameters, value).openStream()) {
                return Bytes.owning(in.readAllBytes());
            }
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private static Process pdfsig(Path file) throws IOException {
        return new ProcessBuilder("pdfsig", "-nocert", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static int ended(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static double median(Work work) throws IOException {
        for (int i = 0; i < WARM; i++) {
            work.run();
        }
        double[] millis = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            work.run();
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        return Ratio.median(millis);
    }

    /** Work whose answer is dropped. */
    private interface Work {
        Object run() throws IOException;
    }
}
