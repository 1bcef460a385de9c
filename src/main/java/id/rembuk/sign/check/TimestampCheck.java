package id.rembuk.sign.check;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/** Judges a time stamp that a time-stamping service put on the whole document (RFC 3161). */
final class TimestampCheck {
    private final Provider provider;
    private final ByteBuffer pdf;

    TimestampCheck(Provider provider, ByteBuffer pdf) {
        this.provider = provider;
        this.pdf = pdf;
    }

    CmsSignature check(byte[] encoded, SignedBytes signed, Findings findings)
            throws CMSException, IOException, GeneralSecurityException {
        TimeStampToken token = token(encoded);
        MessageDigest digest = MessageDigest.getInstance(
                token.getTimeStampInfo().getMessageImprintAlgOID().getId());
        try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            signed.writeTo(pdf, out);
        }
        if (!MessageDigest.isEqual(digest.digest(), token.getTimeStampInfo().getMessageImprintDigest())) {
            findings.change("content-changed");
        }
        X509Certificate service = signer(token);
        if (service == null) {
            findings.doubt("certificate-missing");
            return CmsSignature.unknown();
        }
        if (!holds(provider, token, service)) {
            findings.change("signature-broken");
        }
        CmsCheck.strength(token.getTimeStampInfo().getMessageImprintAlgOID(), service, findings);
        List<X509Certificate> others = new ArrayList<>();
        for (X509CertificateHolder each : token.getCertificates().getMatches(null)) {
            others.add(Certificates.read(each.getEncoded()));
        }
        others.remove(service);
        Companions.judge(service, others, findings);
        return new CmsSignature(
                service, others, token.getTimeStampInfo().getGenTime().toInstant(), true);
    }

    static TimeStampToken token(byte[] encoded) throws CMSException, IOException {
        try {
            return new TimeStampToken(ContentInfo.getInstance(encoded));
        } catch (TSPException e) {
            throw new CMSException(e.getMessage(), e);
        }
    }

    static X509Certificate signer(TimeStampToken token) throws IOException {
        for (X509CertificateHolder each : token.getCertificates().getMatches(null)) {
            if (token.getSID().match(each)) {
                return Certificates.read(each.getEncoded());
            }
        }
        return null;
    }

    /** Whether the service really signed the stamp. */
    static boolean holds(Provider provider, TimeStampToken token, X509Certificate service) {
        try {
            return new CMSSignedData(token.getEncoded())
                    .getSignerInfos()
                    .getSigners()
                    .iterator()
                    .next()
                    .verify(new JcaSimpleSignerInfoVerifierBuilder()
                            .setProvider(provider)
                            .build(service.getPublicKey()));
        } catch (CMSException | OperatorCreationException | IOException | RuntimeException e) {
            return false;
        }
    }
}
