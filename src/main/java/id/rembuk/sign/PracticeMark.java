package id.rembuk.sign;

import java.security.cert.X509Certificate;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;

/** What tells a certificate made for training from every other one, for ever and on every computer. */
public final class PracticeMark {
    /** Organisation named as issuer and holder of every practice certificate. */
    static final String ORGANISATION = "CONTOH LATIHAN";

    /** Name of the issuer of practice certificates. */
    static final String ISSUER = "CA Latihan Rembuk — bukan PSrE";

    /** Extension that only practice certificates carry; a number of its own under the arc of UUIDs (X.667). */
    static final String EXTENSION = "2.25.98672040108832828593640589928868283768";

    private PracticeMark() {}

    /** Whether a certificate, of a signer or of an issuer, was made for training. */
    public static boolean isPractice(X509Certificate certificate) {
        return certificate.getExtensionValue(EXTENSION) != null
                || isPractice(certificate.getIssuerX500Principal())
                || isPractice(certificate.getSubjectX500Principal());
    }

    private static boolean isPractice(X500Principal name) {
        for (RDN rdn : X500Name.getInstance(name.getEncoded()).getRDNs(BCStyle.O)) {
            if (ORGANISATION.equals(CertificateReading.text(rdn))) {
                return true;
            }
        }
        return false;
    }
}
