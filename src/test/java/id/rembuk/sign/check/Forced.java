package id.rembuk.sign.check;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.StampingProperties;
import com.itextpdf.signatures.BouncyCastleDigest;
import com.itextpdf.signatures.PdfSigner;
import com.itextpdf.signatures.PrivateKeySignature;
import com.itextpdf.signatures.SignerProperties;
import id.rembuk.support.PaperIssuer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;

/** Signs where an earlier signer forbids it, as a program without manners does. */
final class Forced {
    private Forced() {}

    static byte[] sign(byte[] pdf, String field, PaperIssuer.Signer signer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PdfSigner forced =
                    new PdfSigner(
                            new PdfReader(new ByteArrayInputStream(pdf)),
                            out,
                            new StampingProperties().useAppendMode()) {
                        @Override
                        protected boolean documentContainsCertificationOrApprovalSignatures() {
                            return true;
                        }
                    };
            forced.setSignerProperties(new SignerProperties().setFieldName(field));
            PdfDocument document = forced.getDocument();
            if (document.getNumberOfPages() == 0) {
                throw new IllegalStateException("no page");
            }
            forced.signDetached(
                    new BouncyCastleDigest(),
                    new PrivateKeySignature(signer.key(), "SHA-256", null),
                    signer.certificates(),
                    null,
                    null,
                    null,
                    4096,
                    PdfSigner.CryptoStandard.CADES);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
