package id.rembuk.domain.analysis;

import java.time.LocalDate;

/** Changes some fields of a finding and keeps the others. */
public final class FieldFindingBuilder {
    private final String id;
    private final String cycleId;
    private FieldFinding.Kind kind;
    private LocalDate date;
    private String areaId;
    private String targetGroup;
    private String problem;
    private String recommendation;
    private String organisationId;
    private String commitmentId;
    private String planLineId;

    FieldFindingBuilder(FieldFinding finding) {
        id = finding.id();
        cycleId = finding.cycleId();
        kind = finding.kind();
        date = finding.date();
        areaId = finding.areaId();
        targetGroup = finding.targetGroup();
        problem = finding.problem();
        recommendation = finding.recommendation();
        organisationId = finding.organisationId();
        commitmentId = finding.commitmentId();
        planLineId = finding.planLineId();
    }

    public FieldFindingBuilder kind(FieldFinding.Kind value) {
        kind = value;
        return this;
    }

    public FieldFindingBuilder date(LocalDate value) {
        date = value;
        return this;
    }

    /** Where; null for the whole regency. */
    public FieldFindingBuilder areaId(String value) {
        areaId = value;
        return this;
    }

    public FieldFindingBuilder targetGroup(String value) {
        targetGroup = value;
        return this;
    }

    public FieldFindingBuilder problem(String value) {
        problem = value;
        return this;
    }

    public FieldFindingBuilder recommendation(String value) {
        recommendation = value;
        return this;
    }

    /** The body that should act; null while open. */
    public FieldFindingBuilder organisationId(String value) {
        organisationId = value;
        return this;
    }

    /** The commitment made from it; null for none. */
    public FieldFindingBuilder commitmentId(String value) {
        commitmentId = value;
        return this;
    }

    /** The plan line made from it; null for none. */
    public FieldFindingBuilder planLineId(String value) {
        planLineId = value;
        return this;
    }

    public FieldFinding build() {
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
                planLineId);
    }
}
