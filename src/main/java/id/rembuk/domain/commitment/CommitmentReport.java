package id.rembuk.domain.commitment;

import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.plan.Numbers;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One report on how far a commitment is (laporan). Reports are kept beside each other; the newest day tells the state.
 *
 * @param day the day it speaks of
 * @param realised what was reached by then, in the commitment's unit; null when not reported
 * @param rupiah spent by then, whole rupiah; null when not reported
 * @param note what was done or what is in the way; null for none
 * @param reportedBy who told it; null when not noted
 * @param road how it was told; null when not noted
 * @param evidenceId the piece of evidence that proves it; null for none
 */
public record CommitmentReport(
        String id,
        String commitmentId,
        LocalDate day,
        ProgressState state,
        BigDecimal realised,
        Long rupiah,
        String note,
        String reportedBy,
        ReportRoad road,
        String evidenceId)
        implements WorkspaceRecord {
    private static final int MONTHS_OF_A_QUARTER = 3;

    public CommitmentReport {
        realised = realised == null ? null : Numbers.plain(realised);
    }

    /** Quarter of the year its day lies in, 1 to 4. */
    public int quarter() {
        return (day.getMonthValue() - 1) / MONTHS_OF_A_QUARTER + 1;
    }

    /** The same report without its piece of evidence. */
    public CommitmentReport withoutEvidence() {
        return new CommitmentReport(id, commitmentId, day, state, realised, rupiah, note, reportedBy, road, null);
    }
}
