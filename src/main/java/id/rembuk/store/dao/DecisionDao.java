package id.rembuk.store.dao;

import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.rembuk.Decision;
import id.rembuk.domain.rembuk.DecisionState;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Keeps what meetings decided. */
final class DecisionDao extends TableDao<Decision> {
    private static final String COLUMNS = "id, meeting_id, subject_kind, subject_id, state, at, hands, note";

    DecisionDao(Statements statements) {
        super(statements, "decision", COLUMNS, "id");
    }

    @Override
    Decision read(Row row) throws SQLException {
        return new Decision(
                row.text(),
                row.text(),
                new RecordRef(row.constant(RecordKind.class), row.text()),
                row.constant(DecisionState.class),
                row.time(),
                row.json(Decision.Hands.class),
                row.text());
    }

    @Override
    List<Object> values(Decision decision) {
        return Arrays.asList(
                decision.id(),
                decision.meetingId(),
                decision.subject().kind(),
                decision.subject().id(),
                decision.state(),
                decision.at(),
                decision.hands() == null ? null : Json.write(decision.hands()),
                decision.note());
    }
}
