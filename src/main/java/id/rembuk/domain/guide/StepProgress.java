package id.rembuk.domain.guide;

import java.time.LocalDate;

/**
 * A step as it stands.
 *
 * @param action the action it belongs to, under which its state is kept
 * @param state what is noted of it; null for nothing
 * @param answer what the data say; null for a step that an officer ticks
 */
public record StepProgress(ActionRef action, GuideStep step, StepState state, ComputedAnswer answer) {

    /** Where a step stands; the words and icons differ so that each can be told without colour. */
    public enum Standing {
        DONE,
        /** The data do not fulfil its rule. */
        HELD_UP,
        /** Its last day has passed. */
        LATE,
        /** Something is noted or counted of it. */
        RUNNING,
        OPEN
    }

    /** Whether it is judged from the data and cannot be ticked. */
    public boolean isComputed() {
        return answer != null;
    }

    public boolean isDone() {
        return isComputed() ? answer.isDone() : state != null && state.isTicked();
    }

    /** Its last day; null while open. */
    public LocalDate due() {
        return state == null ? null : state.due();
    }

    public boolean isLate(LocalDate today) {
        return !isDone() && due() != null && today.isAfter(due());
    }

    /** Where it stands on a day. */
    public Standing standing(LocalDate today) {
        if (isDone()) {
            return Standing.DONE;
        }
        if (isComputed() && answer.held() > 0) {
            return Standing.HELD_UP;
        }
        if (isLate(today)) {
            return Standing.LATE;
        }
        return state != null && state.note() != null ? Standing.RUNNING : Standing.OPEN;
    }
}
