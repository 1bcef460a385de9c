package id.rembuk.usecase.hall;

import id.rembuk.domain.hall.CoverBody;
import id.rembuk.domain.hall.Head;
import id.rembuk.domain.hall.Slide;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.text.Messages;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The words of thanks. */
record ClosingSection(Messages messages) implements Section {

    @Override
    public Set<RecordKind> kinds() {
        return Set.of(RecordKind.MEETING);
    }

    @Override
    public List<Slide> slides(HallRecords records, Instant now) {
        return List.of(Slide.of(
                "thanks",
                new CoverBody(
                        new Head(messages.get("hall.slide.thanks"), ""),
                        List.of(
                                messages.get("hall.slide.government"),
                                records.identity().regencyName()),
                        messages.get("hall.slide.thanks"),
                        MeetingFacts.of(records).title(),
                        "",
                        "")));
    }
}
