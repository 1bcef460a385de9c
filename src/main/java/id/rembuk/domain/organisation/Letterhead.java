package id.rembuk.domain.organisation;

import id.rembuk.domain.WorkspaceRecord;

/**
 * The kop of an office's papers, as text lines.
 *
 * @param organisationId office it belongs to
 */
public record Letterhead(
        String id,
        String organisationId,
        String governmentLine,
        String officeLine,
        String address,
        String contact,
        String city)
        implements WorkspaceRecord {}
