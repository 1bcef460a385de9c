package id.rembuk.usecase.readiness;

import id.rembuk.domain.document.OfficialDocument;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.organisation.Letterhead;
import id.rembuk.domain.readiness.Judgement;
import id.rembuk.domain.readiness.Room;
import id.rembuk.usecase.DocumentFinding.Kind;
import id.rembuk.usecase.DraftCheck;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the papers ask: a draft, a kop, and signers with names who hold their positions on the day. */
final class PaperReadiness {
    private static final Set<Kind> UNNAMED = EnumSet.of(Kind.NO_SIGNER, Kind.SIGNER_UNNAMED, Kind.SIGNER_GONE);
    private static final Set<Kind> OUT_OF_OFFICE =
            EnumSet.of(Kind.SIGNER_TWICE, Kind.POSITION_ENDED, Kind.POSITION_NOT_BEGUN);

    private PaperReadiness() {}

    static List<ReadinessCheck> checks() {
        return List.of(
                ReadinessCheck.blocker("letterhead", Room.SETTINGS, PaperReadiness::letterhead),
                ReadinessCheck.warning(
                        "document-draft",
                        Room.DOCUMENTS,
                        facts -> Optional.of(Judgement.of(!documents(facts).isEmpty()))),
                ReadinessCheck.blocker("signers-named", Room.DOCUMENTS, facts -> signers(facts, UNNAMED)),
                ReadinessCheck.blocker("signers-in-office", Room.DOCUMENTS, facts -> signers(facts, OUT_OF_OFFICE)));
    }

    private static Optional<Judgement> letterhead(ReadinessFacts facts) {
        return Optional.of(
                Judgement.of(facts.records().count(Letterhead.class) > 0).at(new RecordRef(RecordKind.LETTERHEAD, "")));
    }

    /** Findings of the drafts about their signers; the first draft that has any is where it is mended. */
    private static Optional<Judgement> signers(ReadinessFacts facts, Set<Kind> kinds) {
        int signers = 0;
        int open = 0;
        RecordRef first = null;
        for (OfficialDocument document : documents(facts)) {
            signers += Math.max(1, document.signers().size());
            if (document.isDraft()) {
                long found = new DraftCheck(facts.records(), document)
                        .findings().stream()
                                .filter(finding -> kinds.contains(finding.kind()))
                                .count();
                open += (int) found;
                first = first == null && found > 0 ? RecordRef.of(document) : first;
            }
        }
        return signers == 0
                ? Optional.empty()
                : Optional.of(Judgement.of(open, signers).at(first));
    }

    private static List<OfficialDocument> documents(ReadinessFacts facts) {
        return facts.records().all(OfficialDocument.class).stream()
                .filter(document -> document.cycleId().equals(facts.cycle().id()))
                .toList();
    }
}
