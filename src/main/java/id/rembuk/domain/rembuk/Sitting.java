package id.rembuk.domain.rembuk;

import id.rembuk.domain.WorkspaceRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a meeting is held: prepared, open or closed, and at which item of its agenda. What may be written during a
 * meeting (decisions, minutes, attendance) may be written only while it is open.
 *
 * @param openedAt first opening by the wall clock; null before
 * @param closedAt last closing; null while it is open
 * @param currentItemId agenda item that is on; null for none
 * @param threshold share of the invited persons wished to be present, percent 1 to 100; null for none. It is only shown
 *     and never decides anything.
 * @param chosenAt when the officer last chose this meeting to work with; the newest one is the meeting papers are about
 */
public record Sitting(
        String id,
        String meetingId,
        Stage stage,
        Instant openedAt,
        Instant closedAt,
        String currentItemId,
        Integer threshold,
        Instant chosenAt,
        List<Reopening> reopenings)
        implements WorkspaceRecord {

    /** The three stages of a meeting. */
    public enum Stage {
        PREPARED,
        OPEN,
        CLOSED
    }

    /** That a closed meeting was opened once more, and why. */
    public record Reopening(Instant at, String reason) {}

    public Sitting {
        reopenings = List.copyOf(reopenings);
    }

    /** A meeting that is being prepared. */
    public static Sitting prepared(String id, String meetingId, Instant chosenAt) {
        return new Sitting(id, meetingId, Stage.PREPARED, null, null, null, null, chosenAt, List.of());
    }

    public boolean isOpen() {
        return stage == Stage.OPEN;
    }

    public Sitting opened(Instant at) {
        return new Sitting(
                id,
                meetingId,
                Stage.OPEN,
                openedAt == null ? at : openedAt,
                null,
                currentItemId,
                threshold,
                at,
                reopenings);
    }

    /** Opens a closed meeting once more. */
    public Sitting reopened(Instant at, String reason) {
        List<Reopening> all = new ArrayList<>(reopenings);
        all.add(new Reopening(at, reason));
        return new Sitting(id, meetingId, Stage.OPEN, openedAt, null, currentItemId, threshold, at, all);
    }

    public Sitting closed(Instant at) {
        return new Sitting(id, meetingId, Stage.CLOSED, openedAt, at, null, threshold, chosenAt, reopenings);
    }

    /** With another item of the agenda on. */
    public Sitting at(String itemId) {
        return new Sitting(id, meetingId, stage, openedAt, closedAt, itemId, threshold, chosenAt, reopenings);
    }

    public Sitting wishing(Integer percent) {
        return new Sitting(id, meetingId, stage, openedAt, closedAt, currentItemId, percent, chosenAt, reopenings);
    }

    public Sitting chosen(Instant at) {
        return new Sitting(id, meetingId, stage, openedAt, closedAt, currentItemId, threshold, at, reopenings);
    }
}
