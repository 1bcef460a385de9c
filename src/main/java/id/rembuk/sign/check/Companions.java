package id.rembuk.sign.check;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/** The certificates that came along with the signer's: each must fit the others, so that none was changed on the way. */
final class Companions {
    private Companions() {}

    static void judge(X509Certificate signer, List<X509Certificate> others, Findings findings) {
        for (X509Certificate each : others) {
            if (!fits(each, signer, others)) {
                findings.doubt(
                        "certificate-broken",
                        Certificates.commonName(each.getSubjectX500Principal().getName()));
                return;
            }
        }
        Optional<X509Certificate> issuer = issuer(signer, others);
        if (issuer.isPresent() && !Certificates.isSignedBy(signer, issuer.get().getPublicKey())) {
            findings.doubt(
                    "certificate-broken",
                    Certificates.commonName(
                            issuer.get().getSubjectX500Principal().getName()));
        }
    }

    private static boolean fits(X509Certificate each, X509Certificate signer, List<X509Certificate> others) {
        if (Certificates.isSelfIssued(each)) {
            return Certificates.isSignedBy(each, each.getPublicKey());
        }
        Optional<X509Certificate> issuer = issuer(each, others);
        if (issuer.isPresent()) {
            return Certificates.isSignedBy(each, issuer.get().getPublicKey());
        }
        return issued(each, signer) || others.stream().anyMatch(other -> issued(each, other));
    }

    private static Optional<X509Certificate> issuer(X509Certificate certificate, List<X509Certificate> others) {
        return others.stream()
                .filter(other -> !other.equals(certificate) && issued(other, certificate))
                .findFirst();
    }

    private static boolean issued(X509Certificate issuer, X509Certificate certificate) {
        return issuer.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
    }
}
