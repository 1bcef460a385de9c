package id.rembuk.domain.situation;

import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.plan.Numbers;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One stated target of prevalence. Targets are a dated list: the newest official one is drawn, older ones are
 * footnotes.
 *
 * @param areaName name as stated, e.g. Kalimantan Selatan
 * @param percent 0 to 100
 * @param statedOn day it was stated; null when not known
 */
public record PrevalenceTarget(
        String id,
        AreaLevel scope,
        String areaName,
        int year,
        BigDecimal percent,
        String statedBy,
        LocalDate statedOn,
        String citation)
        implements WorkspaceRecord {
    public PrevalenceTarget {
        percent = percent == null ? null : Numbers.plain(percent);
    }
}
