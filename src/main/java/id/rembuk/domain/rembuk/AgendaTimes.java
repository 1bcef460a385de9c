package id.rembuk.domain.rembuk;

import java.util.List;

/**
 * How an agenda stands against its plan. Items without a planned length count as planned for what they took.
 *
 * @param lateSeconds how much longer the items that are over, and the one that is on, took than planned; negative when
 *     the meeting is ahead
 * @param remainingSeconds what is still planned: the rest of the item that is on and all that follow
 */
public record AgendaTimes(long lateSeconds, long remainingSeconds) {

    /**
     * @param currentId the item that is on; null for none
     * @param currentSeconds how long it has been on, 0 or more
     */
    public static AgendaTimes of(List<AgendaItem> items, String currentId, long currentSeconds) {
        long late = 0;
        long remaining = 0;
        for (AgendaItem item : items) {
            long planned = item.plannedMinutes() == null ? 0 : item.plannedMinutes() * 60L;
            if (item.id().equals(currentId)) {
                boolean known = item.plannedMinutes() != null;
                late += known ? Math.max(0, currentSeconds - planned) : 0;
                remaining += Math.max(0, planned - currentSeconds);
            } else if (item.isDone()) {
                late += item.plannedMinutes() == null ? 0 : item.spentSeconds() - planned;
            } else {
                remaining += planned;
            }
        }
        return new AgendaTimes(late, remaining);
    }

    /** Full minutes late, rounded down; 0 when in time. */
    public long lateMinutes() {
        return Math.max(0, lateSeconds / 60);
    }
}
