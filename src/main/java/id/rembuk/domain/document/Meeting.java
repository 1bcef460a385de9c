package id.rembuk.domain.document;

import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.rembuk.MeetingKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The facts of a rembuk that its papers state, typed once. Texts and numbers not known yet are null.
 *
 * @param kinds what the meeting is, in the order of the constants; at least one
 * @param level of which area it is the meeting
 * @param city where papers are dated, e.g. Kandangan
 * @param end null while it is not known; papers then say "s.d. selesai"
 * @param chairId official who leads it
 * @param moderator who leads the discussion, as printed
 * @param minutesTakerId official who writes its notulen and signs it (notulis)
 * @param participants persons present
 * @param invited persons invited
 * @param elements who was there ("unsur"), e.g. DPRD, perangkat daerah, camat
 * @param basis regulations and letters the meeting rests on, one each
 * @param agenda agenda and speakers, one point each
 * @param discussion results of the discussion, one point each
 * @param followUp what is done next, one point each
 */
public record Meeting(
        String id,
        String cycleId,
        Set<MeetingKind> kinds,
        AreaLevel level,
        String title,
        LocalDate date,
        LocalTime start,
        LocalTime end,
        TimeZoneName zone,
        String place,
        String city,
        String chairId,
        String moderator,
        String minutesTakerId,
        Integer participants,
        Integer invited,
        List<String> elements,
        List<String> basis,
        List<String> agenda,
        List<String> discussion,
        List<String> followUp)
        implements WorkspaceRecord {
    public Meeting {
        kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
        elements = List.copyOf(elements);
        basis = List.copyOf(basis);
        agenda = List.copyOf(agenda);
        discussion = List.copyOf(discussion);
        followUp = List.copyOf(followUp);
    }

    /** A meeting of which nothing is known yet. */
    public static Meeting blank(String id, String cycleId) {
        return new Meeting(
                id,
                cycleId,
                EnumSet.of(MeetingKind.REMBUK),
                AreaLevel.KABUPATEN,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** A builder that starts from this meeting. */
    public MeetingBuilder edit() {
        return new MeetingBuilder(this);
    }
}
