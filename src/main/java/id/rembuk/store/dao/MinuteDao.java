package id.rembuk.store.dao;

import id.rembuk.domain.rembuk.Minute;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Keeps notes typed during meetings. */
final class MinuteDao extends TableDao<Minute> {
    private static final String COLUMNS = "id, meeting_id, at, agenda_item_id, organisation_id, kind, text";

    MinuteDao(Statements statements) {
        super(statements, "minute", COLUMNS, "id");
    }

    @Override
    Minute read(Row row) throws SQLException {
        return new Minute(
                row.text(),
                row.text(),
                row.time(),
                row.text(),
                row.text(),
                row.constant(Minute.Kind.class),
                row.text());
    }

    @Override
    List<Object> values(Minute minute) {
        return Arrays.asList(
                minute.id(),
                minute.meetingId(),
                minute.at(),
                minute.agendaItemId(),
                minute.organisationId(),
                minute.kind(),
                minute.text());
    }
}
