package id.rembuk.usecase.hall;

import id.rembuk.domain.hall.Head;
import id.rembuk.domain.hall.OwnSlide;
import id.rembuk.domain.hall.PictureBody;
import id.rembuk.domain.hall.Slide;
import id.rembuk.domain.hall.TextBody;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Slides the facilitator made, in their order; long text goes on over pages. */
record OwnSection() implements Section {

    @Override
    public Set<RecordKind> kinds() {
        return Set.of(RecordKind.OWN_SLIDE);
    }

    @Override
    public List<Slide> slides(HallRecords records, Instant now) {
        String cycle = records.cycle().id();
        List<Slide> slides = new ArrayList<>();
        records.all(OwnSlide.class).stream()
                .filter(slide -> slide.cycleId().equals(cycle))
                .sorted(Comparator.comparingInt(OwnSlide::position).thenComparing(OwnSlide::id))
                .forEach(slide -> slides.addAll(slides(slide)));
        return slides;
    }

    private static List<Slide> slides(OwnSlide own) {
        List<RecordRef> shown = List.of(RecordRef.of(own));
        if (own.isPicture()) {
            String caption = own.text() == null ? "" : own.text();
            return List.of(new Slide(
                    "own:" + own.id(), new PictureBody(new Head(own.title(), ""), own.fileHash(), caption), shown));
        }
        List<String> pages = TextBody.pages(own.text() == null ? "" : own.text());
        List<Slide> slides = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            Head head = new Head(own.title(), "", Pages.of(page, pages.size()));
            slides.add(new Slide("own:" + own.id() + ":" + page, new TextBody(head, pages.get(page)), shown));
        }
        return slides;
    }
}
