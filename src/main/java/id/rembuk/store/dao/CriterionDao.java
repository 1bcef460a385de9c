package id.rembuk.store.dao;

import id.rembuk.domain.assessment.Computation;
import id.rembuk.domain.assessment.Criterion;
import id.rembuk.domain.assessment.GradeStep;
import id.rembuk.domain.guide.ActionRef;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Keeps the criteria of the self-assessment and their grades. */
final class CriterionDao extends TableDao<Criterion> {
    CriterionDao(Statements statements) {
        super(
                statements,
                "assessment_criterion",
                "id, cycle_id, frame, action, code, text, weight, steps, source, verified, "
                        + "computation, grade, reason, evidence, evidence_ids",
                "id");
    }

    @Override
    Criterion read(Row row) throws SQLException {
        return new Criterion(
                row.text(),
                row.text(),
                action(row.text(), row.text()),
                row.text(),
                row.text(),
                row.integer(),
                row.list(GradeStep[].class),
                row.text(),
                row.flag(),
                row.constant(Computation.class),
                row.text(),
                row.text(),
                row.text(),
                row.list());
    }

    @Override
    List<Object> values(Criterion criterion) {
        return Arrays.asList(
                criterion.id(),
                criterion.cycleId(),
                criterion.action() == null ? null : criterion.action().frame(),
                criterion.action() == null ? null : criterion.action().action(),
                criterion.code(),
                criterion.text(),
                criterion.weight(),
                criterion.steps(),
                criterion.source(),
                criterion.verified(),
                criterion.computation(),
                criterion.grade(),
                criterion.reason(),
                criterion.evidence(),
                criterion.evidenceIds());
    }

    private static ActionRef action(String frame, String action) {
        return frame == null ? null : new ActionRef(frame, action);
    }
}
