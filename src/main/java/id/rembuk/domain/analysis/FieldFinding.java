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

    public FieldFinding withKind(Kind value) {
        return new FieldFinding(
                id,
                cycleId,
                value,
                date,
                areaId,
                targetGroup,
                problem,
                recommendation,
                organisationId,
                commitmentId,
                planLineId);
    }

    public FieldFinding withDate(LocalDate value) {
        return new FieldFinding(
                id,
                cycleId,
                kind,
                value,
                areaId,
                targetGroup,
                problem,
                recommendation,
                organisationId,
                commitmentId,
                planLineId);
    }

    /** Where; null for the whole regency. */
    public FieldFinding withArea(String value) {
        return new FieldFinding(
                id,
                cycleId,
                kind,
                date,
                value,
                targetGroup,
                problem,
                recommendation,
                organisationId,
                commitmentId,
                planLineId);
    }

    public FieldFinding withTargetGroup(String value) {
        return new FieldFinding(
                id,
                cycleId,
                kind,
                date,
                areaId,
                value,
                problem,
                recommendation,
                organisationId,
                commitmentId,
                planLineId);
    }

    public FieldFinding withProblem(String value) {
        return new FieldFinding(
                id,
                cycleId,
                kind,
                date,
                areaId,
                targetGroup,
                value,
                recommendation,
                organisationId,
                commitmentId,
                planLineId);
    }

    public FieldFinding withRecommendation(String value) {
        return new FieldFinding(
                id, cycleId, kind, date, areaId, targetGroup, problem, value, organisationId, commitmentId, planLineId);
    }

    /** The body that should act; null while open. */
    public FieldFinding withOrganisation(String value) {
        return new FieldFinding(
                id, cycleId, kind, date, areaId, targetGroup, problem, recommendation, value, commitmentId, planLineId);
    }

    /** The commitment made from it; null for none. */
    public FieldFinding withCommitment(String value) {
        return new FieldFinding(
                id,
                cycleId,
                kind,
                date,
                areaId,
                targetGroup,
                problem,
                recommendation,
                organisationId,
                value,
                planLineId);
    }

    /** The plan line made from it; null for none. */
    public FieldFinding withPlanLine(String value) {
        return new FieldFinding(
                id,
                cycleId,
                kind,
                date,
                areaId,
                targetGroup,
                problem,
                recommendation,
                organisationId,
                commitmentId,
                value);
    }
}
