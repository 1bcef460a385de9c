package id.rembuk.usecase.guide;

import id.rembuk.domain.Ids;
import id.rembuk.domain.PersonalData;
import id.rembuk.domain.UserError;
import id.rembuk.domain.guide.ActionRef;
import id.rembuk.domain.guide.GuideStep;
import id.rembuk.domain.guide.StepState;
import id.rembuk.domain.history.Change;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.text.DateText;
import id.rembuk.usecase.CurrentCycle;
import id.rembuk.usecase.Edits;
import id.rembuk.usecase.port.Records;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What people note of the steps of the actions in the current cycle: done or not, by whom, until when. */
public final class Steps {
    /** Most letters of a note. */
    public static final int LONGEST_NOTE = 500;

    private final Edits edits;
    private final Guidance guidance;
    private final GuideBoards boards;
    private final Clock clock;

    public Steps(Edits edits, Guidance guidance, GuideBoards boards, Clock clock) {
        this.edits = edits;
        this.guidance = guidance;
        this.boards = boards;
        this.clock = clock;
    }

    /**
     * Marks a step as done now by the officer of this session, or takes the mark away.
     *
     * @throws UserError {@code step.computed} for a step that is judged from the data, {@code step.gone} when the frame in
     *     use does not have it
     */
    public Optional<Change> tick(ActionRef action, String stepId, boolean done) {
        if (step(guidance.current(), action, stepId).computed() != null) {
            throw new UserError("step.computed");
        }
        Instant now = Instant.now(clock);
        return edit(
                done ? "step.tick" : "step.untick",
                action,
                stepId,
                state -> done == state.isTicked()
                        ? state
                        : done ? state.ticked(now, edits.actor().officer()) : state.unticked());
    }

    /**
     * Changes who does a step, its last day or its note; whether it is done changes only by {@link #tick}.
     *
     * @throws UserError {@code step.due} for a day outside the cycle, {@code step.note}
     *     when the note is longer than {@value #LONGEST_NOTE} letters, {@code personal.nik} when it seems to hold a
     *     citizen's identity number, {@code step.gone} when the frame in use does not have the step
     */
    public Optional<Change> change(ActionRef action, String stepId, UnaryOperator<StepState> change) {
        return edit("step.change", action, stepId, change);
    }

    /** What is noted in a cycle, also of steps its frame does not have. */
    public static List<StepState> states(Records records, String cycleId) {
        return records.all(StepState.class).stream()
                .filter(state -> state.cycleId().equals(cycleId))
                .toList();
    }

    private Optional<Change> edit(String edit, ActionRef action, String stepId, UnaryOperator<StepState> change) {
        String newId = Ids.next();
        GuideStep named = step(guidance.current(), action, stepId);
        return edits.apply(EditName.of(edit, named.name().text()), records -> {
            Cycle cycle = CurrentCycle.of(records);
            step(guidance.current(records), action, stepId);
            Optional<StepState> noted = boards.progress(records).state(action, stepId);
            StepState before = noted.filter(state -> state.isOf(action, stepId)).orElse(null);
            StepState from = noted.map(state -> state.of(before == null ? newId : state.id(), action))
                    .orElseGet(() -> StepState.blank(newId, cycle.id(), action, stepId));
            StepState after = checked(change.apply(from), from, cycle);
            if (after.equals(from)) {
                return List.of();
            }
            List<RecordChange> changes = new ArrayList<>(guidance.adoption(records));
            changes.add(new RecordChange(before, after));
            return changes;
        });
    }

    private static GuideStep step(UsedFrame used, ActionRef action, String stepId) {
        return Optional.of(used.frame())
                .filter(frame -> frame.id().equals(action.frame()))
                .flatMap(frame -> frame.action(action.action()))
                .flatMap(found -> found.step(stepId))
                .orElseThrow(() -> new UserError("step.gone"));
    }

    /** A last day that was outside already, because the cycle got other years, may stay. */
    private static StepState checked(StepState state, StepState before, Cycle cycle) {
        if (state.due() != null && !state.due().equals(before.due()) && !cycle.holds(state.due())) {
            throw new UserError(
                    "step.due",
                    DateText.write(state.due()),
                    DateText.write(cycle.firstDay()),
                    DateText.write(cycle.lastDay()));
        }
        String note = state.note() == null || state.note().isBlank()
                ? null
                : state.note().strip();
        if (note != null && note.length() > LONGEST_NOTE) {
            throw new UserError("step.note", String.valueOf(LONGEST_NOTE));
        }
        PersonalData.refuseNik(note);
        return state.withNote(note);
    }
}
