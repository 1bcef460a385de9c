package id.rembuk.domain.situation;

import id.rembuk.domain.WorkspaceRecord;
import java.util.Map;

/**
 * How many of those who should be served by an indicator's service were served, in an area at one time from one source;
 * an aggregate, never a person. Unknown numbers are null, not 0.
 *
 * @param indicatorCode code of the catalogue, e.g. B11
 * @param month 1 to 12, or null when only the year is known
 * @param numerator served, in the unit of the indicator (persons, families, households, desa)
 * @param denominator to be served, in the same unit; may be less than the numerator, because targets are projections
 * @param origins where each number comes from
 */
public record ServiceCount(
        String id,
        String areaId,
        String indicatorCode,
        int year,
        Integer month,
        DataSource source,
        Integer numerator,
        Integer denominator,
        Map<ServiceField, NumberOrigin> origins)
        implements WorkspaceRecord {
    public ServiceCount {
        origins = Map.copyOf(origins);
    }

    /** A count of nothing yet. */
    public static ServiceCount blank(String id, String areaId, String indicatorCode, Period period, DataSource source) {
        return new ServiceCount(id, areaId, indicatorCode, period.year(), period.month(), source, null, null, Map.of());
    }

    public Period period() {
        return new Period(year, month);
    }

    /** A number by its field; null when unknown. */
    public Integer value(ServiceField field) {
        return field == ServiceField.NUMERATOR ? numerator : denominator;
    }

    /** The count with one number replaced and its origin noted; null takes the number out. */
    public ServiceCount with(ServiceField field, Integer value, NumberOrigin origin) {
        return new ServiceCount(
                id,
                areaId,
                indicatorCode,
                year,
                month,
                source,
                field == ServiceField.NUMERATOR ? value : numerator,
                field == ServiceField.DENOMINATOR ? value : denominator,
                NumberOrigin.noted(origins, field, value == null ? null : origin));
    }
}
