package id.rembuk.domain.authenticity;

import id.rembuk.domain.document.CertificateFacts;
import java.time.Instant;
import java.util.List;

/**
 * What was found of one signature. The three facts stand apart: whether the content is intact, whose the certificate is,
 * and which kind of signature it is.
 *
 * @param ordinal from 1, in the order of signing
 * @param field name of the signature field
 * @param certificate facts of the signer's certificate; null when it cannot be read
 * @param claimedAt time by the signer's computer; null when none is stated
 * @param coversWholeFile whether nothing follows the signed bytes
 * @param reasons why, in words; empty when there is nothing to add
 */
public record SignatureFinding(
        int ordinal,
        String field,
        CertificateFacts certificate,
        Instant claimedAt,
        Integrity integrity,
        Identity identity,
        SignatureType type,
        boolean coversWholeFile,
        List<Reason> reasons) {
    public SignatureFinding {
        reasons = List.copyOf(reasons);
    }
}
