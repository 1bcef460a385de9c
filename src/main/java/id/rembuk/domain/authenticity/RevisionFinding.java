package id.rembuk.domain.authenticity;

import java.util.List;

/**
 * What one revision of a file added to the one before it.
 *
 * @param ordinal from 1; the first is the file as it was made
 * @param length bytes up to its end
 * @param signedBy field of the signature it carries; null when it carries none
 * @param additions what was added or changed
 */
public record RevisionFinding(int ordinal, long length, String signedBy, List<Addition> additions) {
    public RevisionFinding {
        additions = List.copyOf(additions);
    }

    /**
     * One thing a revision added or changed.
     *
     * @param page page it stands on, from 1; 0 when it is on no page
     * @param allowed whether the signatures before it permit it
     */
    public record Addition(int page, AdditionKind kind, boolean allowed) {}

    /** Kinds of additions, as a reader can name them. */
    public enum AdditionKind {
        SIGNATURE,
        FORM_FIELD_VALUE,
        ANNOTATION,
        PAGE_CONTENT,
        PAGE_ADDED,
        PAGE_REMOVED,
        FONT_OR_IMAGE,
        METADATA,
        VALIDATION_DATA,
        ATTACHMENT,
        OTHER
    }
}
