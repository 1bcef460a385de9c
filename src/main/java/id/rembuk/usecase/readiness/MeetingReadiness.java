package id.rembuk.usecase.readiness;

import id.rembuk.domain.document.Meeting;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.readiness.Judgement;
import id.rembuk.domain.readiness.Room;
import id.rembuk.usecase.Meetings;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What the meeting asks: a day, a place and somebody who leads it. */
final class MeetingReadiness {
    private MeetingReadiness() {}

    static List<ReadinessCheck> checks() {
        return List.of(
                check("meeting-date", meeting -> meeting.date() != null),
                check("meeting-place", meeting -> meeting.place() != null),
                check("meeting-chair", meeting -> meeting.chairId() != null));
    }

    private static ReadinessCheck check(String id, Predicate<Meeting> holds) {
        return ReadinessCheck.blocker(id, Room.MEETING, facts -> {
            Meeting meeting = Meetings.current(facts.records());
            return Optional.of(Judgement.of(holds.test(meeting)).at(new RecordRef(RecordKind.MEETING, meeting.id())));
        });
    }
}
