package id.rembuk.store.dao;

import id.rembuk.domain.situation.CountField;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.StuntingCount;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Keeps counted children of areas. */
final class StuntingCountDao extends TableDao<StuntingCount> {
    StuntingCountDao(Statements statements) {
        super(
                statements,
                "stunting_count",
                "id, area_id, year, month, source, families, families_at_risk, targeted, measured, short_children,"
                        + " severely_short, cases, citation, origins",
                "id");
    }

    @Override
    StuntingCount read(Row row) throws SQLException {
        return new StuntingCount(
                row.text(),
                row.text(),
                row.year(),
                row.integer(),
                row.constant(DataSource.class),
                row.integer(),
                row.integer(),
                row.integer(),
                row.integer(),
                row.integer(),
                row.integer(),
                row.integer(),
                row.text(),
                OriginsText.read(row.text(), CountField.class));
    }

    @Override
    List<Object> values(StuntingCount count) {
        return Arrays.asList(
                count.id(),
                count.areaId(),
                count.year(),
                count.month(),
                count.source(),
                count.families(),
                count.familiesAtRisk(),
                count.targeted(),
                count.measured(),
                count.shortChildren(),
                count.severelyShort(),
                count.cases(),
                count.citation(),
                OriginsText.write(count.origins(), CountField.class));
    }

    @Override
    void addAll(List<StuntingCount> records) {
        insertAll(records);
    }
}
