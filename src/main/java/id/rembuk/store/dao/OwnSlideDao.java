package id.rembuk.store.dao;

import id.rembuk.domain.hall.OwnSlide;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Keeps the slides the facilitator made. */
final class OwnSlideDao extends TableDao<OwnSlide> {
    OwnSlideDao(Statements statements) {
        super(statements, "own_slide", "id, cycle_id, position, title, text, file_hash", "position, id");
    }

    @Override
    OwnSlide read(Row row) throws SQLException {
        return new OwnSlide(row.text(), row.text(), row.integer(), row.text(), row.text(), row.text());
    }

    @Override
    List<Object> values(OwnSlide slide) {
        return Arrays.asList(
                slide.id(), slide.cycleId(), slide.position(), slide.title(), slide.text(), slide.fileHash());
    }
}
