package id.rembuk.usecase.rembuk;

import id.rembuk.domain.Ids;
import id.rembuk.domain.UserError;
import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.document.Meeting;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.rembuk.Sitting;
import id.rembuk.usecase.CurrentCycle;
import id.rembuk.usecase.Meetings;
import id.rembuk.usecase.port.Records;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The meeting that is worked with and how far it is held; both are proposed while they are not stored.
 *
 * @param meetingStored whether the meeting is stored
 * @param sittingStored whether how far it is held is stored
 */
record Chosen(Meeting meeting, Sitting sitting, boolean meetingStored, boolean sittingStored) {

    static Chosen of(Records records, Instant now) {
        Optional<Meeting> stored = Meetings.stored(records);
        Meeting meeting = stored.orElseGet(() -> Meetings.proposed(records, Ids.next()));
        Optional<Sitting> sitting = sitting(records, meeting.id());
        return new Chosen(
                meeting,
                sitting.orElseGet(() -> Sitting.prepared(Ids.next(), meeting.id(), now)),
                stored.isPresent(),
                sitting.isPresent());
    }

    /**
     * The meeting, when it is open.
     *
     * @throws UserError {@code meeting.not-open}
     */
    static Chosen open(Records records) {
        Chosen chosen = of(records, Instant.EPOCH);
        if (!chosen.sitting().isOpen()) {
            throw new UserError("meeting.not-open");
        }
        return chosen;
    }

    /**
     * The meeting, unless it is closed.
     *
     * @throws UserError {@code meeting.closed}
     */
    static Chosen notClosed(Records records, Instant now) {
        Chosen chosen = of(records, now);
        if (chosen.sitting().stage() == Sitting.Stage.CLOSED) {
            throw new UserError("meeting.closed");
        }
        return chosen;
    }

    /** The meeting of the current cycle that is open; empty when none is. */
    static Optional<Sitting> openOne(Records records) {
        String cycle = CurrentCycle.of(records).id();
        return records.all(Sitting.class).stream()
                .filter(Sitting::isOpen)
                .filter(sitting -> records.find(Meeting.class, sitting.meetingId())
                        .filter(meeting -> meeting.cycleId().equals(cycle))
                        .isPresent())
                .findFirst();
    }

    static Optional<Sitting> sitting(Records records, String meetingId) {
        return records.all(Sitting.class).stream()
                .filter(sitting -> sitting.meetingId().equals(meetingId))
                .findFirst();
    }

    String meetingId() {
        return meeting.id();
    }

    /** The records of this meeting of one kind. */
    <T extends WorkspaceRecord> List<T> all(Records records, Class<T> type, Function<T, String> meetingOf) {
        return records.all(type).stream()
                .filter(record -> meeting.id().equals(meetingOf.apply(record)))
                .toList();
    }

    /** The changes, after those that store what was only proposed. */
    List<RecordChange> with(List<RecordChange> changes) {
        List<RecordChange> all = new ArrayList<>();
        if (!meetingStored) {
            all.add(RecordChange.added(meeting));
        }
        if (!sittingStored) {
            all.add(RecordChange.added(sitting));
        }
        all.addAll(changes);
        return all;
    }

    /** The changes, and the sitting as it becomes by them. */
    List<RecordChange> with(Sitting after, List<RecordChange> changes) {
        List<RecordChange> all = new ArrayList<>();
        if (!meetingStored) {
            all.add(RecordChange.added(meeting));
        }
        all.add(sittingStored ? new RecordChange(sitting, after) : RecordChange.added(after));
        all.addAll(changes);
        return all;
    }
}
