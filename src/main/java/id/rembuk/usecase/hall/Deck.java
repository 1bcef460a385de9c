package id.rembuk.usecase.hall;

import id.rembuk.domain.hall.Foot;
import id.rembuk.domain.hall.Slide;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.rembuk.AgendaItem;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All slides of the meeting in their order, as the data are at one moment.
 *
 * @param foot which meeting it is and whether its data are practice data
 * @param zone clock of the meeting
 * @param zoneName as it is written, e.g. WITA
 * @param on the item of the agenda that is on; null for none
 */
public record Deck(List<Slide> slides, Foot foot, ZoneId zone, String zoneName, AgendaItem on) {
    public Deck {
        slides = List.copyOf(slides);
    }

    public int size() {
        return slides.size();
    }

    public boolean isEmpty() {
        return slides.isEmpty();
    }

    /** Where the slide of a key is; empty when it is there no more. */
    public Optional<Integer> indexOf(String key) {
        for (int i = 0; i < slides.size(); i++) {
            if (slides.get(i).key().equals(key)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The first slide that shows a record. */
    public Optional<Slide> showing(RecordRef ref) {
        return slides.stream().filter(slide -> slide.shows(ref)).findFirst();
    }

    /** The same deck made of these slides; a slide that says what it said before stays the same object. */
    Deck with(List<Slide> made) {
        Map<String, Slide> known = new HashMap<>();
        slides.forEach(slide -> known.put(slide.key(), slide));
        return new Deck(
                made.stream()
                        .map(slide -> slide.equals(known.get(slide.key())) ? known.get(slide.key()) : slide)
                        .toList(),
                foot,
                zone,
                zoneName,
                on);
    }
}
