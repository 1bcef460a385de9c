package id.rembuk.usecase.hall;

import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.hall.AgreedBody;
import id.rembuk.domain.hall.AgreedBody.Item;
import id.rembuk.domain.hall.Head;
import id.rembuk.domain.hall.Slide;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The commitments agreed so far, as they are read out at the end. */
record AgreedSection(Messages messages) implements Section {

    @Override
    public Set<RecordKind> kinds() {
        return Set.of(RecordKind.COMMITMENT, RecordKind.ORGANISATION, RecordKind.DECISION);
    }

    @Override
    public List<Slide> slides(HallRecords records, Instant now) {
        Floor floor = Floor.of(records, messages, now);
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
        List<List<Item>> pages = AgreedBody.pages(items);
        List<Slide> slides = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            Head head = new Head(
                    messages.get("hall.slide.agreed", Formats.number(items.size())), Pages.of(page, pages.size()));
            slides.add(Slide.of("agreed:" + page, new AgreedBody(head, pages.get(page))));
        }
        return slides;
    }
}
