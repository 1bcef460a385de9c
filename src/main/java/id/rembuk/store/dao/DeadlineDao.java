package id.rembuk.store.dao;

import id.rembuk.domain.guide.ActionRef;
import id.rembuk.domain.guide.Deadline;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Keeps the deadlines and milestones of a year. */
final class DeadlineDao extends TableDao<Deadline> {
    DeadlineDao(Statements statements) {
        super(
                statements,
                "deadline",
                "id, cycle_id, kind, frame, action, milestone, title, from_on, to_on, organisation_id, owner, source, "
                        + "verified, done_on, note",
                "id");
    }

    @Override
    Deadline read(Row row) throws SQLException {
        return new Deadline(
                row.text(),
                row.text(),
                row.constant(Deadline.Kind.class),
                action(row.text(), row.text()),
                row.text(),
                row.text(),
                row.date(),
                row.date(),
                row.text(),
                row.text(),
                row.text(),
                row.flag(),
                row.date(),
                row.text());
    }

    @Override
    List<Object> values(Deadline deadline) {
        ActionRef action = deadline.action();
        return Arrays.asList(
                deadline.id(),
                deadline.cycleId(),
                deadline.kind(),
                action == null ? null : action.frame(),
                action == null ? null : action.action(),
                deadline.milestone(),
                deadline.title(),
                deadline.from(),
                deadline.to(),
                deadline.organisationId(),
                deadline.owner(),
                deadline.source(),
                deadline.verified(),
                deadline.doneOn(),
                deadline.note());
    }

    private static ActionRef action(String frame, String action) {
        return frame == null ? null : new ActionRef(frame, action);
    }
}
