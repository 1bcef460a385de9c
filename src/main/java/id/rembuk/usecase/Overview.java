package id.rembuk.usecase;

import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.plan.PlanTotals;
import id.rembuk.domain.reference.FundSourceKind;
import id.rembuk.domain.situation.CaseSeries;
import id.rembuk.domain.situation.HigherPrevalence;
import id.rembuk.domain.situation.OfficialTargets;
import id.rembuk.domain.situation.PrevalenceFigure;
import id.rembuk.domain.situation.PrevalenceSeries;
import id.rembuk.domain.situation.PrevalenceTarget;
import id.rembuk.domain.situation.StuntingCount;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.usecase.OverviewBoard.FundSum;
import id.rembuk.usecase.OverviewBoard.OrganisationSum;
import id.rembuk.usecase.OverviewBoard.Places;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.ReferenceCatalogue;
import id.rembuk.usecase.port.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers what Beranda shows from one consistent state of the workspace. */
public final class Overview {
    private final Workspace workspace;
    private final ReferenceCatalogue reference;
    private final Today today;

    public Overview(Workspace workspace, ReferenceCatalogue reference, Today today) {
        this.workspace = workspace;
        this.reference = reference;
        this.today = today;
    }

    /** Figures, sums and meeting of the current cycle as they are now. */
    public OverviewBoard board() {
        return workspace.read(this::board);
    }

    private OverviewBoard board(Records records) {
        Cycle cycle = CurrentCycle.of(records);
        List<Area> areas = records.all(Area.class);
        List<Organisation> organisations = records.all(Organisation.class);
        List<PlanLine> lines = records.all(PlanLine.class).stream()
                .filter(line -> Objects.equals(line.cycleId(), cycle.id()))
                .toList();
        PlanTotals total = PlanTotals.of(lines);
        return new OverviewBoard(
                records.identity(),
                cycle,
                figures(records, cycle.areaId()),
                new OverviewBoard.Money(total, byOrganisation(lines, organisations), byFund(total)),
                new OverviewBoard.Rembuk(today.day(), Meetings.current(records), (int) records.count(Commitment.class)),
                places(areas, organisations));
    }

    private static OverviewBoard.Figures figures(Records records, String areaId) {
        List<StuntingCount> counts = records.all(StuntingCount.class).stream()
                .filter(count -> count.areaId().equals(areaId))
                .toList();
        List<PrevalenceFigure> prevalence = records.all(PrevalenceFigure.class).stream()
                .filter(figure -> figure.areaId().equals(areaId))
                .toList();
        List<HigherPrevalence> higher = records.all(HigherPrevalence.class);
        List<PrevalenceTarget> targets = records.all(PrevalenceTarget.class);
        List<WorkspaceRecord> recorded = new ArrayList<>();
        counts.stream()
                .sorted(Comparator.comparingInt(StuntingCount::year).reversed())
                .forEach(recorded::add);
        prevalence.stream()
                .sorted(Comparator.comparingInt(PrevalenceFigure::year).reversed())
                .forEach(recorded::add);
        higher.stream()
                .sorted(Comparator.comparingInt(HigherPrevalence::year).reversed())
                .forEach(recorded::add);
        targets.stream()
                .sorted(Comparator.comparingInt(PrevalenceTarget::year).reversed())
                .forEach(recorded::add);
        return new OverviewBoard.Figures(
                CaseSeries.of(areaId, counts),
                Stream.concat(PrevalenceSeries.above(higher).stream(), PrevalenceSeries.of(prevalence).stream())
                        .toList(),
                OfficialTargets.of(targets),
                List.copyOf(recorded));
    }

    /** Sums per organisation, the largest share first; lines of nobody stand last under an empty name. */
    private static List<OrganisationSum> byOrganisation(List<PlanLine> lines, List<Organisation> organisations) {
        Map<String, String> labels =
                organisations.stream().collect(Collectors.toMap(Organisation::id, Organisation::label));
        Map<String, List<PlanLine>> grouped = new LinkedHashMap<>();
        for (PlanLine line : lines) {
            String owner = line.organisationId() == null ? "" : line.organisationId();
            grouped.computeIfAbsent(owner, key -> new ArrayList<>()).add(line);
        }
        return grouped.entrySet().stream()
                .map(e -> new OrganisationSum(
                        e.getKey(),
                        labels.getOrDefault(e.getKey(), ""),
                        e.getValue().get(0).id(),
                        PlanTotals.of(e.getValue())))
                .sorted(Comparator.comparing((OrganisationSum sum) -> sum.id().isEmpty())
                        .thenComparing(sum -> -sum.totals().share())
                        .thenComparing(OrganisationSum::label))
                .toList();
    }

    private List<FundSum> byFund(PlanTotals total) {
        Map<String, String> names = reference.fundSources().stream()
                .collect(Collectors.toMap(FundSourceKind::code, FundSourceKind::name, (a, b) -> a));
        return total.byFund().entrySet().stream()
                .map(e -> new FundSum(e.getKey(), names.getOrDefault(e.getKey(), e.getKey()), e.getValue()))
                .sorted(Comparator.comparingLong(FundSum::rupiah).reversed().thenComparing(FundSum::name))
                .toList();
    }

    private static Places places(List<Area> areas, List<Organisation> organisations) {
        return new Places(count(areas, AreaLevel.KECAMATAN), count(areas, AreaLevel.DESA), organisations.size());
    }

    private static int count(List<Area> areas, AreaLevel level) {
        return (int) areas.stream().filter(area -> area.level() == level).count();
    }
}
