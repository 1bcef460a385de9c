package id.rembuk.usecase.hall;

import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.document.PaperSnapshot.AgreedPoint;
import id.rembuk.domain.hall.AgreedBody;
import id.rembuk.domain.hall.AgreedBody.Item;
import id.rembuk.domain.hall.Decided;
import id.rembuk.domain.hall.Head;
import id.rembuk.domain.hall.Slide;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.rembuk.AgreedContent;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The commitments agreed so far, as they are read out at the end; once they are closed (kunci), as papers quote them. */
record AgreedSection(Messages messages) implements Section {

    @Override
    public Set<RecordKind> kinds() {
        return Set.of(RecordKind.COMMITMENT, RecordKind.ORGANISATION, RecordKind.DECISION, RecordKind.AGREED_TEXT);
    }

    @Override
    public List<Slide> slides(HallRecords records, Instant now) {
        List<Item> items = records.agreed()
                .map(closed -> closed(closed.content()))
                .orElseGet(() -> open(records, Floor.of(records, messages, now)));
        String version = records.agreed()
                .map(closed -> ClosedWords.version(
                        closed.text().version(), closed.text().sha256(), messages))
                .orElse("");
        List<List<Item>> pages = AgreedBody.pages(items);
        List<Slide> slides = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            Head head = new Head(
                    messages.get("hall.slide.agreed", Formats.number(items.size())),
                    version,
                    Pages.of(page, pages.size()));
            slides.add(Slide.of("agreed:" + page, new AgreedBody(head, pages.get(page))));
        }
        return slides;
    }

    private List<Item> open(HallRecords records, Floor floor) {
        List<Item> items = new ArrayList<>();
        for (Commitment commitment : CommitmentSection.commitments(records)) {
            RecordRef ref = RecordRef.of(commitment);
            if (floor.isAgreed(ref)) {
                items.add(new Item(
                        Formats.number(commitment.number()),
                        commitment.text() == null ? "" : commitment.text(),
                        CommitmentSection.owner(records, commitment),
                        floor.decided(ref)));
            }
        }
        return items;
    }

    private List<Item> closed(AgreedContent content) {
        return content.commitments().stream()
                .map(point -> new Item(
                        Formats.number(point.number()),
                        point.text() == null ? "" : point.text(),
                        point.owner() == null ? "" : point.owner(),
                        decided(point)))
                .toList();
    }

    private Decided decided(AgreedPoint point) {
        boolean plain = point.reservation() == null || point.reservation().isBlank();
        return plain
                ? new Decided(Decided.Kind.AGREED, messages.get("hall.slide.decision.disepakati"))
                : new Decided(Decided.Kind.AGREED_WITH_NOTE, messages.get("hall.slide.decision.disepakati-catatan"));
    }
}
