package id.rembuk.usecase;

import id.rembuk.domain.Ids;
import id.rembuk.domain.PersonalData;
import id.rembuk.domain.UserError;
import id.rembuk.domain.guide.ActionRef;
import id.rembuk.domain.guide.StepState;
import id.rembuk.domain.history.Change;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.Workspace;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What people note of the steps of the actions in the current cycle: done or not, by whom, until when. */
public final class Steps {
    /** Most letters of a note. */
    public static final int LONGEST_NOTE = 500;

    private final Workspace workspace;
    private final Edits edits;
    private final Clock clock;

    Steps(Workspace workspace, Edits edits, Clock clock) {
        this.workspace = workspace;
        this.edits = edits;
        this.clock = clock;
    }

    /** What is noted in the current cycle, also of steps no frame has any more. */
    public List<StepState> states() {
        return workspace.read(
                records -> states(records, CurrentCycle.of(records).id()));
    }

    static List<StepState> states(Records records, String cycleId) {
        return records.all(StepState.class).stream()
                .filter(state -> state.cycleId().equals(cycleId))
                .toList();
    }

    /** Marks a step as done now, by the officer of this session. */
    public Optional<Change> tick(ActionRef action, String stepId) {
        Instant now = Instant.now(clock);
        return change(
                "step.tick",
                action,
                stepId,
                state -> state.isTicked()
                        ? state
                        : state.ticked(now, edits.actor().officer()));
    }

    /** Takes the mark away. */
    public Optional<Change> untick(ActionRef action, String stepId) {
        return change("step.untick", action, stepId, StepState::unticked);
    }

    /** Names the body that does a step; null for none. */
    public Optional<Change> owner(ActionRef action, String stepId, String organisationId) {
        return change("step.owner", action, stepId, state -> state.withOrganisation(organisationId));
    }

    /**
     * Sets the last day of a step; null for none.
     *
     * @throws UserError {@code step.due} for a day before the activity year or after the planning year
     */
    public Optional<Change> due(ActionRef action, String stepId, LocalDate day) {
        if (day != null) {
            Cycle cycle = workspace.read(CurrentCycle::of);
            if (day.getYear() < cycle.activityYear() || day.getYear() > cycle.planningYear()) {
                throw new UserError(
                        "step.due", String.valueOf(cycle.activityYear()), String.valueOf(cycle.planningYear()));
            }
        }
        return change("step.due", action, stepId, state -> state.withDue(day));
    }

    /**
     * Writes a note; blank takes it away.
     *
     * @throws UserError {@code step.note} when it is longer than {@value #LONGEST_NOTE} letters, {@code personal.nik} when
     *     it seems to hold a citizen's identity number
     */
    public Optional<Change> note(ActionRef action, String stepId, String text) {
        String note = text == null || text.isBlank() ? null : PersonalData.refuseNik(text.strip());
        if (note != null && note.length() > LONGEST_NOTE) {
            throw new UserError("step.note", String.valueOf(LONGEST_NOTE));
        }
        return change("step.note", action, stepId, state -> state.withNote(note));
    }

    private Optional<Change> change(String edit, ActionRef action, String stepId, UnaryOperator<StepState> change) {
        String newId = Ids.next();
        return edits.apply(new EditName(edit, List.of()), records -> {
            Cycle cycle = CurrentCycle.of(records);
            StepState before = states(records, cycle.id()).stream()
                    .filter(state -> state.isOf(action, stepId))
                    .findFirst()
                    .orElse(null);
            StepState from = before == null ? StepState.blank(newId, cycle.id(), action, stepId) : before;
            StepState after = change.apply(from);
            return after.equals(from) ? List.of() : List.of(new RecordChange(before, after));
        });
    }
}
