package id.rembuk.store.dao;

import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.document.Meeting;
import id.rembuk.domain.document.TimeZoneName;
import id.rembuk.domain.rembuk.MeetingKind;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Keeps meetings. */
final class MeetingDao extends TableDao<Meeting> {
    private static final String COLUMNS =
            "id, cycle_id, kinds, level, title, date, start_time, end_time, zone, place, city, chair_id, moderator,"
                    + " minutes_taker_id, participants, invited, elements, basis, agenda, discussion, follow_up";

    MeetingDao(Statements statements) {
        super(statements, "meeting", COLUMNS, "id");
    }

    @Override
    Meeting read(Row row) throws SQLException {
        return new Meeting(
                row.text(),
                row.text(),
                row.constants(MeetingKind.class),
                row.constant(AreaLevel.class),
                row.text(),
                row.date(),
                row.timeOfDay(),
                row.timeOfDay(),
                row.constant(TimeZoneName.class),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.integer(),
                row.integer(),
                row.list(),
                row.list(),
                row.list(),
                row.list(),
                row.list());
    }

    @Override
    List<Object> values(Meeting meeting) {
        return Arrays.asList(
                meeting.id(),
                meeting.cycleId(),
                meeting.kinds(),
                meeting.level(),
                meeting.title(),
                meeting.date(),
                meeting.start(),
                meeting.end(),
                meeting.zone(),
                meeting.place(),
                meeting.city(),
                meeting.chairId(),
                meeting.moderator(),
                meeting.minutesTakerId(),
                meeting.participants(),
                meeting.invited(),
                meeting.elements(),
                meeting.basis(),
                meeting.agenda(),
                meeting.discussion(),
                meeting.followUp());
    }
}
