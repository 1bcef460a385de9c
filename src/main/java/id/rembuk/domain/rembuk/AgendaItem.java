package id.rembuk.domain.rembuk;

import id.rembuk.domain.WorkspaceRecord;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One item of a meeting's agenda with planned and real times. The times of day come from the wall clock, what was spent
 * from a clock that never jumps.
 *
 * @param position order in the agenda, from 1
 * @param plannedMinutes 1 to 1,440; null while nobody has planned it
 * @param startedAt when it was first on; null before
 * @param endedAt when it was last left; null while it is on or was not reached
 * @param spentSeconds how long it was on until it was last left
 */
public record AgendaItem(
        String id,
        String meetingId,
        int position,
        String title,
        List<Speaker> speakers,
        String moderator,
        Integer plannedMinutes,
        Instant startedAt,
        Instant endedAt,
        long spentSeconds)
        implements WorkspaceRecord {
    public AgendaItem {
        speakers = List.copyOf(speakers);
        if (spentSeconds < 0) {
            throw new IllegalArgumentException("Time spent cannot be negative");
        }
    }

    /** An item with nothing but its title. */
    public static AgendaItem named(String id, String meetingId, int position, String title) {
        return new AgendaItem(id, meetingId, position, title, List.of(), null, null, null, null, 0);
    }

    public AgendaItem position(int newPosition) {
        return new AgendaItem(
                id,
                meetingId,
                newPosition,
                title,
                speakers,
                moderator,
                plannedMinutes,
                startedAt,
                endedAt,
                spentSeconds);
    }

    public AgendaItem title(String newTitle) {
        return new AgendaItem(
                id,
                meetingId,
                position,
                newTitle,
                speakers,
                moderator,
                plannedMinutes,
                startedAt,
                endedAt,
                spentSeconds);
    }

    public AgendaItem speakers(List<Speaker> newSpeakers) {
        return new AgendaItem(
                id,
                meetingId,
                position,
                title,
                newSpeakers,
                moderator,
                plannedMinutes,
                startedAt,
                endedAt,
                spentSeconds);
    }

    public AgendaItem moderator(String newModerator) {
        return new AgendaItem(
                id,
                meetingId,
                position,
                title,
                speakers,
                newModerator,
                plannedMinutes,
                startedAt,
                endedAt,
                spentSeconds);
    }

    public AgendaItem plannedMinutes(Integer minutes) {
        return new AgendaItem(
                id, meetingId, position, title, speakers, moderator, minutes, startedAt, endedAt, spentSeconds);
    }

    /** The item is on from now. */
    public AgendaItem begun(Instant at) {
        return new AgendaItem(
                id,
                meetingId,
                position,
                title,
                speakers,
                moderator,
                plannedMinutes,
                startedAt == null ? at : startedAt,
                null,
                spentSeconds);
    }

    /**
     * The item is left.
     *
     * @param spent seconds it was on altogether
     */
    public AgendaItem left(Instant at, long spent) {
        return new AgendaItem(
                id, meetingId, position, title, speakers, moderator, plannedMinutes, startedAt, at, spent);
    }

    /** Whether it was on and is over. */
    public boolean isDone() {
        return endedAt != null;
    }

    /** Speakers, or else the moderator, in one line; empty when there is nobody. */
    public String people() {
        String names = speakers.stream().map(Speaker::text).collect(Collectors.joining(", "));
        return names.isEmpty() && moderator != null ? moderator : names;
    }
}
