package id.rembuk.store.dao;

import id.rembuk.domain.analysis.FieldFinding;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Keeps findings of audits and meetings. */
final class FieldFindingDao extends TableDao<FieldFinding> {
    FieldFindingDao(Statements statements) {
        super(
                statements,
                "field_finding",
                "id, cycle_id, kind, date, area_id, target_group, problem, recommendation, "
                        + "organisation_id, commitment_id, plan_line_id",
                "id");
    }

    @Override
    FieldFinding read(Row row) throws SQLException {
        return new FieldFinding(
                row.text(),
                row.text(),
                row.constant(FieldFinding.Kind.class),
                row.date(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text());
    }

    @Override
    List<Object> values(FieldFinding fieldFinding) {
        return Arrays.asList(
                fieldFinding.id(),
                fieldFinding.cycleId(),
                fieldFinding.kind(),
                fieldFinding.date(),
                fieldFinding.areaId(),
                fieldFinding.targetGroup(),
                fieldFinding.problem(),
                fieldFinding.recommendation(),
                fieldFinding.organisationId(),
                fieldFinding.commitmentId(),
                fieldFinding.planLineId());
    }
}
