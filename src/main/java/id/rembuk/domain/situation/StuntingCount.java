package id.rembuk.domain.situation;

import id.rembuk.domain.WorkspaceRecord;

/**
 * Counted children of an area at one time from one source; an aggregate, never a child. Unknown counts are null, not 0.
 *
 * @param month 1 to 12, or null when only the year is known
 * @param cases stunted children in all (short and severely short together), persons
 * @param citation where the figure was read
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
        String citation)
        implements WorkspaceRecord {}
