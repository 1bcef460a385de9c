package id.rembuk.store.dao;

import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.ServiceCount;
import id.rembuk.domain.situation.ServiceField;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Keeps how many were served by a service. */
final class ServiceCountDao extends TableDao<ServiceCount> {
    ServiceCountDao(Statements statements) {
        super(
                statements,
                "service_count",
                "id, area_id, indicator_code, year, month, source, numerator, denominator, origins",
                "id");
    }

    @Override
    ServiceCount read(Row row) throws SQLException {
        return new ServiceCount(
                row.text(),
                row.text(),
                row.text(),
                row.year(),
                row.integer(),
                row.constant(DataSource.class),
                row.integer(),
                row.integer(),
                OriginsText.read(row.text(), ServiceField.class));
    }

    @Override
    List<Object> values(ServiceCount serviceCount) {
        return Arrays.asList(
                serviceCount.id(),
                serviceCount.areaId(),
                serviceCount.indicatorCode(),
                serviceCount.year(),
                serviceCount.month(),
                serviceCount.source(),
                serviceCount.numerator(),
                serviceCount.denominator(),
                OriginsText.write(serviceCount.origins(), ServiceField.class));
    }

    @Override
    void addAll(List<ServiceCount> records) {
        insertAll(records);
    }
}
