package id.rembuk.store.dao;

import id.rembuk.domain.guide.ActionRef;
import id.rembuk.domain.guide.StepState;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Keeps what is noted of the steps of actions. */
final class StepStateDao extends TableDao<StepState> {
    StepStateDao(Statements statements) {
        super(
                statements,
                "step_state",
                "id, cycle_id, frame, action, step, done_at, done_by, organisation_id, due, note",
                "id");
    }

    @Override
    StepState read(Row row) throws SQLException {
        return new StepState(
                row.text(),
                row.text(),
                new ActionRef(row.text(), row.text()),
                row.text(),
                row.time(),
                row.text(),
                row.text(),
                row.date(),
                row.text());
    }

    @Override
    List<Object> values(StepState state) {
        return Arrays.asList(
                state.id(),
                state.cycleId(),
                state.action().frame(),
                state.action().action(),
                state.stepId(),
                state.doneAt(),
                state.doneBy(),
                state.organisationId(),
                state.due(),
                state.note());
    }
}
