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
        implements WorkspaceRecord {

    /** A note on an indicator with nothing written yet. */
    public static CauseNote blank(String id, String cycleId, String indicatorCode) {
        return new CauseNote(id, cycleId, indicatorCode, null, null, null, null, null);
    }

    public CauseNote withIndicator(String code) {
        return new CauseNote(id, cycleId, code, cause, bottleneck, solution, organisationId, planLineId);
    }

    public CauseNote withCause(String text) {
        return new CauseNote(id, cycleId, indicatorCode, text, bottleneck, solution, organisationId, planLineId);
    }

    public CauseNote withBottleneck(String text) {
        return new CauseNote(id, cycleId, indicatorCode, cause, text, solution, organisationId, planLineId);
    }

    public CauseNote withSolution(String text) {
        return new CauseNote(id, cycleId, indicatorCode, cause, bottleneck, text, organisationId, planLineId);
    }

    /** The body that should act; null while open. */
    public CauseNote withOrganisation(String organisation) {
        return new CauseNote(id, cycleId, indicatorCode, cause, bottleneck, solution, organisation, planLineId);
    }

    /** The plan line made from it; null for none. */
    public CauseNote withPlanLine(String planLine) {
        return new CauseNote(id, cycleId, indicatorCode, cause, bottleneck, solution, organisationId, planLine);
    }
}
