package id.rembuk.store.dao;

import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.area.BoundaryMap;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Keeps which outlines the officer gave. */
final class BoundaryMapDao extends TableDao<BoundaryMap> {
    BoundaryMapDao(Statements statements) {
        super(statements, "boundary_map", "id, level, file_sha256, source_name, citation", "id");
    }

    @Override
    BoundaryMap read(Row row) throws SQLException {
        return new BoundaryMap(row.text(), row.constant(AreaLevel.class), row.text(), row.text(), row.text());
    }

    @Override
    List<Object> values(BoundaryMap boundaryMap) {
        return Arrays.asList(
                boundaryMap.id(),
                boundaryMap.level(),
                boundaryMap.fileSha256(),
                boundaryMap.sourceName(),
                boundaryMap.citation());
    }
}
