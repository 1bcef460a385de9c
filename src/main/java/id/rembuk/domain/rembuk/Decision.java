package id.rembuk.domain.rembuk;

import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.history.RecordRef;
import java.time.Instant;

/**
 * What a meeting decided about a plan line or a commitment. Decisions are never overwritten: the newest one is the state
 * of the record, over all meetings of the cycle.
 *
 * @param hands null when nobody counted
 * @param note what it was agreed with, or why it was put off or refused; null for none
 */
public record Decision(
        String id, String meetingId, RecordRef subject, DecisionState state, Instant at, Hands hands, String note)
        implements WorkspaceRecord {

    /** Hands that were raised, each at least 0. */
    public record Hands(int inFavour, int against, int abstaining) {
        public Hands {
            if (inFavour < 0 || against < 0 || abstaining < 0) {
                throw new IllegalArgumentException("Hands cannot be negative");
            }
        }
    }
}
