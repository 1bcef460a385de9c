package id.rembuk.domain.document;

import id.rembuk.domain.WorkspaceRecord;

/**
 * The text of a kind of paper as this workspace prints it, when it differs from the shipped one.
 *
 * @param html Mustache in HTML, values escaped
 * @param css style of the paper
 */
public record PaperTemplate(String id, DocumentKind kind, String html, String css) implements WorkspaceRecord {}
