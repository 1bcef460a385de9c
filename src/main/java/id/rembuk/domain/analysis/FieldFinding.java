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

    /** A finding of a kind with nothing written yet. */
    public static FieldFinding blank(String id, String cycleId, Kind kind) {
        return new FieldFinding(id, cycleId, kind, null, null, null, null, null, null, null, null);
    }

    /** A copy to change fields in. */
    public FieldFindingBuilder edit() {
        return new FieldFindingBuilder(this);
    }
}
