package id.rembuk.store.dao;

import id.rembuk.domain.portal.PortalEntry;
import id.rembuk.domain.portal.TypedNumber;
import id.rembuk.domain.situation.DataSource;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Keeps what was typed into the web forms. */
final class PortalEntryDao extends TableDao<PortalEntry> {
    PortalEntryDao(Statements statements) {
        super(
                statements,
                "portal_entry",
                "id, cycle_id, layout, form_column, kecamatan_id, year, month, source, typed_at, " + "officer, numbers",
                "id");
    }

    @Override
    PortalEntry read(Row row) throws SQLException {
        return new PortalEntry(
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.year(),
                row.integer(),
                row.constant(DataSource.class),
                row.time(),
                row.text(),
                row.list(TypedNumber[].class));
    }

    @Override
    List<Object> values(PortalEntry portalEntry) {
        return Arrays.asList(
                portalEntry.id(),
                portalEntry.cycleId(),
                portalEntry.layout(),
                portalEntry.column(),
                portalEntry.kecamatanId(),
                portalEntry.year(),
                portalEntry.month(),
                portalEntry.source(),
                portalEntry.typedAt(),
                portalEntry.officer(),
                portalEntry.numbers());
    }
}
