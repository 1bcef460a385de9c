package id.rembuk.domain.authenticity;

import java.util.List;

/**
 * What the check of a PDF found.
 *
 * @param verdict of the file as a whole: intact only when every signature is, and nothing forbidden follows
 * @param sha256 hex digest of the file
 * @param pages number of pages; 0 when it cannot be told
 * @param reasons about the whole file
 */
public record AuthenticityReport(
        Integrity verdict,
        String sha256,
        long length,
        int pages,
        List<SignatureFinding> signatures,
        List<RevisionFinding> revisions,
        List<Reason> reasons) {
    public AuthenticityReport {
        signatures = List.copyOf(signatures);
        revisions = List.copyOf(revisions);
        reasons = List.copyOf(reasons);
    }

    public boolean isSigned() {
        return !signatures.isEmpty();
    }
}
