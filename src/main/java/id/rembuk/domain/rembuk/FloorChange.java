package id.rembuk.domain.rembuk;

import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.plan.PlanLine;
import java.time.Instant;

/**
 * One field of a plan line or a commitment that was changed from the floor while a meeting was open. It stands in the
 * record at once and waits until it is confirmed or taken back.
 *
 * @param field name of the field, a constant of the fields of plan lines or commitments
 * @param before value before, as it is shown; empty for none
 * @param after value after, as it is shown; empty for none
 * @param settledAt when it was confirmed or taken back; null while it waits
 * @param line the plan line before the change; null for a commitment
 * @param commitment the commitment before the change; null for a plan line
 */
public record FloorChange(
        String id,
        String meetingId,
        String field,
        String before,
        String after,
        Instant at,
        Outcome outcome,
        Instant settledAt,
        PlanLine line,
        Commitment commitment)
        implements WorkspaceRecord {

    /** What became of a change from the floor. */
    public enum Outcome {
        WAITING,
        CONFIRMED,
        REVERTED
    }

    public FloorChange {
        if ((line == null) == (commitment == null)) {
            throw new IllegalArgumentException("A change from the floor is of a plan line or of a commitment");
        }
    }

    /** The record that was changed. */
    public RecordRef subject() {
        return line != null
                ? new RecordRef(RecordKind.PLAN_LINE, line.id())
                : new RecordRef(RecordKind.COMMITMENT, commitment.id());
    }

    public boolean isWaiting() {
        return outcome == Outcome.WAITING;
    }

    /** The same change with a later value; before stays what it was. */
    public FloorChange to(String newAfter, Instant newAt) {
        return new FloorChange(id, meetingId, field, before, newAfter, newAt, outcome, settledAt, line, commitment);
    }

    public FloorChange settled(Outcome newOutcome, Instant newAt) {
        return new FloorChange(id, meetingId, field, before, after, at, newOutcome, newAt, line, commitment);
    }
}
