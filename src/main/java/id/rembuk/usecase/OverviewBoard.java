package id.rembuk.usecase;

import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.document.Meeting;
import id.rembuk.domain.plan.PlanTotals;
import id.rembuk.domain.situation.CaseSeries;
import id.rembuk.domain.situation.OfficialTargets;
import id.rembuk.domain.situation.PrevalenceSeries;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.domain.workspace.WorkspaceIdentity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;

/** What Beranda shows, read at one moment. */
public record OverviewBoard(
        WorkspaceIdentity identity, Cycle cycle, Figures figures, Money money, Rembuk rembuk, Places places) {

    /**
     * Cases, prevalence and targets of the regency; cases and percents never share an axis.
     *
     * @param recorded every count, prevalence and target these are made of, newest year first
     */
    public record Figures(
            List<CaseSeries> cases,
            List<PrevalenceSeries> prevalence,
            OfficialTargets targets,
            List<WorkspaceRecord> recorded) {
        public boolean isEmpty() {
            return cases.isEmpty() && prevalence.isEmpty() && targets.drawn().isEmpty();
        }
    }

    /** Sums of the plan, each line counted once. */
    public record Money(PlanTotals total, List<OrganisationSum> byOrganisation, List<FundSum> byFund) {
        /** Stunting share that no fund source is named for, rupiah; negative when funds exceed the share. */
        public long withoutFund() {
            return total.share() - byFund.stream().mapToLong(FundSum::rupiah).sum();
        }
    }

    /**
     * Sum of one organisation's lines.
     *
     * @param id id of the organisation; "" for lines without one
     * @param firstLineId the line to open
     */
    public record OrganisationSum(String id, String label, String firstLineId, PlanTotals totals) {}

    /** Sum of one fund source, whole rupiah. */
    public record FundSum(String code, String name, long rupiah) {}

    /**
     * The rembuk all this is prepared for.
     *
     * @param meeting as it is stored, or proposed while nobody has typed anything
     * @param commitments how many there are of any cycle
     */
    public record Rembuk(LocalDate today, Meeting meeting, int commitments) {
        /** Days from today to the rembuk; empty while it has no day or when that day is over. */
        public OptionalLong daysLeft() {
            return meeting.date() == null || meeting.date().isBefore(today)
                    ? OptionalLong.empty()
                    : OptionalLong.of(ChronoUnit.DAYS.between(today, meeting.date()));
        }
    }

    /** Areas and bodies of the workspace. */
    public record Places(int kecamatan, int desa, int organisations) {}
}
