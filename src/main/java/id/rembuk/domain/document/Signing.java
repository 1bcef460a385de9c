package id.rembuk.domain.document;

import id.rembuk.domain.WorkspaceRecord;
import java.time.Instant;

/**
 * One signature that a document has received.
 *
 * @param field signer slot it fills
 * @param at when it was recorded, by this computer's clock
 * @param certificate facts of the certificate used; null on the wet road
 * @param scanHash SHA-256 (hex) of the scan, kept as a stored file of that name; null on the electronic road
 * @param scanType media type of the scan (application/pdf, image/jpeg, image/png); null on the electronic road
 * @param finalHash digest of the final the signature belongs to
 */
public record Signing(
        String id,
        String documentId,
        Road road,
        String field,
        Instant at,
        CertificateFacts certificate,
        String scanHash,
        String scanType,
        String finalHash)
        implements WorkspaceRecord {}
