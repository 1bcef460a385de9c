package id.rembuk.domain.analysis;

import id.rembuk.domain.WorkspaceRecord;
import java.time.LocalDate;

/**
 * Something an audit of cases or a coordination meeting found out, as an aggregate and never about a named person; may
 * become a commitment or a plan line.
 *
 * @param areaId where; null for the whole regency
 * @param organisationId the body that should act; null while open
 */
public record FieldFinding(
        String id,
        String cycleId,
        Kind kind,
        LocalDate date,
        String areaId,
        String targetGroup,
        String problem,
        String recommendation,
        String organisationId,
        String commitmentId,
        String planLineId)
        implements WorkspaceRecord {

    /** Where a finding comes from. */
    public enum Kind {
        AUDIT,
        RAKOR,
        OTHER
    }
}
