package id.rembuk.store.dao;

import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.HigherPrevalence;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Keeps published prevalences of province and nation. */
final class HigherPrevalenceDao extends TableDao<HigherPrevalence> {
    HigherPrevalenceDao(Statements statements) {
        super(statements, "higher_prevalence", "id, scope, area_name, year, month, source, percent, citation", "id");
    }

    @Override
    HigherPrevalence read(Row row) throws SQLException {
        return new HigherPrevalence(
                row.text(),
                row.constant(AreaLevel.class),
                row.text(),
                row.year(),
                row.integer(),
                row.constant(DataSource.class),
                row.decimal(),
                row.text());
    }

    @Override
    List<Object> values(HigherPrevalence figure) {
        return Arrays.asList(
                figure.id(),
                figure.scope(),
                figure.areaName(),
                figure.year(),
                figure.month(),
                figure.source(),
                figure.percent(),
                figure.citation());
    }
}
