package id.rembuk.domain.document;

import id.rembuk.domain.WorkspaceRecord;
import java.time.LocalDate;
import java.util.List;

/**
 * One version of an official paper. While it is a draft it shows the data of the moment; a final stands on a frozen
 * snapshot, and a correction is a new version that names the old one.
 *
 * @param version from 1
 * @param replacesId document this version corrects; null for the first
 * @param number typed or drawn from the pattern; null while open
 * @param date date printed before the signatures; null takes the meeting's
 * @param letterheadId kop; null for a paper without one
 * @param signers in the order in which they are printed
 * @param frozen null while it is a draft
 * @param differences what a correction changes against the version it names, one sentence each; empty for a first one
 */
public record OfficialDocument(
        String id,
        String cycleId,
        DocumentKind kind,
        int version,
        String replacesId,
        DocumentState state,
        String number,
        LocalDate date,
        PaperSize paper,
        PaperSize annexPaper,
        SignatureLayout signatureLayout,
        String letterheadId,
        List<SignerSlot> signers,
        FrozenFacts frozen,
        List<String> differences)
        implements WorkspaceRecord {
    public OfficialDocument {
        signers = List.copyOf(signers);
        differences = List.copyOf(differences);
        if ((state == DocumentState.DRAFT) != (frozen == null)) {
            throw new IllegalArgumentException("Only a draft has no frozen facts");
        }
    }

    public boolean isDraft() {
        return state == DocumentState.DRAFT;
    }

    /** A first draft as most offices print it: F4, an annex on F4 landscape, no kop, no signer. */
    public static OfficialDocument draft(String id, String cycleId, DocumentKind kind) {
        return new OfficialDocument(
                id,
                cycleId,
                kind,
                1,
                null,
                DocumentState.DRAFT,
                null,
                null,
                PaperSize.F4,
                PaperSize.F4_LANDSCAPE,
                SignatureLayout.COLUMNS,
                null,
                List.of(),
                null,
                List.of());
    }

    /** A builder that starts from this document. */
    public DocumentBuilder edit() {
        return new DocumentBuilder(this);
    }
}
