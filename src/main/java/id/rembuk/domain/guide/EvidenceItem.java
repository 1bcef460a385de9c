package id.rembuk.domain.guide;

/**
 * One paper or picture an action is proved by.
 *
 * @param id lower case, digits and hyphens, unique in the action and kept over versions of the frame
 * @param kind name of the document kind of ours that fills it by itself once final; null when a file is added
 */
public record EvidenceItem(String id, Statement name, String kind) {}
