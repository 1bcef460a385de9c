package id.rembuk.store.dao;

import id.rembuk.domain.document.Edition;
import id.rembuk.domain.document.Road;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Keeps the editions of finals; their bytes are stored files. */
final class EditionDao extends TableDao<Edition> {
    EditionDao(Statements statements) {
        super(statements, "edition", "id, document_id, road, file_hash, pages, revisions", "id");
    }

    @Override
    Edition read(Row row) throws SQLException {
        return new Edition(
                row.text(),
                row.text(),
                row.constant(Road.class),
                row.text(),
                row.year(),
                row.list(Edition.Revision[].class));
    }

    @Override
    List<Object> values(Edition edition) {
        return Arrays.asList(
                edition.id(),
                edition.documentId(),
                edition.road(),
                edition.fileHash(),
                edition.pages(),
                edition.revisions());
    }
}
