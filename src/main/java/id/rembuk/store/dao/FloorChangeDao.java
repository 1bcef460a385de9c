package id.rembuk.store.dao;

import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.rembuk.FloorChange;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Keeps what was changed from the floor. */
final class FloorChangeDao extends TableDao<FloorChange> {
    private static final String COLUMNS =
            "id, meeting_id, field, before_text, after_text, at, outcome, settled_at, line, commitment";

    FloorChangeDao(Statements statements) {
        super(statements, "floor_change", COLUMNS, "id");
    }

    @Override
    FloorChange read(Row row) throws SQLException {
        return new FloorChange(
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.time(),
                row.constant(FloorChange.Outcome.class),
                row.time(),
                row.json(PlanLine.class),
                row.json(Commitment.class));
    }

    @Override
    List<Object> values(FloorChange floorChange) {
        return Arrays.asList(
                floorChange.id(),
                floorChange.meetingId(),
                floorChange.field(),
                floorChange.before(),
                floorChange.after(),
                floorChange.at(),
                floorChange.outcome(),
                floorChange.settledAt(),
                json(floorChange.line()),
                json(floorChange.commitment()));
    }

    private static String json(Object record) {
        return record == null ? null : Json.write(record);
    }
}
