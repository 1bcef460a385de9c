package id.rembuk.store.dao;

import id.rembuk.domain.analysis.CauseNote;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Keeps causes, bottlenecks and solutions. */
final class CauseNoteDao extends TableDao<CauseNote> {
    CauseNoteDao(Statements statements) {
        super(
                statements,
                "cause_note",
                "id, cycle_id, indicator_code, cause, bottleneck, solution, organisation_id, plan_line_id",
                "id");
    }

    @Override
    CauseNote read(Row row) throws SQLException {
        return new CauseNote(
                row.text(), row.text(), row.text(), row.text(), row.text(), row.text(), row.text(), row.text());
    }

    @Override
    List<Object> values(CauseNote causeNote) {
        return Arrays.asList(
                causeNote.id(),
                causeNote.cycleId(),
                causeNote.indicatorCode(),
                causeNote.cause(),
                causeNote.bottleneck(),
                causeNote.solution(),
                causeNote.organisationId(),
                causeNote.planLineId());
    }
}
