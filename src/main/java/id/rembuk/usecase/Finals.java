package id.rembuk.usecase;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.UserError;
import id.rembuk.domain.document.Edition;
import id.rembuk.domain.document.OfficialDocument;
import id.rembuk.domain.document.PaperSnapshot;
import id.rembuk.domain.document.Road;
import id.rembuk.domain.document.Signing;
import id.rembuk.domain.organisation.LetterheadImage;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.SnapshotFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds documents, their frozen contents and their files among the records. */
final class Finals {
    private Finals() {}

    /** @throws UserError {@code document.gone} */
    static OfficialDocument stored(Records records, String id) {
        return records.find(OfficialDocument.class, id).orElseThrow(() -> new UserError("document.gone"));
    }

    /** @throws UserError {@code document.locked} when it is final already */
    static OfficialDocument draft(Records records, String id) {
        OfficialDocument document = stored(records, id);
        if (!document.isDraft()) {
            throw new UserError("document.locked");
        }
        return document;
    }

    /** @throws UserError {@code document.not-final}, {@code document.replaced} */
    static OfficialDocument inForce(Records records, String id) {
        OfficialDocument document = stored(records, id);
        return switch (document.state()) {
            case DRAFT -> throw new UserError("document.not-final");
            case REPLACED -> throw new UserError("document.replaced");
            case FINAL -> document;
        };
    }

    /** What a final fixed. */
    static PaperSnapshot frozen(Records records, OfficialDocument document, SnapshotFormat format) {
        return format.read(file(records, document.frozen().snapshotHash()));
    }

    /** @throws UserError {@code workspace.stored-file} when it is missing or not whole */
    static Bytes file(Records records, String sha256) {
        return records.storedFile(sha256).orElseThrow(() -> new UserError("workspace.stored-file"));
    }

    static List<Edition> editions(Records records, String documentId) {
        return records.all(Edition.class).stream()
                .filter(edition -> edition.documentId().equals(documentId))
                .toList();
    }

    static Optional<Edition> edition(Records records, String documentId, Road road) {
        return editions(records, documentId).stream()
                .filter(edition -> edition.road() == road)
                .findFirst();
    }

    /** @throws UserError {@code document.no-edition} when the final has no file for that road */
    static Edition requiredEdition(Records records, String documentId, Road road) {
        return edition(records, documentId, road).orElseThrow(() -> new UserError("document.no-edition"));
    }

    static List<Signing> signings(Records records, String documentId) {
        return records.all(Signing.class).stream()
                .filter(signing -> signing.documentId().equals(documentId))
                .toList();
    }

    static Optional<Signing> signing(Records records, String documentId, Road road, String field) {
        return signings(records, documentId).stream()
                .filter(signing -> signing.road() == road && signing.field().equals(field))
                .findFirst();
    }

    /** Pictures of a kop by SHA-256. */
    static Map<String, Bytes> pictures(Records records, PaperSnapshot snapshot) {
        Map<String, Bytes> pictures = new HashMap<>();
        if (snapshot.kop() != null) {
            for (LetterheadImage image : snapshot.kop().images()) {
                pictures.put(image.fileHash(), file(records, image.fileHash()));
            }
        }
        return pictures;
    }

    /** @throws UserError {@code document.signer-unknown} */
    static void requireSigner(OfficialDocument document, String field) {
        if (document.signers().stream().noneMatch(slot -> slot.field().equals(field))) {
            throw new UserError("document.signer-unknown", String.valueOf(field));
        }
    }
}
