package id.rembuk.usecase.hall;

import id.rembuk.domain.document.Meeting;
import id.rembuk.domain.document.TimeZoneName;
import id.rembuk.domain.hall.CoverBody;
import id.rembuk.domain.hall.Head;
import id.rembuk.domain.hall.Slide;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The title: whose meeting it is, for which years, when and where. */
record OpeningSection(Messages messages) implements Section {

    @Override
    public Set<RecordKind> kinds() {
        return Set.of(RecordKind.MEETING);
    }

    @Override
    public List<Slide> slides(HallRecords records, Instant now) {
        Cycle cycle = records.cycle();
        MeetingFacts facts = MeetingFacts.of(records);
        Meeting meeting = facts.meeting();
        return List.of(Slide.of(
                "title",
                new CoverBody(
                        new Head(messages.get("hall.slide.title"), ""),
                        List.of(
                                messages.get("hall.slide.government"),
                                records.identity().regencyName()),
                        shortTitle(facts.title(), records.identity().regencyName()),
                        messages.get(
                                "hall.slide.years",
                                String.valueOf(cycle.activityYear()),
                                String.valueOf(cycle.planningYear())),
                        when(meeting, facts.zone()),
                        meeting.place() == null ? "" : meeting.place())));
    }

    /** The regency and the year stand beside it already. */
    private static String shortTitle(String title, String regency) {
        String bare = title.replace(regency, " ").replaceAll("(?i)\\btahun\\s+\\d{4}\\s*$", " ");
        String tidy = bare.replaceAll("\\s+", " ").strip();
        return tidy.isEmpty() ? title : tidy;
    }

    private String when(Meeting meeting, TimeZoneName zone) {
        if (meeting.date() == null) {
            return "";
        }
        String day = Formats.longDate(meeting.date());
        return meeting.start() == null
                ? day
                : messages.get("hall.slide.when", day, Formats.time(meeting.start()), zone.name());
    }
}
