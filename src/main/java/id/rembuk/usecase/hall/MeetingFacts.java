package id.rembuk.usecase.hall;

import id.rembuk.domain.document.Meeting;
import id.rembuk.domain.document.TimeZoneName;
import id.rembuk.domain.rembuk.AgendaItem;
import id.rembuk.domain.rembuk.Sitting;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.text.Formats;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The meeting the hall sits in: the one of the cycle that was chosen last.
 *
 * @param title of the meeting, or what is said of it while nobody has typed any
 */
record MeetingFacts(Meeting meeting, Optional<Sitting> sitting, String title, TimeZoneName zone) {

    static MeetingFacts of(HallRecords records) {
        Cycle cycle = records.cycle();
        List<Meeting> meetings = records.all(Meeting.class).stream()
                .filter(each -> each.cycleId().equals(cycle.id()))
                .toList();
        Optional<Sitting> sitting = records.all(Sitting.class).stream()
                .filter(each ->
                        meetings.stream().anyMatch(meeting -> meeting.id().equals(each.meetingId())))
                .max(Comparator.comparing(Sitting::chosenAt).thenComparing(Sitting::id));
        Meeting meeting = meetings.stream()
                .filter(each ->
                        sitting.isEmpty() || each.id().equals(sitting.get().meetingId()))
                .findFirst()
                .orElseGet(() -> Meeting.blank("", cycle.id()));
        String title = meeting.title() == null
                ? "Rembuk Stunting " + records.identity().regencyName() + " Tahun " + cycle.activityYear()
                : meeting.title();
        TimeZoneName zone = meeting.zone() == null
                ? TimeZoneName.ofRegency(records.identity().regencyCode())
                : meeting.zone();
        return new MeetingFacts(meeting, sitting, title, zone);
    }

    /** The item of the agenda that is on; null for none. */
    AgendaItem item(HallRecords records) {
        return sitting.map(Sitting::currentItemId)
                .flatMap(id -> records.find(AgendaItem.class, id))
                .orElse(null);
    }

    /** Time of day in the hall, e.g. 10.41. */
    String time(Instant at) {
        return Formats.time(at.atZone(zone.zone()));
    }
}
