package id.rembuk.sign.check;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;

/** Looks at the parts of a signature that no signature protects, so that a changed byte there is seen too. */
final class CmsShape {
    private static final Set<Integer> VERSIONS = Set.of(1, 3);

    private CmsShape() {}

    static void judge(CMSSignedData cms, SignerInformation signer, Findings findings) {
        SignedData data = SignedData.getInstance(cms.toASN1Structure().getContent());
        SignerInfo info = signer.toASN1Structure();
        boolean plain =
                CMSObjectIdentifiers.signedData.equals(cms.toASN1Structure().getContentType())
                        && data.getEncapContentInfo().getContentType().equals(CMSObjectIdentifiers.data)
                        && data.getEncapContentInfo().getContent() == null
                        && VERSIONS.contains(data.getVersion().intValueExact())
                        && info.getVersion().intValueExact() == (info.getSID().isTagged() ? 3 : 1)
                        && (data.getVersion().intValueExact() == 3)
                                == (info.getVersion().intValueExact() == 3)
                        && plain(signer.getDigestAlgorithmID())
                        && plainSignature(info.getDigestEncryptionAlgorithm())
                        && namesDigestOnce(cms, signer)
                        && isTagged(cms, data, info);
        if (!plain) {
            findings.doubt("cms-odd");
        }
    }

    /** Whether the issuer is named letter by letter as in the certificate; matching alone overlooks capitals. */
    static void judgeName(SignerInformation signer, X509Certificate certificate, Findings findings) {
        X500Name named = signer.getSID().getIssuer();
        try {
            if (named != null
                    && !Arrays.equals(
                            named.getEncoded(ASN1Encoding.DER),
                            certificate.getIssuerX500Principal().getEncoded())) {
                findings.doubt("cms-odd");
            }
        } catch (IOException e) {
            findings.doubt("cms-odd");
        }
    }

    /** Whether every part stands under its own tag; reading alone lets some pass under another. */
    private static boolean isTagged(CMSSignedData cms, SignedData data, SignerInfo info) {
        try {
            byte[] whole = ASN1Primitive.fromByteArray(cms.getEncoded()).getEncoded(ASN1Encoding.DER);
            byte[] signer =
                    data.getSignerInfos().getObjectAt(0).toASN1Primitive().getEncoded(ASN1Encoding.DER);
            for (ASN1Encodable certificate : data.getCertificates()) {
                if (!(certificate.toASN1Primitive() instanceof ASN1Sequence)) {
                    return false;
                }
            }
            return Arrays.equals(whole, cms.toASN1Structure().getEncoded(ASN1Encoding.DER))
                    && Arrays.equals(signer, info.getEncoded(ASN1Encoding.DER));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean namesDigestOnce(CMSSignedData cms, SignerInformation signer) {
        Set<AlgorithmIdentifier> named = cms.getDigestAlgorithmIDs();
        return named.size() == 1
                && named.iterator()
                        .next()
                        .getAlgorithm()
                        .equals(signer.getDigestAlgorithmID().getAlgorithm())
                && plain(named.iterator().next());
    }

    private static boolean plainSignature(AlgorithmIdentifier algorithm) {
        return PKCSObjectIdentifiers.id_RSASSA_PSS.equals(algorithm.getAlgorithm()) || plain(algorithm);
    }

    private static boolean plain(AlgorithmIdentifier algorithm) {
        ASN1Encodable parameters = algorithm.getParameters();
        return parameters == null || DERNull.INSTANCE.equals(parameters);
    }
}
