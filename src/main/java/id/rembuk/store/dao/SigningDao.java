package id.rembuk.store.dao;

import id.rembuk.domain.document.CertificateFacts;
import id.rembuk.domain.document.Road;
import id.rembuk.domain.document.Signing;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Keeps the signatures that documents have received. */
final class SigningDao extends TableDao<Signing> {
    SigningDao(Statements statements) {
        super(
                statements,
                "signing",
                "id, document_id, road, field, at, certificate, scan_hash, scan_type, final_hash",
                "id");
    }

    @Override
    Signing read(Row row) throws SQLException {
        return new Signing(
                row.text(),
                row.text(),
                row.constant(Road.class),
                row.text(),
                row.time(),
                row.json(CertificateFacts.class),
                row.text(),
                row.text(),
                row.text());
    }

    @Override
    List<Object> values(Signing signing) {
        return Arrays.asList(
                signing.id(),
                signing.documentId(),
                signing.road(),
                signing.field(),
                signing.at(),
                signing.certificate() == null ? null : Json.write(signing.certificate()),
                signing.scanHash(),
                signing.scanType(),
                signing.finalHash());
    }
}
