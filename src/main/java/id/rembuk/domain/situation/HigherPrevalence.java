package id.rembuk.domain.situation;

import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.plan.Numbers;
import java.math.BigDecimal;

/**
 * A published prevalence of the province or the nation, beside which that of the regency is read; never mixed with it.
 *
 * @param scope NASIONAL or PROVINSI
 * @param month 1 to 12, or null for a survey of the year
 * @param percent 0 to 100
 * @param citation where it was read
 */
public record HigherPrevalence(
        String id,
        AreaLevel scope,
        String areaName,
        int year,
        Integer month,
        DataSource source,
        BigDecimal percent,
        String citation)
        implements WorkspaceRecord {
    public HigherPrevalence {
        percent = percent == null ? null : Numbers.plain(percent);
    }
}
