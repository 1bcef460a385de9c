package id.rembuk.domain.situation;

import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.plan.Numbers;
import java.math.BigDecimal;

/**
 * A published prevalence of an area at one time from one source.
 *
 * @param month 1 to 12, or null for a survey of the year
 * @param percent 0 to 100
 */
public record PrevalenceFigure(
        String id, String areaId, int year, Integer month, DataSource source, BigDecimal percent, String citation)
        implements WorkspaceRecord {
    public PrevalenceFigure {
        percent = percent == null ? null : Numbers.plain(percent);
    }
}
