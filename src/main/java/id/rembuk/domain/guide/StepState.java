package id.rembuk.domain.guide;

import id.rembuk.domain.WorkspaceRecord;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What an office has noted of one step of an action in one cycle. It outlives the step: when a newer frame no longer has
 * the step, the state is kept and shown as an old one.
 *
 * @param stepId id of the step within its action
 * @param doneAt when it was ticked; null while it is not done, and always for a step that is judged from the data
 * @param doneBy name of the officer who ticked it; null together with {@code doneAt}
 * @param organisationId the body that does it; null while open
 * @param due last day; null while open
 * @param note null for none
 */
public record StepState(
        String id,
        String cycleId,
        ActionRef action,
        String stepId,
        Instant doneAt,
        String doneBy,
        String organisationId,
        LocalDate due,
        String note)
        implements WorkspaceRecord {
    public StepState {
        if ((doneAt == null) != (doneBy == null)) {
            throw new IllegalArgumentException("A step was ticked at a time by somebody, or not at all");
        }
    }

    /** Nothing noted yet. */
    public static StepState blank(String id, String cycleId, ActionRef action, String stepId) {
        return new StepState(id, cycleId, action, stepId, null, null, null, null, null);
    }

    /** The same under another id and action, when a step is found again in another frame. */
    public StepState of(String newId, ActionRef newAction) {
        return new StepState(newId, cycleId, newAction, stepId, doneAt, doneBy, organisationId, due, note);
    }

    public boolean isTicked() {
        return doneAt != null;
    }

    /** Whether it is the state of this step of this action. */
    public boolean isOf(ActionRef ofAction, String ofStep) {
        return action.equals(ofAction) && stepId.equals(ofStep);
    }

    public StepState ticked(Instant at, String by) {
        return new StepState(id, cycleId, action, stepId, at, by, organisationId, due, note);
    }

    public StepState unticked() {
        return new StepState(id, cycleId, action, stepId, null, null, organisationId, due, note);
    }

    public StepState withOrganisation(String newOrganisationId) {
        return new StepState(id, cycleId, action, stepId, doneAt, doneBy, newOrganisationId, due, note);
    }

    public StepState withDue(LocalDate newDue) {
        return new StepState(id, cycleId, action, stepId, doneAt, doneBy, organisationId, newDue, note);
    }

    public StepState withNote(String newNote) {
        return new StepState(id, cycleId, action, stepId, doneAt, doneBy, organisationId, due, newNote);
    }
}
