package id.rembuk.store.dao;

import id.rembuk.domain.rembuk.Attendee;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Keeps who is expected at meetings and who came. */
final class AttendeeDao extends TableDao<Attendee> {
    private static final String COLUMNS =
            "id, meeting_id, expected, name, organisation, element, sex, mode, came_at, left_at";

    AttendeeDao(Statements statements) {
        super(statements, "attendee", COLUMNS, "id");
    }

    @Override
    Attendee read(Row row) throws SQLException {
        return new Attendee(
                row.text(),
                row.text(),
                row.flag(),
                row.text(),
                row.text(),
                row.text(),
                row.constant(Attendee.Sex.class),
                row.constant(Attendee.Mode.class),
                row.time(),
                row.time());
    }

    @Override
    List<Object> values(Attendee attendee) {
        return Arrays.asList(
                attendee.id(),
                attendee.meetingId(),
                attendee.expected(),
                attendee.name(),
                attendee.organisation(),
                attendee.element(),
                attendee.sex(),
                attendee.mode(),
                attendee.cameAt(),
                attendee.leftAt());
    }
}
