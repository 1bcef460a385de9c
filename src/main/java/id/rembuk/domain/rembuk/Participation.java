package id.rembuk.domain.rembuk;

import id.rembuk.domain.document.Meeting;

/**
 * How many persons papers say were at a meeting: those of its attendance list as soon as somebody is ticked there, and
 * those typed in its facts before.
 *
 * @param participants persons who came; null while unknown
 * @param invited persons who were expected; null while unknown
 * @param counted whether they are those of the attendance list
 */
public record Participation(Integer participants, Integer invited, boolean counted) {

    /** What papers print. */
    public static Participation of(Meeting meeting, AttendanceCount count) {
        Integer expected = count.expected() > 0 ? Integer.valueOf(count.expected()) : null;
        if (count.came() > 0) {
            return new Participation(count.came(), expected == null ? meeting.invited() : expected, true);
        }
        return new Participation(
                meeting.participants(), meeting.invited() == null ? expected : meeting.invited(), false);
    }
}
