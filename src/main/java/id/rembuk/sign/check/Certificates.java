package id.rembuk.sign.check;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.UserError;
import id.rembuk.domain.authenticity.TrustedIssuer;
import id.rembuk.domain.document.CertificateFacts;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

/** Reads certificates as they are written, byte for byte. */
final class Certificates {
    private Certificates() {}

    /** @throws UserError {@code verify.not-certificate} */
    static X509Certificate read(byte[] encoded) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new UserError(e, "verify.not-certificate");
        }
    }

    /** @throws UserError {@code verify.not-certificate} */
    static TrustedIssuer issuer(Bytes file, boolean psreRoot) {
        X509Certificate certificate = read(file.array());
        try {
            return new TrustedIssuer(
                    commonName(certificate.getSubjectX500Principal().getName()),
                    Bytes.of(certificate.getEncoded()),
                    psreRoot);
        } catch (CertificateEncodingException e) {
            throw new UserError(e, "verify.not-certificate");
        }
    }

    static CertificateFacts facts(X509Certificate certificate, boolean practice) {
        return new CertificateFacts(
                commonName(certificate.getSubjectX500Principal().getName()),
                commonName(certificate.getIssuerX500Principal().getName()),
                certificate.getSerialNumber().toString(16),
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant(),
                practice);
    }

    /** The common name; the whole name where there is none. */
    static String commonName(String name) {
        try {
            List<Rdn> parts = new ArrayList<>(new LdapName(name).getRdns());
            for (int i = parts.size() - 1; i >= 0; i--) {
                if (parts.get(i).getType().equalsIgnoreCase("CN")) {
                    return String.valueOf(parts.get(i).getValue());
                }
            }
            return name;
        } catch (InvalidNameException e) {
            return name;
        }
    }

    static boolean isSelfIssued(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
    }

    /** Whether a certificate is signed by the holder of a key. */
    static boolean isSignedBy(X509Certificate certificate, PublicKey key) {
        try {
            certificate.verify(key);
            return true;
        } catch (GeneralSecurityException | RuntimeException e) {
            return false;
        }
    }
}
