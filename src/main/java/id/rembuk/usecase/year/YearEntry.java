package id.rembuk.usecase.year;

import id.rembuk.domain.guide.ActionRef;
import id.rembuk.domain.history.RecordRef;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.OptionalLong;

/**
 * One line of the year: a deadline, the last day of a step, the meeting itself or a request that waits for its answer.
 *
 * @param ref the record it is told of
 * @param title in the words of the record; null where it has none yet
 * @param from first day of a window; null for a single day
 * @param to last day; null while it is not known
 * @param organisationId the body that answers for it; null while open
 * @param owner who answers for it in words; null for none
 * @param done whether it needs nothing any more
 * @param doneOn day it was done; null where only its being done is known
 * @param action the action it belongs to; null for none
 */
public record YearEntry(
        Kind kind,
        RecordRef ref,
        String title,
        LocalDate from,
        LocalDate to,
        String organisationId,
        String owner,
        boolean done,
        LocalDate doneOn,
        ActionRef action) {
    /** By day, what has none last; equal days by kind and title. */
    static final Comparator<YearEntry> ORDER = Comparator.comparing(
                    YearEntry::last, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(YearEntry::kind)
            .thenComparing(YearEntry::title, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(entry -> entry.ref().id());

    /** What a line of the year is. */
    public enum Kind {
        MEETING,
        ACTION,
        STEP,
        MILESTONE,
        PORTAL,
        REQUEST,
        OWN
    }

    /** Where it stands on a day. */
    public enum State {
        DONE,
        LATE,
        /** Its window is open. */
        RUNNING,
        AHEAD,
        /** No day is known yet. */
        UNDATED
    }

    /** Id of the record it is told of. */
    public String id() {
        return ref.id();
    }

    /** The day it ends; for a window whose end is not known the day it begins, and null without any. */
    public LocalDate last() {
        return to == null ? from : to;
    }

    /** The day it begins; null without any. */
    public LocalDate first() {
        return from == null ? to : from;
    }

    /** Late from the day after the last day on; the meeting is over by then and never late. */
    public State state(LocalDate today) {
        if (done) {
            return State.DONE;
        }
        if (last() == null) {
            return State.UNDATED;
        }
        if (to != null && today.isAfter(to)) {
            return kind == Kind.MEETING ? State.DONE : State.LATE;
        }
        return from != null && !today.isBefore(from) ? State.RUNNING : State.AHEAD;
    }

    /** Days until the last day, negative when it has passed; empty while it is not known. */
    public OptionalLong daysLeft(LocalDate today) {
        return to == null ? OptionalLong.empty() : OptionalLong.of(ChronoUnit.DAYS.between(today, to));
    }
}
