package id.rembuk.domain.analysis;

import id.rembuk.domain.WorkspaceRecord;

/**
 * Why an indicator is where it is, what stands in the way and what would help; may become a plan line.
 *
 * @param organisationId the body that should act; null while open
 * @param planLineId plan line made from it; null while none
 */
public record CauseNote(
        String id,
        String cycleId,
        String indicatorCode,
        String cause,
        String bottleneck,
        String solution,
        String organisationId,
        String planLineId)
        implements WorkspaceRecord {}
