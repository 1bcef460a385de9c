package id.rembuk.domain.intake;

import id.rembuk.domain.WorkspaceRecord;

/**
 * A spelling offices use for a place, learnt from the officer's choice; it holds inside one kecamatan only.
 *
 * @param parentId the kecamatan (or, for a kecamatan's own spelling, the regency) it holds in
 * @param spelling as {@code AreaNames} normalises it
 * @param areaId the place that is meant
 */
public record AreaAlias(String id, String parentId, String spelling, String areaId) implements WorkspaceRecord {}
