package id.rembuk.usecase;

import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.plan.PlanFinding;
import id.rembuk.domain.plan.PlanTotals;
import id.rembuk.domain.situation.CaseSeries;
import id.rembuk.domain.situation.OfficialTargets;
import id.rembuk.domain.situation.PrevalenceSeries;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.domain.workspace.WorkspaceIdentity;
import java.util.List;

/** What Beranda shows, read at one moment. */
public record OverviewBoard(
        WorkspaceIdentity identity, Cycle cycle, Figures figures, Money money, Gaps gaps, Places places) {

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
     * What is missing or doubtful.
     *
     * @param findings by kind, in the order of the kinds
     * @param belowGate ids of the commitments that do not pass the quality gate, by number
     * @param lokus what the list of lokus lacks
     * @param data what is missing of the figures of the desa
     */
    public record Gaps(
            List<FindingCount> findings, int commitments, List<String> belowGate, Lokus lokus, DataGaps data) {
        public Gaps {
            findings = List.copyOf(findings);
            belowGate = List.copyOf(belowGate);
        }
    }

    /**
     * The list of lokus and what the plan does for it.
     *
     * @param rankable whether there are figures desa can be ranked by
     * @param confirmed how many lokus are confirmed
     * @param uncovered names of the lokus that no plan line reaching target groups covers, by rank
     */
    public record Lokus(boolean rankable, int confirmed, List<String> uncovered) {
        public Lokus {
            uncovered = List.copyOf(uncovered);
        }
    }

    /** Number of plan lines with a finding of one kind. */
    public record FindingCount(PlanFinding.Kind kind, int lines) {}

    /**
     * Areas and bodies of the workspace.
     *
     * @param unconfirmed ids of the organisations the officer has not confirmed yet
     */
    public record Places(int kecamatan, int desa, int organisations, List<String> unconfirmed) {}
}
