package id.rembuk.sign.check;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Provider;
import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.tsp.TimeStampToken;

/** A time stamp hung to a signature: it proves nothing Rembuk relies on, but a changed one is told. */
final class UnsignedTimestamp {
    private UnsignedTimestamp() {}

    static void judge(Provider provider, SignerInformation signer, Findings findings) {
        if (signer.getUnsignedAttributes() == null) {
            return;
        }
        Attribute attribute = signer.getUnsignedAttributes().get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        if (attribute == null) {
            return;
        }
        try {
            TimeStampToken token = TimestampCheck.token(
                    attribute.getAttrValues().getObjectAt(0).toASN1Primitive().getEncoded());
            byte[] digest = MessageDigest.getInstance(
                            token.getTimeStampInfo().getMessageImprintAlgOID().getId())
                    .digest(signer.getSignature());
            X509Certificate service = TimestampCheck.signer(token);
            if (service == null
                    || !MessageDigest.isEqual(digest, token.getTimeStampInfo().getMessageImprintDigest())
                    || !TimestampCheck.holds(provider, token, service)) {
                findings.doubt("timestamp-broken");
            }
        } catch (CMSException | IOException | GeneralSecurityException | RuntimeException e) {
            findings.doubt("timestamp-broken");
        }
    }
}
