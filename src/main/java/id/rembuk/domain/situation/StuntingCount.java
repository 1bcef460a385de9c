package id.rembuk.domain.situation;

import id.rembuk.domain.WorkspaceRecord;
import java.util.Map;

/**
 * Counted children of an area at one time from one source; an aggregate, never a child. Unknown counts are null, not 0.
 *
 * @param month 1 to 12, or null when only the year is known
 * @param cases stunted children in all (short and severely short together), persons
 * @param citation where the figure was read
 * @param origins where each number comes from; a number without an entry was there before origins were kept
 */
public record StuntingCount(
        String id,
        String areaId,
        int year,
        Integer month,
        DataSource source,
        Integer families,
        Integer familiesAtRisk,
        Integer targeted,
        Integer measured,
        Integer shortChildren,
        Integer severelyShort,
        Integer cases,
        String citation,
        Map<CountField, NumberOrigin> origins)
        implements WorkspaceRecord {
    public StuntingCount {
        origins = Map.copyOf(origins);
    }

    /** A count of nothing yet. */
    public static StuntingCount blank(String id, String areaId, Period period, DataSource source) {
        return new StuntingCount(
                id,
                areaId,
                period.year(),
                period.month(),
                source,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Map.of());
    }

    public Period period() {
        return new Period(year, month);
    }

    /** A number by its field; null when unknown. */
    public Integer value(CountField field) {
        return switch (field) {
            case FAMILIES -> families;
            case FAMILIES_AT_RISK -> familiesAtRisk;
            case TARGETED -> targeted;
            case MEASURED -> measured;
            case SHORT -> shortChildren;
            case SEVERELY_SHORT -> severelyShort;
            case CASES -> cases;
        };
    }

    /**
     * Stunted children in all, persons: short and severely short together when both are known, else the sum the source
     * gives; null when unknown.
     */
    public Integer stunted() {
        return shortChildren != null && severelyShort != null ? Integer.valueOf(shortChildren + severelyShort) : cases;
    }

    /** The same numbers read at another place. */
    public StuntingCount cited(String where) {
        return new StuntingCount(
                id,
                areaId,
                year,
                month,
                source,
                families,
                familiesAtRisk,
                targeted,
                measured,
                shortChildren,
                severelyShort,
                cases,
                where,
                origins);
    }

    /** The count with one number replaced and its origin noted; null takes the number out. */
    public StuntingCount with(CountField field, Integer value, NumberOrigin origin) {
        return new StuntingCount(
                id,
                areaId,
                year,
                month,
                source,
                field == CountField.FAMILIES ? value : families,
                field == CountField.FAMILIES_AT_RISK ? value : familiesAtRisk,
                field == CountField.TARGETED ? value : targeted,
                field == CountField.MEASURED ? value : measured,
                field == CountField.SHORT ? value : shortChildren,
                field == CountField.SEVERELY_SHORT ? value : severelyShort,
                field == CountField.CASES ? value : cases,
                citation,
                NumberOrigin.noted(origins, field, value == null ? null : origin));
    }
}
