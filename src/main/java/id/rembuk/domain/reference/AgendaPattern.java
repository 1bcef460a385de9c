package id.rembuk.domain.reference;

import id.rembuk.domain.rembuk.MeetingKind;
import id.rembuk.domain.rembuk.Speaker;
import java.util.List;

/** A usual order of a meeting, from which an agenda is made. */
public record AgendaPattern(String name, MeetingKind kind, List<Item> items) {
    public AgendaPattern {
        items = List.copyOf(items);
    }

    /**
     * One item.
     *
     * @param minutes proposed length; null for none
     * @param source where the item is known from
     * @param verified whether the source names it
     */
    public record Item(
            String title, Integer minutes, List<Speaker> speakers, String moderator, String source, boolean verified) {
        public Item {
            speakers = List.copyOf(speakers);
        }
    }
}
