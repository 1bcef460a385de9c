package id.rembuk.support;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.IPdfObjFactory;
import eu.europa.esig.dss.pdf.ServiceLoaderPdfObjFactory;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import id.rembuk.domain.Bytes;
import java.io.ByteArrayInputStream;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;

/** The European Union's validator, offline: an outside judge of signatures. */
public final class Dss {
    /**
     * What it says of one signature.
     *
     * @param indication TOTAL_PASSED, TOTAL_FAILED or INDETERMINATE with its reason
     * @param format for example PAdES-BASELINE-B
     * @param warnings and errors, in its words
     */
    public record Verdict(Indication indication, String reason, String format, List<String> warnings) {}

    private static final int MOST_COMPARED = 4;

    private Dss() {}

    /** Verdicts in the order of signing. */
    public static List<Verdict> verdicts(Bytes pdf, List<X509Certificate> trusted, List<X509CRL> revoked) {
        SimpleReport report = report(pdf, trusted, revoked);
        return report.getSignatureIdList().stream()
                .map(id -> new Verdict(
                        report.getIndication(id),
                        String.valueOf(report.getSubIndication(id)),
                        String.valueOf(report.getSignatureFormat(id)),
                        java.util.stream.Stream.concat(
                                        report.getAdESValidationErrors(id).stream(),
                                        report.getAdESValidationWarnings(id).stream())
                                .map(message -> message.getValue())
                                .toList()))
                .toList();
    }

    /** Its comparison of every page of every revision as pictures grows with the square of the signatures. */
    private static void limitPictures(PDFDocumentValidator validator) {
        if (validator.getSignatures().size() > MOST_COMPARED) {
            DefaultPdfDifferencesFinder differences = new DefaultPdfDifferencesFinder();
            differences.setMaximalPagesAmountForVisualComparison(0);
            IPdfObjFactory factory = new ServiceLoaderPdfObjFactory();
            factory.setPdfDifferencesFinder(differences);
            validator.setPdfObjFactory(factory);
        }
    }

    /** Digest algorithm of the first signature, in its words. */
    public static String digest(Bytes pdf) {
        return SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf.array(), "paper.pdf"))
                .getSignatures()
                .get(0)
                .getDigestAlgorithm()
                .name();
    }

    public static SimpleReport report(Bytes pdf, List<X509Certificate> trusted, List<X509CRL> revoked) {
        try {
            CommonTrustedCertificateSource source = new CommonTrustedCertificateSource();
            trusted.forEach(certificate -> source.addCertificate(new CertificateToken(certificate)));
            CommonCertificateVerifier verifier = new CommonCertificateVerifier();
            verifier.setTrustedCertSources(source);
            verifier.setAIASource(null);
            if (!revoked.isEmpty()) {
                ByteArrayInputStream[] lists = new ByteArrayInputStream[revoked.size()];
                for (int i = 0; i < lists.length; i++) {
                    lists[i] = new ByteArrayInputStream(revoked.get(i).getEncoded());
                }
                verifier.setCrlSource(new ExternalResourcesCRLSource(lists));
            }
            SignedDocumentValidator validator =
                    SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf.array(), "paper.pdf"));
            validator.setCertificateVerifier(verifier);
            limitPictures((PDFDocumentValidator) validator);
            return validator.validateDocument().getSimpleReport();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
