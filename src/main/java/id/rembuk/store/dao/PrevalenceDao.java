package id.rembuk.store.dao;

import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.PrevalenceFigure;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Keeps published prevalences. */
final class PrevalenceDao extends TableDao<PrevalenceFigure> {
    PrevalenceDao(Statements statements) {
        super(statements, "prevalence", "id, area_id, year, month, source, percent, citation", "id");
    }

    @Override
    PrevalenceFigure read(Row row) throws SQLException {
        return new PrevalenceFigure(
                row.text(),
                row.text(),
                row.year(),
                row.integer(),
                row.constant(DataSource.class),
                row.decimal(),
                row.text());
    }

    @Override
    List<Object> values(PrevalenceFigure figure) {
        return Arrays.asList(
                figure.id(),
                figure.areaId(),
                figure.year(),
                figure.month(),
                figure.source(),
                figure.percent(),
                figure.citation());
    }
}
