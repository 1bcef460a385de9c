package id.rembuk.domain.guide;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An action as it stands.
 *
 * @param ref names it
 * @param steps in the order of the work; when the year is read in another vocabulary, the steps of the actions that stand
 *     behind it
 * @param kept states of steps this frame does not have: of a step that is gone, or noted under another frame
 */
public record ActionProgress(ActionRef ref, ConvergenceAction action, List<StepProgress> steps, List<StepState> kept) {
    public ActionProgress {
        steps = List.copyOf(steps);
        kept = List.copyOf(kept);
    }

    /** Where an action stands. */
    public enum Standing {
        DONE,
        RUNNING,
        OPEN
    }

    public int done() {
        return (int) steps.stream().filter(StepProgress::isDone).count();
    }

    public int total() {
        return steps.size();
    }

    /** An action nothing is known to do in is never done. */
    public Standing standing() {
        if (total() > 0 && done() == total()) {
            return Standing.DONE;
        }
        return steps.stream()
                        .anyMatch(step -> step.isDone()
                                || (step.state() != null && step.state().note() != null))
                ? Standing.RUNNING
                : Standing.OPEN;
    }

    /** The first step that is not done; empty when all are. */
    public Optional<StepProgress> next() {
        return steps.stream().filter(step -> !step.isDone()).findFirst();
    }

    /** The steps the data keep from being done although they are begun or their day has passed. */
    public List<StepProgress> heldUp(LocalDate today) {
        return steps.stream()
                .filter(step -> step.standing(today) == StepProgress.Standing.HELD_UP
                        || (step.isComputed() && step.isLate(today)))
                .toList();
    }

    /** The last day noted of an open step, the earliest first; empty when none has one. */
    public Optional<LocalDate> nextDue() {
        return steps.stream()
                .filter(step -> !step.isDone())
                .map(StepProgress::due)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }
}
