package id.rembuk.store.dao;

import id.rembuk.domain.guide.FilledText;
import id.rembuk.domain.guide.FrameField;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Keeps what the officer filled in where a guidance frame says nothing. */
final class FilledTextDao extends TableDao<FilledText> {
    FilledTextDao(Statements statements) {
        super(statements, "filled_text", "id, cycle_id, frame, action, field, step, entry, text", "entry, id");
    }

    @Override
    FilledText read(Row row) throws SQLException {
        return new FilledText(
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.constant(FrameField.class),
                row.text(),
                row.text(),
                row.text());
    }

    @Override
    List<Object> values(FilledText filled) {
        return Arrays.asList(
                filled.id(),
                filled.cycleId(),
                filled.frame(),
                filled.action(),
                filled.field(),
                filled.step(),
                filled.entry(),
                filled.text());
    }
}
