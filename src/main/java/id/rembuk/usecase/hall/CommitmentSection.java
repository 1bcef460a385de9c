package id.rembuk.usecase.hall;

import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.hall.CommitmentBody;
import id.rembuk.domain.hall.CommitmentBody.Promise;
import id.rembuk.domain.hall.Head;
import id.rembuk.domain.hall.Slide;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Each commitment large: what is promised, from where to where, and what the meeting made of it. */
record CommitmentSection(Messages messages) implements Section {

    @Override
    public Set<RecordKind> kinds() {
        return Set.of(RecordKind.COMMITMENT, RecordKind.ORGANISATION, RecordKind.DECISION, RecordKind.FLOOR_CHANGE);
    }

    @Override
    public boolean ages() {
        return true;
    }

    @Override
    public List<Slide> slides(HallRecords records, Instant now) {
        List<Commitment> commitments = commitments(records);
        Floor floor = Floor.of(records, messages, now);
        List<Slide> slides = new ArrayList<>();
        for (Commitment commitment : commitments) {
            slides.addAll(pages(records, commitment, commitments.size(), floor));
        }
        return slides;
    }

    /** Of the cycle, by number. */
    static List<Commitment> commitments(HallRecords records) {
        String cycle = records.cycle().id();
        return records.all(Commitment.class).stream()
                .filter(commitment -> commitment.cycleId().equals(cycle))
                .sorted(Comparator.comparing(Commitment::number))
                .toList();
    }

    private List<Slide> pages(HallRecords records, Commitment commitment, int all, Floor floor) {
        List<String> parts = CommitmentBody.pages(commitment.text() == null ? "" : commitment.text());
        String title = messages.get("hall.slide.commitment", Formats.number(commitment.number()), Formats.number(all));
        String owner = owner(records, commitment);
        List<Slide> slides = new ArrayList<>();
        for (int page = 0; page < parts.size(); page++) {
            boolean last = page == parts.size() - 1;
            Head head = new Head(title, owner, Pages.of(page, parts.size()));
            slides.add(new Slide(
                    "commitment:" + commitment.id() + ":" + (last ? "end" : String.valueOf(page)),
                    new CommitmentBody(head, parts.get(page), last ? promise(commitment, floor) : null),
                    last ? List.of(RecordRef.of(commitment)) : List.of()));
        }
        return slides;
    }

    static String owner(HallRecords records, Commitment commitment) {
        return commitment.ownerId() == null
                ? ""
                : records.find(Organisation.class, commitment.ownerId())
                        .map(Organisation::label)
                        .orElse("");
    }

    private Promise promise(Commitment commitment, Floor floor) {
        RecordRef ref = RecordRef.of(commitment);
        CommitmentFigures figures = new CommitmentFigures(messages);
        String after = figures.target(commitment);
        String was = floor.commitmentBefore(ref).map(figures::target).orElse(after);
        boolean changed = floor.commitmentBefore(ref).isPresent();
        return new Promise(
                commitment.baselineYear() == null
                        ? messages.get("hall.slide.before")
                        : messages.get("hall.slide.before-year", String.valueOf(commitment.baselineYear())),
                figures.baseline(commitment),
                figures.until(commitment),
                after,
                changed ? messages.get("hall.slide.changed") : "",
                changed && !was.equals(after) ? was : "",
                floor.votes(ref),
                floor.decided(ref),
                floor.decidedAt(ref));
    }
}
