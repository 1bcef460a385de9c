package id.rembuk.domain.guide;

/**
 * Names an action of a guidance frame; what belongs to an action (evidence, deadlines, state of steps) keeps this name.
 *
 * @param frame id of the frame, e.g. {@code 8-aksi-2022}
 * @param action id of the action within it, e.g. {@code aksi-3}
 */
public record ActionRef(String frame, String action) {}
