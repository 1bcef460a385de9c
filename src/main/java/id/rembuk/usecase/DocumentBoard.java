package id.rembuk.usecase;

import id.rembuk.domain.document.Edition;
import id.rembuk.domain.document.Meeting;
import id.rembuk.domain.document.OfficialDocument;
import id.rembuk.domain.document.Road;
import id.rembuk.domain.document.SignerSlot;
import id.rembuk.domain.document.Signing;
import id.rembuk.domain.organisation.Letterhead;
import id.rembuk.domain.organisation.Official;
import id.rembuk.domain.organisation.SignatureBlock;
import id.rembuk.domain.rembuk.AttendanceCount;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything the place Dokumen shows, read at one moment.
 *
 * @param practice whether the workspace holds practice data
 * @param attendance of the meeting, which papers count by as soon as it counts somebody
 * @param rows by kind, the newest version first
 * @param numberPattern pattern of the register
 * @param nextNumber number the pattern proposes for the meeting's date
 */
public record DocumentBoard(
        boolean practice,
        Meeting meeting,
        AttendanceCount attendance,
        List<Row> rows,
        List<Official> officials,
        List<Letterhead> letterheads,
        String numberPattern,
        String nextNumber) {
    public DocumentBoard {
        rows = List.copyOf(rows);
        officials = List.copyOf(officials);
        letterheads = List.copyOf(letterheads);
    }

    /** Where a document stands, in the words of the list. */
    public enum Status {
        DRAFT,
        FINAL,
        PARTLY_SIGNED,
        SIGNED,
        REPLACED
    }

    /** One version of a document with its editions (none while it is a draft) and its signers in their order. */
    public record Row(OfficialDocument document, List<Signer> signers, List<Edition> editions) {
        public Row {
            signers = List.copyOf(signers);
            editions = List.copyOf(editions);
        }

        public Optional<Edition> edition(Road road) {
            return editions.stream().filter(edition -> edition.road() == road).findFirst();
        }

        /** The n of "bertanda tangan n dari m" on one road. */
        public int signed(Road road) {
            return (int) signers.stream()
                    .filter(signer -> signer.signings().containsKey(road))
                    .count();
        }

        /** The n of the road that is further; roads are never added up. */
        public int signed() {
            return Math.max(signed(Road.WET), signed(Road.ELECTRONIC));
        }

        public Status status() {
            return switch (document.state()) {
                case DRAFT -> Status.DRAFT;
                case REPLACED -> Status.REPLACED;
                case FINAL ->
                    signed() == 0 ? Status.FINAL : signed() < signers.size() ? Status.PARTLY_SIGNED : Status.SIGNED;
            };
        }
    }

    /** A signer as printed, with the signature received on each road. */
    public record Signer(SignerSlot slot, SignatureBlock block, Map<Road, Signing> signings) {
        public Signer {
            signings = Map.copyOf(signings);
        }
    }
}
