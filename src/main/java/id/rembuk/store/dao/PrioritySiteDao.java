package id.rembuk.store.dao;

import id.rembuk.domain.priority.PrioritySite;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Keeps the list of lokus. */
final class PrioritySiteDao extends TableDao<PrioritySite> {
    PrioritySiteDao(Statements statements) {
        super(
                statements,
                "priority_site",
                "id, cycle_id, area_id, rank, score, manual, reason, decree",
                "cycle_id, rank IS NULL, rank, id");
    }

    @Override
    PrioritySite read(Row row) throws SQLException {
        return new PrioritySite(
                row.text(), row.text(), row.text(), row.integer(), row.integer(), row.flag(), row.text(), row.text());
    }

    @Override
    List<Object> values(PrioritySite prioritySite) {
        return Arrays.asList(
                prioritySite.id(),
                prioritySite.cycleId(),
                prioritySite.areaId(),
                prioritySite.rank(),
                prioritySite.score(),
                prioritySite.manual(),
                prioritySite.reason(),
                prioritySite.decree());
    }
}
