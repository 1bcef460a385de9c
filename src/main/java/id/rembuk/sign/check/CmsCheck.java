package id.rembuk.sign.check;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.CMSTypedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/** Judges one signature against the bytes it speaks of (RFC 5652, ETSI EN 319 142-1). */
final class CmsCheck {
    private static final String DETACHED = "adbe.pkcs7.detached";
    private static final String PADES = "ETSI.CAdES.detached";
    private static final String TIMESTAMP = "ETSI.RFC3161";
    private static final int SMALLEST_RSA = 2048;
    private static final Set<ASN1ObjectIdentifier> WEAK =
            Set.of(OIWObjectIdentifiers.idSHA1, PKCSObjectIdentifiers.md5, PKCSObjectIdentifiers.md2);
    private static final Set<ASN1ObjectIdentifier> STRONG = Set.of(
            NISTObjectIdentifiers.id_sha256,
            NISTObjectIdentifiers.id_sha384,
            NISTObjectIdentifiers.id_sha512,
            NISTObjectIdentifiers.id_sha3_256,
            NISTObjectIdentifiers.id_sha3_384,
            NISTObjectIdentifiers.id_sha3_512,
            NISTObjectIdentifiers.id_shake256);

    private final Provider provider;
    private final ByteBuffer pdf;

    CmsCheck(Provider provider, ByteBuffer pdf) {
        this.provider = provider;
        this.pdf = pdf;
    }

    /** Judges the signature in the hole of some signed bytes. */
    CmsSignature check(PdfDictionary signature, SignedBytes signed, byte[] contents, Findings findings) {
        PdfName kind = signature.getAsName(PdfName.SubFilter);
        String name = kind == null ? "" : kind.getValue();
        if (!name.equals(DETACHED) && !name.equals(PADES) && !name.equals(TIMESTAMP)) {
            findings.doubt("kind-not-judged", name);
            return CmsSignature.unknown();
        }
        byte[] encoded = withoutPadding(contents, findings);
        if (encoded.length == 0) {
            return CmsSignature.unknown();
        }
        try {
            return name.equals(TIMESTAMP)
                    ? new TimestampCheck(provider, pdf).check(encoded, signed, findings)
                    : detached(encoded, signed, name.equals(PADES), findings);
        } catch (CMSException | IOException | GeneralSecurityException | RuntimeException e) {
            findings.change("cms-unreadable");
            return CmsSignature.unknown();
        }
    }

    /** The signature's own bytes; what stands behind them must be zeros. */
    private static byte[] withoutPadding(byte[] contents, Findings findings) {
        int length;
        try (ASN1InputStream in = new ASN1InputStream(new ByteArrayInputStream(contents), contents.length)) {
            ASN1Primitive whole = in.readObject();
            if (whole == null) {
                findings.change("cms-unreadable");
                return new byte[0];
            }
            length = contents.length - in.available();
            boolean definite = contents.length > 1 && (contents[1] & 0xff) != 0x80;
            if (definite && !Arrays.equals(whole.getEncoded(ASN1Encoding.DER), Arrays.copyOf(contents, length))) {
                findings.doubt("cms-odd");
            }
        } catch (IOException | RuntimeException e) {
            findings.change("cms-unreadable");
            return new byte[0];
        }
        for (int i = length; i < contents.length; i++) {
            if (contents[i] != 0) {
                findings.change("contents-odd");
                break;
            }
        }
        return Arrays.copyOf(contents, length);
    }

    private CmsSignature detached(byte[] encoded, SignedBytes signed, boolean pades, Findings findings)
            throws CMSException, IOException, GeneralSecurityException {
        CMSSignedData cms = new CMSSignedData(content(signed), encoded);
        Collection<SignerInformation> signers = cms.getSignerInfos().getSigners();
        if (signers.size() != 1) {
            findings.doubt("signer-count");
            return CmsSignature.unknown();
        }
        SignerInformation signer = signers.iterator().next();
        List<X509Certificate> others = new ArrayList<>();
        X509Certificate certificate = null;
        for (X509CertificateHolder each : cms.getCertificates().getMatches(null)) {
            X509Certificate read = Certificates.read(each.getEncoded());
            if (certificate == null && signer.getSID().match(each)) {
                certificate = read;
            } else {
                others.add(read);
            }
        }
        CmsShape.judge(cms, signer, findings);
        if (certificate == null) {
            findings.doubt("certificate-missing");
            return CmsSignature.unknown();
        }
        CmsShape.judgeName(signer, certificate, findings);
        verify(signer, certificate, findings);
        strength(signer.getDigestAlgorithmID().getAlgorithm(), certificate, findings);
        SigningCertificate.judge(signer, certificate, pades, findings);
        Companions.judge(certificate, others, findings);
        UnsignedTimestamp.judge(provider, signer, findings);
        return new CmsSignature(certificate, others, statedTime(signer), false);
    }

    private void verify(SignerInformation signer, X509Certificate certificate, Findings findings) {
        try {
            // by the key alone: whether the certificate was valid at that time is a question of identity
            boolean holds = signer.verify(new JcaSimpleSignerInfoVerifierBuilder()
                    .setProvider(provider)
                    .build(certificate.getPublicKey()));
            if (!holds) {
                findings.change("signature-broken");
            }
        } catch (CMSSignerDigestMismatchException e) {
            findings.change("content-changed");
        } catch (CMSException | OperatorCreationException | RuntimeException e) {
            findings.change("signature-broken");
        }
    }

    static void strength(ASN1ObjectIdentifier digest, X509Certificate certificate, Findings findings) {
        if (WEAK.contains(digest) || !STRONG.contains(digest)) {
            findings.doubt("weak-digest");
        }
        if (certificate.getPublicKey() instanceof RSAKey rsa && rsa.getModulus().bitLength() < SMALLEST_RSA) {
            findings.doubt("weak-key");
        }
    }

    private static Instant statedTime(SignerInformation signer) {
        return SigningCertificate.statedTime(signer);
    }

    private CMSTypedData content(SignedBytes signed) {
        return new CMSTypedData() {
            @Override
            public ASN1ObjectIdentifier getContentType() {
                return CMSObjectIdentifiers.data;
            }

            @Override
            public void write(java.io.OutputStream out) throws IOException {
                signed.writeTo(pdf, out);
            }

            @Override
            public Object getContent() {
                return pdf;
            }
        };
    }
}
