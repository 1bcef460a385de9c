package id.rembuk.sign.check;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertID;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.SignerInformation;

/** Whether a signature names the certificate it was made with (RFC 5035), so that no other can be put in its place. */
final class SigningCertificate {
    private SigningCertificate() {}

    /** @param required whether the kind of signature demands it, as PAdES does */
    static void judge(SignerInformation signer, X509Certificate certificate, boolean required, Findings findings)
            throws GeneralSecurityException {
        if (signer.getSignedAttributes() == null) {
            findings.doubt("certificate-unbound");
            return;
        }
        Attribute second = signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        Attribute first = signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificate);
        if (second != null) {
            ESSCertIDv2 named = SigningCertificateV2.getInstance(value(second)).getCerts()[0];
            String digest = named.getHashAlgorithm().getAlgorithm().getId();
            compare(MessageDigest.getInstance(digest), named.getCertHash(), certificate, findings);
        } else if (first != null) {
            ESSCertID named = org.bouncycastle.asn1.ess.SigningCertificate.getInstance(value(first))
                    .getCerts()[0];
            compare(MessageDigest.getInstance("SHA-1"), named.getCertHash(), certificate, findings);
        } else if (required) {
            findings.doubt("certificate-unbound");
        }
    }

    /** The time the signer's computer put inside the signature; null for none. */
    static Instant statedTime(SignerInformation signer) {
        Attribute time = signer.getSignedAttributes() == null
                ? null
                : signer.getSignedAttributes().get(CMSAttributes.signingTime);
        return time == null ? null : Time.getInstance(value(time)).getDate().toInstant();
    }

    private static void compare(MessageDigest digest, byte[] expected, X509Certificate certificate, Findings findings)
            throws GeneralSecurityException {
        if (!Arrays.equals(digest.digest(certificate.getEncoded()), expected)) {
            findings.change("certificate-mismatch");
        }
    }

    private static ASN1Encodable value(Attribute attribute) {
        return attribute.getAttrValues().getObjectAt(0);
    }
}
