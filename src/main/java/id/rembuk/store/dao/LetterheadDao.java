package id.rembuk.store.dao;

import id.rembuk.domain.organisation.Letterhead;
import id.rembuk.domain.organisation.LetterheadImage;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Keeps letterheads. */
final class LetterheadDao extends TableDao<Letterhead> {
    LetterheadDao(Statements statements) {
        super(
                statements,
                "letterhead",
                "id, organisation_id, government_line, office_line, address, contact, city, images",
                "id");
    }

    @Override
    Letterhead read(Row row) throws SQLException {
        return new Letterhead(
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.list(LetterheadImage[].class));
    }

    @Override
    List<Object> values(Letterhead letterhead) {
        return Arrays.asList(
                letterhead.id(),
                letterhead.organisationId(),
                letterhead.governmentLine(),
                letterhead.officeLine(),
                letterhead.address(),
                letterhead.contact(),
                letterhead.city(),
                letterhead.images());
    }
}
