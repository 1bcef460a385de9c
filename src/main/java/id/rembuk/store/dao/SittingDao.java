package id.rembuk.store.dao;

import id.rembuk.domain.rembuk.Sitting;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Keeps how far meetings are held. */
final class SittingDao extends TableDao<Sitting> {
    private static final String COLUMNS =
            "id, meeting_id, stage, opened_at, closed_at, current_item_id, threshold, chosen_at, reopenings";

    SittingDao(Statements statements) {
        super(statements, "sitting", COLUMNS, "id");
    }

    @Override
    Sitting read(Row row) throws SQLException {
        return new Sitting(
                row.text(),
                row.text(),
                row.constant(Sitting.Stage.class),
                row.time(),
                row.time(),
                row.text(),
                row.integer(),
                row.time(),
                row.list(Sitting.Reopening[].class));
    }

    @Override
    List<Object> values(Sitting sitting) {
        return Arrays.asList(
                sitting.id(),
                sitting.meetingId(),
                sitting.stage(),
                sitting.openedAt(),
                sitting.closedAt(),
                sitting.currentItemId(),
                sitting.threshold(),
                sitting.chosenAt(),
                sitting.reopenings());
    }
}
