package id.rembuk.domain.guide;

import java.util.List;
import java.util.stream.Stream;

/**
 * Says which actions of the older frames stand behind which of the newer one, so that a year can be read in both
 * vocabularies.
 *
 * @param older ids of the frames whose action ids mean the same
 * @param newer id of the frame they are compared with; null when nothing is mapped
 * @param links what belongs together
 * @param note who says so, and how sure it is
 */
public record ActionMapping(List<String> older, String newer, List<Link> links, Statement note) {
    /** Nothing belongs together. */
    public static final ActionMapping NONE = new ActionMapping(List.of(), null, List.of(), Statement.UNKNOWN);

    public ActionMapping {
        older = List.copyOf(older);
        links = List.copyOf(links);
    }

    /**
     * Two actions that belong together.
     *
     * @param part which part of the older action stands in the newer one; null for all of it
     */
    public record Link(String older, String newer, String part) {}

    /**
     * An action in the other vocabulary.
     *
     * @param part which part of the older of the two is meant; null for all of it
     */
    public record Counterpart(String action, String part) {}

    /** The actions of the vocabulary {@code to} that an action of the vocabulary {@code from} stands for; may be none. */
    public List<Counterpart> counterparts(String from, String action, String to) {
        if (from.equals(to) || (older.contains(from) && older.contains(to))) {
            return List.of(new Counterpart(action, null));
        }
        if (older.contains(from) && to.equals(newer)) {
            return links.stream()
                    .filter(link -> link.older().equals(action))
                    .map(link -> new Counterpart(link.newer(), link.part()))
                    .toList();
        }
        return from.equals(newer) && older.contains(to) ? backwards(action).toList() : List.of();
    }

    private Stream<Counterpart> backwards(String action) {
        return links.stream()
                .filter(link -> link.newer().equals(action))
                .map(link -> new Counterpart(link.older(), link.part()));
    }
}
