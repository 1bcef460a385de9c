package id.rembuk.domain.guide;

import id.rembuk.domain.WorkspaceRecord;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A day or a window of a cycle by which or in which something is to be done. Of what is not known yet the days are null.
 *
 * @param action the action whose window it is; null for what belongs to none
 * @param milestone id of the milestone it was taken from; null for what was not
 * @param title null while nothing is written
 * @param from first day of a window; null for a single day
 * @param to last day
 * @param organisationId the body that answers for it; null while open
 * @param owner who answers for it in words, where it is no body of the workspace; null for none
 * @param source where the dates come from: what the source is called; null for none
 * @param verified whether that source was read and says so
 * @param doneOn null while it is not done
 */
public record Deadline(
        String id,
        String cycleId,
        Kind kind,
        ActionRef action,
        String milestone,
        String title,
        LocalDate from,
        LocalDate to,
        String organisationId,
        String owner,
        String source,
        boolean verified,
        LocalDate doneOn,
        String note)
        implements WorkspaceRecord {

    /** What a deadline belongs to. */
    public enum Kind {
        /** The window in which an action takes place. */
        ACTION,
        /** A point of the planning and budgeting year. */
        MILESTONE,
        /** Upload to a ministry's portal. */
        PORTAL,
        /** The officer's own. */
        OWN
    }

    /** One of the officer's own, with nothing written yet. */
    public static Deadline blank(String id, String cycleId) {
        return new Deadline(id, cycleId, Kind.OWN, null, null, null, null, null, null, null, null, false, null, null);
    }

    /**
     * The same deadline for another cycle, its days moved by whole years and nothing done yet; 29 February becomes the 28th
     * where there is none. No source says the moved days.
     */
    public Deadline startOf(String newId, String newCycleId, int years) {
        return new Deadline(
                newId,
                newCycleId,
                kind,
                action,
                milestone,
                title,
                from == null ? null : from.plusYears(years),
                to == null ? null : to.plusYears(years),
                organisationId,
                owner,
                source,
                false,
                null,
                note);
    }

    /** A copy to change fields in. */
    public DeadlineBuilder edit() {
        return new DeadlineBuilder(this);
    }

    /** A copy that lies a number of days later; earlier for a negative number. Days not known stay unknown. */
    public Deadline moved(long days) {
        return edit().from(from == null ? null : from.plusDays(days))
                .to(to == null ? null : to.plusDays(days))
                .build();
    }

    /** Whether both were taken from the same action or milestone. */
    public boolean sameOrigin(Deadline other) {
        return (action != null || milestone != null)
                && Objects.equals(action, other.action)
                && Objects.equals(milestone, other.milestone);
    }
}
