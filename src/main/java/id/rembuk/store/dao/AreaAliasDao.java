package id.rembuk.store.dao;

import id.rembuk.domain.intake.AreaAlias;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Keeps learnt spellings of places. */
final class AreaAliasDao extends TableDao<AreaAlias> {
    AreaAliasDao(Statements statements) {
        super(statements, "area_alias", "id, parent_id, spelling, area_id", "id");
    }

    @Override
    AreaAlias read(Row row) throws SQLException {
        return new AreaAlias(row.text(), row.text(), row.text(), row.text());
    }

    @Override
    List<Object> values(AreaAlias areaAlias) {
        return Arrays.asList(areaAlias.id(), areaAlias.parentId(), areaAlias.spelling(), areaAlias.areaId());
    }
}
