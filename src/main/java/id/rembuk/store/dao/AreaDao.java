package id.rembuk.store.dao;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaKind;
import id.rembuk.domain.area.AreaLevel;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Keeps areas, in the order of their codes. */
final class AreaDao extends TableDao<Area> {
    AreaDao(Statements statements) {
        super(statements, "area", "id, code, level, kind, name, parent_id, valid_from, valid_to", "code, id");
    }

    @Override
    Area read(Row row) throws SQLException {
        return new Area(
                row.text(),
                row.text(),
                row.constant(AreaLevel.class),
                row.constant(AreaKind.class),
                row.text(),
                row.text(),
                row.date(),
                row.date());
    }

    @Override
    List<Object> values(Area area) {
        return Arrays.asList(
                area.id(),
                area.code(),
                area.level(),
                area.kind(),
                area.name(),
                area.parentId(),
                area.validFrom(),
                area.validTo());
    }
}
