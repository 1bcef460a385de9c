package id.rembuk.domain.document;

import java.time.LocalTime;
import java.util.List;

/**
 * How a meeting went, as its notulen and its filled attendance list state it. Times are of the meeting's own zone;
 * what is not known is null.
 *
 * @param opened null while the meeting was never opened
 * @param closed null while it is open
 * @param minutesTaker position and name of the notulis
 * @param outside notes while no item of the agenda was on
 * @param reopenings when and why the closed meeting was opened once more, one sentence each
 * @param present by element; empty in a notulen, which names nobody
 */
public record Proceedings(
        LocalTime opened,
        LocalTime closed,
        String moderator,
        String minutesTaker,
        List<Item> course,
        List<Note> outside,
        List<String> reopenings,
        Turnout turnout,
        List<Present> present) {
    /** Nothing is known of it. */
    public static final Proceedings NONE = new Proceedings(
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            new Turnout(0, 0, 0, 0, 0, 0, 0, List.of()),
            List.of());

    public Proceedings {
        course = List.copyOf(course);
        outside = List.copyOf(outside);
        reopenings = List.copyOf(reopenings);
        present = List.copyOf(present);
    }

    /** An item of the agenda with what was noted while it was on; minutes as planned and as they were. */
    public record Item(
            int number,
            String title,
            String people,
            LocalTime from,
            LocalTime to,
            Integer plannedMinutes,
            Long spentMinutes,
            List<Note> notes) {
        public Item {
            notes = List.copyOf(notes);
        }
    }

    /** A line of the notulen; its kind is keputusan, informasi or tugas, in words. */
    public record Note(LocalTime at, String kind, String text) {}

    /** Persons who came; the numbers by element, and how many of those expected. */
    public record Turnout(
            int came, int expected, int walkIns, int inRoom, int online, int men, int women, List<Element> elements) {
        public Turnout {
            elements = List.copyOf(elements);
        }
    }

    /** How many of an element came. */
    public record Element(String name, int came, int expected) {}

    /** Somebody who came; sex is L or P, the mode luring or daring. */
    public record Present(
            String name, String office, String element, String sex, LocalTime came, LocalTime left, String mode) {}
}
