package id.rembuk.store.dao;

import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.workspace.Cycle;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Keeps the rounds of the convergence actions. */
final class CycleDao extends TableDao<Cycle> {
    CycleDao(Statements statements) {
        super(statements, "cycle", "id, activity_year, planning_year, level, area_id, frame, frame_version", "id");
    }

    @Override
    Cycle read(Row row) throws SQLException {
        return new Cycle(
                row.text(),
                row.year(),
                row.year(),
                row.constant(AreaLevel.class),
                row.text(),
                row.text(),
                row.integer());
    }

    @Override
    List<Object> values(Cycle cycle) {
        return Arrays.asList(
                cycle.id(),
                cycle.activityYear(),
                cycle.planningYear(),
                cycle.level(),
                cycle.areaId(),
                cycle.frame(),
                cycle.frameVersion());
    }
}
