package id.rembuk.store.dao;

import id.rembuk.domain.rembuk.Pledge;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Keeps what partners promised. */
final class PledgeDao extends TableDao<Pledge> {
    private static final String COLUMNS =
            "id, cycle_id, meeting_id, partner, nameable, rupiah, receiver, period, duration, number, channel, note";

    PledgeDao(Statements statements) {
        super(statements, "pledge", COLUMNS, "id");
    }

    @Override
    Pledge read(Row row) throws SQLException {
        return new Pledge(
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.flag(),
                row.wholeNumber(),
                row.constant(Pledge.Receiver.class),
                row.constant(Pledge.Period.class),
                row.integer(),
                row.integer(),
                row.text(),
                row.text());
    }

    @Override
    List<Object> values(Pledge pledge) {
        return Arrays.asList(
                pledge.id(),
                pledge.cycleId(),
                pledge.meetingId(),
                pledge.partner(),
                pledge.nameable(),
                pledge.rupiah(),
                pledge.receiver(),
                pledge.period(),
                pledge.duration(),
                pledge.number(),
                pledge.channel(),
                pledge.note());
    }
}
