package id.rembuk.domain.guide;

import id.rembuk.domain.WorkspaceRecord;

/**
 * What the officer filled in where a frame says nothing, in one cycle; another cycle has its own text.
 *
 * @param frame id of the frame
 * @param action id of the action
 * @param step id of the step a criterion belongs to; null for every other field
 * @param entry id of the step or piece of evidence it makes, the same in every cycle it was taken along to
 */
public record FilledText(
        String id,
        String cycleId,
        String frame,
        String action,
        FrameField field,
        String step,
        String entry,
        String text)
        implements WorkspaceRecord {
    public FilledText withText(String changed) {
        return new FilledText(id, cycleId, frame, action, field, step, entry, changed);
    }

    /** The same text at the start of another cycle. */
    public FilledText startOf(String newId, String newCycleId) {
        return new FilledText(newId, newCycleId, frame, action, field, step, entry, text);
    }
}
