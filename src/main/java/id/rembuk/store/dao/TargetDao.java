package id.rembuk.store.dao;

import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.situation.PrevalenceTarget;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Keeps stated targets of prevalence. */
final class TargetDao extends TableDao<PrevalenceTarget> {
    TargetDao(Statements statements) {
        super(statements, "target", "id, scope, area_name, year, percent, stated_by, stated_on, citation", "id");
    }

    @Override
    PrevalenceTarget read(Row row) throws SQLException {
        return new PrevalenceTarget(
                row.text(),
                row.constant(AreaLevel.class),
                row.text(),
                row.year(),
                row.decimal(),
                row.text(),
                row.date(),
                row.text());
    }

    @Override
    List<Object> values(PrevalenceTarget target) {
        return Arrays.asList(
                target.id(),
                target.scope(),
                target.areaName(),
                target.year(),
                target.percent(),
                target.statedBy(),
                target.statedOn(),
                target.citation());
    }
}
