package id.rembuk.usecase.hall;

import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.hall.CommitmentBody.Vote;
import id.rembuk.domain.hall.Decided;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.text.Messages;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the meeting has decided and changed so far, by the record it is about. */
final class Floor {
    private Floor() {}

    static Floor of(HallRecords records, Messages messages, Instant now) {
        return new Floor();
    }

    /**
     * A plan line as it was before the meeting changed it.
     *
     * @param note when it was changed, in words
     * @param fresh changed just now
     */
    record LineChange(PlanLine before, String note, boolean fresh) {}

    Decided decided(RecordRef subject) {
        return Decided.NOTHING;
    }

    String decidedAt(RecordRef subject) {
        return "";
    }

    List<Vote> votes(RecordRef subject) {
        return List.of();
    }

    Optional<LineChange> lineChange(String lineId) {
        return Optional.empty();
    }

    Optional<Commitment> commitmentBefore(String commitmentId) {
        return Optional.empty();
    }
}
