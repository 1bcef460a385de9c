package id.rembuk.domain.kecamatan;

import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.Dataset;
import id.rembuk.domain.situation.Period;
import java.time.LocalDate;

/**
 * That a camat has approved the numbers of the kecamatan's desa, of one period and source. It is what the officer states,
 * no signature.
 *
 * @param areaId the kecamatan
 * @param month 1 to 12, or null when only the year is known
 * @param approver who approved, by office and, if wanted, name, in the words of that day
 * @param day when it was approved
 * @param note null for none
 * @param digest of the numbers approved, see {@link ApprovedNumbers}
 * @param officialId the official who approved; null when it was written in words alone
 */
public record Approval(
        String id,
        String areaId,
        int year,
        Integer month,
        DataSource source,
        String approver,
        LocalDate day,
        String note,
        String digest,
        String officialId)
        implements WorkspaceRecord {

    public Dataset dataset() {
        return new Dataset(new Period(year, month), source);
    }

    /** Where the approval of a kecamatan's numbers stands. */
    public enum State {
        /** Nobody has approved them. */
        NONE,
        APPROVED,
        /** A number has changed since. */
        AGAIN
    }

    /** How it stands to the numbers as they are now. */
    public State state(String digestNow) {
        return digest.equals(digestNow) ? State.APPROVED : State.AGAIN;
    }
}
