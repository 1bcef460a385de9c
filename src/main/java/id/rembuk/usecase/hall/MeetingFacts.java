package id.rembuk.usecase.hall;

import id.rembuk.domain.document.Meeting;
import id.rembuk.domain.workspace.Cycle;

/** The meeting of the cycle, and what is said of it while nobody has typed anything. */
record MeetingFacts(Meeting meeting, String title) {

    static MeetingFacts of(HallRecords records) {
        Cycle cycle = records.cycle();
        Meeting meeting = records.all(Meeting.class).stream()
                .filter(each -> each.cycleId().equals(cycle.id()))
                .findFirst()
                .orElseGet(() -> Meeting.blank("", cycle.id()));
        String title = meeting.title() == null
                ? "Rembuk Stunting " + records.identity().regencyName() + " Tahun " + cycle.activityYear()
                : meeting.title();
        return new MeetingFacts(meeting, title);
    }
}
