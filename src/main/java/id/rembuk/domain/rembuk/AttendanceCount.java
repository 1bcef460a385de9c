package id.rembuk.domain.rembuk;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Who is there, counted. "Came" counts everybody who was ticked, also who left again; "present" counts who is there now.
 *
 * @param byElement for each element how many are expected, came and are present, in the order first met; persons without
 *     an element stand under an empty name
 */
public record AttendanceCount(
        int expected,
        int came,
        int present,
        int expectedPresent,
        int walkIns,
        int inRoom,
        int online,
        int women,
        int men,
        Map<String, Element> byElement) {

    /** One element's numbers. */
    public record Element(int expected, int came, int present) {
        Element plus(Attendee attendee) {
            return new Element(
                    expected + (attendee.expected() ? 1 : 0),
                    came + (attendee.hasCome() ? 1 : 0),
                    present + (attendee.isPresent() ? 1 : 0));
        }
    }

    public AttendanceCount {
        byElement = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byElement));
    }

    public static AttendanceCount of(Collection<Attendee> attendees) {
        Map<String, Element> elements = new LinkedHashMap<>();
        int[] sum = new int[9];
        for (Attendee attendee : attendees) {
            String element = attendee.element() == null ? "" : attendee.element();
            elements.merge(element, new Element(0, 0, 0).plus(attendee), (known, one) -> known.plus(attendee));
            sum[0] += attendee.expected() ? 1 : 0;
            sum[1] += attendee.hasCome() ? 1 : 0;
            sum[2] += attendee.isPresent() ? 1 : 0;
            sum[3] += attendee.isPresent() && attendee.expected() ? 1 : 0;
            sum[4] += attendee.hasCome() && !attendee.expected() ? 1 : 0;
            sum[5] += attendee.hasCome() && attendee.mode() == Attendee.Mode.LURING ? 1 : 0;
            sum[6] += attendee.hasCome() && attendee.mode() == Attendee.Mode.DARING ? 1 : 0;
            sum[7] += attendee.hasCome() && attendee.sex() == Attendee.Sex.P ? 1 : 0;
            sum[8] += attendee.hasCome() && attendee.sex() == Attendee.Sex.L ? 1 : 0;
        }
        return new AttendanceCount(sum[0], sum[1], sum[2], sum[3], sum[4], sum[5], sum[6], sum[7], sum[8], elements);
    }

    /** Share of the expected persons who are present now, percent rounded down, 0 to 100; 0 when nobody is expected. */
    public int presentPercent() {
        return expected == 0 ? 0 : (int) (100L * expectedPresent / expected);
    }
}
