package id.rembuk.store.dao;

import id.rembuk.domain.rembuk.AgendaItem;
import id.rembuk.domain.rembuk.Speaker;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Keeps the agendas of meetings. */
final class AgendaItemDao extends TableDao<AgendaItem> {
    private static final String COLUMNS =
            "id, meeting_id, position, title, speakers, moderator, planned_minutes, started_at, ended_at, spent_seconds";

    AgendaItemDao(Statements statements) {
        super(statements, "agenda_item", COLUMNS, "meeting_id, position, id");
    }

    @Override
    AgendaItem read(Row row) throws SQLException {
        return new AgendaItem(
                row.text(),
                row.text(),
                row.year(),
                row.text(),
                row.list(Speaker[].class),
                row.text(),
                row.integer(),
                row.time(),
                row.time(),
                row.wholeNumber());
    }

    @Override
    List<Object> values(AgendaItem agendaItem) {
        return Arrays.asList(
                agendaItem.id(),
                agendaItem.meetingId(),
                agendaItem.position(),
                agendaItem.title(),
                agendaItem.speakers(),
                agendaItem.moderator(),
                agendaItem.plannedMinutes(),
                agendaItem.startedAt(),
                agendaItem.endedAt(),
                agendaItem.spentSeconds());
    }
}
