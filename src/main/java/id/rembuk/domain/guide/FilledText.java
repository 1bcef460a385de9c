package id.rembuk.domain.guide;

import id.rembuk.domain.WorkspaceRecord;

/**
 * What the officer filled in where a frame says nothing. Its id names the step or piece of evidence it makes.
 *
 * @param frame id of the frame
 * @param action id of the action
 * @param step id of the step a criterion belongs to; null for every other field
 */
public record FilledText(String id, String frame, String action, FrameField field, String step, String text)
        implements WorkspaceRecord {
    public FilledText withText(String changed) {
        return new FilledText(id, frame, action, field, step, changed);
    }
}
