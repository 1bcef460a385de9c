package id.rembuk.sign;

import id.rembuk.domain.document.CertificateFacts;
import java.security.cert.X509Certificate;
import java.util.Locale;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/** Reads what a certificate says of itself. */
public final class CertificateReading {
    private static final int HEX = 16;

    private CertificateReading() {}

    /** Facts as documents and checks show them. */
    public static CertificateFacts facts(X509Certificate certificate) {
        return new CertificateFacts(
                name(certificate.getSubjectX500Principal()),
                name(certificate.getIssuerX500Principal()),
                certificate.getSerialNumber().toString(HEX).toLowerCase(Locale.ROOT),
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant(),
                PracticeMark.isPractice(certificate));
    }

    /** Common name; without one the organisation, without that the whole name. */
    public static String name(X500Principal principal) {
        X500Name name = X500Name.getInstance(principal.getEncoded());
        for (ASN1ObjectIdentifier part : new ASN1ObjectIdentifier[] {BCStyle.CN, BCStyle.O}) {
            RDN[] found = name.getRDNs(part);
            if (found.length > 0) {
                return text(found[0]);
            }
        }
        return principal.getName();
    }

    /** The value of a part of a name, without escapes. */
    static String text(RDN part) {
        ASN1Encodable value = part.getFirst().getValue();
        return value instanceof ASN1String string ? string.getString() : IETFUtils.valueToString(value);
    }
}
