package id.rembuk.domain.guide;

import id.rembuk.domain.document.DocumentKind;

/**
 * One paper or picture an action is proved by.
 *
 * @param id lower case, digits and hyphens, unique in the action and kept over versions of the frame
 * @param kind kind of our paper that fills it by itself once final; null when a file is added
 */
public record EvidenceItem(String id, Statement name, DocumentKind kind) {}
