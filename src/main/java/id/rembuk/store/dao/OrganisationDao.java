package id.rembuk.store.dao;

import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.organisation.OrganisationKind;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Keeps organisations. */
final class OrganisationDao extends TableDao<Organisation> {
    OrganisationDao(Statements statements) {
        super(
                statements,
                "organisation",
                "id, name, short_name, aliases, kind, field_codes, valid_from, valid_to, confirmed",
                "id");
    }

    @Override
    Organisation read(Row row) throws SQLException {
        return new Organisation(
                row.text(),
                row.text(),
                row.text(),
                row.list(),
                row.constant(OrganisationKind.class),
                row.list(),
                row.date(),
                row.date(),
                row.flag());
    }

    @Override
    List<Object> values(Organisation organisation) {
        return Arrays.asList(
                organisation.id(),
                organisation.name(),
                organisation.shortName(),
                organisation.aliases(),
                organisation.kind(),
                organisation.fieldCodes(),
                organisation.validFrom(),
                organisation.validTo(),
                organisation.confirmed());
    }
}
