package id.rembuk.domain.area;

import id.rembuk.domain.WorkspaceRecord;

/**
 * Outlines of areas the officer gave, kept as a file of the workspace; Rembuk ships none.
 *
 * @param level of the areas it outlines: kecamatan or desa
 * @param fileSha256 digest of the kept, simplified outlines
 * @param sourceName name of the file they came from
 * @param citation who made the outlines, as the officer wrote it
 */
public record BoundaryMap(String id, AreaLevel level, String fileSha256, String sourceName, String citation)
        implements WorkspaceRecord {}
