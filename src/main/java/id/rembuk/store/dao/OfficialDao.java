package id.rembuk.store.dao;

import id.rembuk.domain.organisation.ActingKind;
import id.rembuk.domain.organisation.IdNumberKind;
import id.rembuk.domain.organisation.Official;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Keeps officials. */
final class OfficialDao extends TableDao<Official> {
    OfficialDao(Statements statements) {
        super(
                statements,
                "official",
                "id, organisation_id, name, position, acting_kind, on_behalf_of, below, id_number_kind, id_number,"
                        + " valid_from, valid_to",
                "id");
    }

    @Override
    Official read(Row row) throws SQLException {
        return new Official(
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.constant(ActingKind.class),
                row.text(),
                row.text(),
                row.constant(IdNumberKind.class),
                row.text(),
                row.date(),
                row.date());
    }

    @Override
    List<Object> values(Official official) {
        return Arrays.asList(
                official.id(),
                official.organisationId(),
                official.name(),
                official.position(),
                official.actingKind(),
                official.onBehalfOf(),
                official.below(),
                official.idNumberKind(),
                official.idNumber(),
                official.validFrom(),
                official.validTo());
    }
}
