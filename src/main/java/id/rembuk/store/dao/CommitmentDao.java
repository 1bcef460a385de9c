package id.rembuk.store.dao;

import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.plan.Sites;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps commitments with their sites and the plan lines that pay for them. */
final class CommitmentDao extends TableDao<Commitment> {
    private static final String COLUMNS = "id, cycle_id, number, text, owner_id, indicator_code, measure, unit,"
            + " baseline, baseline_source, baseline_year, target_operator, target_number, target_text, deadline,"
            + " every_desa, priority_desa, no_cost_reason, evidence, reservation, gate_reason";

    private final ChildRows<String> sites;
    private final ChildRows<String> planLines;

    CommitmentDao(Statements statements) {
        super(statements, "commitment", COLUMNS, "id");
        sites = new ChildRows<>(statements, "commitment_site", "commitment_id", "area_id", Row::text);
        planLines = new ChildRows<>(statements, "commitment_plan_line", "commitment_id", "plan_line_id", Row::text);
    }

    @Override
    Optional<Commitment> find(String id) {
        return super.find(id).map(commitment -> complete(commitment, sites.of(id), planLines.of(id)));
    }

    @Override
    List<Commitment> all() {
        Map<String, List<String>> sitesOf = sites.all();
        Map<String, List<String>> planLinesOf = planLines.all();
        return super.all().stream()
                .map(commitment -> complete(
                        commitment,
                        sitesOf.getOrDefault(commitment.id(), List.of()),
                        planLinesOf.getOrDefault(commitment.id(), List.of())))
                .toList();
    }

    @Override
    void put(Commitment commitment, Optional<Commitment> stored) {
        super.put(commitment, stored);
        sites.replace(
                commitment.id(),
                commitment.sites().areaIds(),
                stored.map(before -> before.sites().areaIds()).orElse(List.of()),
                (i, areaId) -> List.of(areaId));
        planLines.replace(
                commitment.id(),
                commitment.planLineIds(),
                stored.map(Commitment::planLineIds).orElse(List.of()),
                (i, lineId) -> List.of(lineId));
    }

    private static Commitment complete(Commitment commitment, List<String> areaIds, List<String> planLineIds) {
        Sites sites =
                new Sites(commitment.sites().everyDesa(), commitment.sites().priorityDesa(), areaIds);
        return commitment.edit().sites(sites).planLineIds(planLineIds).build();
    }

    @Override
    Commitment read(Row row) throws SQLException {
        return Commitment.blank(row.text(), row.text(), row.year())
                .edit()
                .text(row.text())
                .ownerId(row.text())
                .indicatorCode(row.text())
                .measure(row.text())
                .unit(row.text())
                .baseline(row.decimal())
                .baselineSource(row.text())
                .baselineYear(row.integer())
                .target(PlanLineDao.readTarget(row))
                .deadline(row.date())
                .sites(new Sites(row.flag(), row.flag(), List.of()))
                .noCostReason(row.text())
                .evidence(row.text())
                .reservation(row.text())
                .gateReason(row.text())
                .build();
    }

    @Override
    List<Object> values(Commitment commitment) {
        return Arrays.asList(
                commitment.id(),
                commitment.cycleId(),
                commitment.number(),
                commitment.text(),
                commitment.ownerId(),
                commitment.indicatorCode(),
                commitment.measure(),
                commitment.unit(),
                commitment.baseline(),
                commitment.baselineSource(),
                commitment.baselineYear(),
                commitment.target().operator(),
                commitment.target().number(),
                commitment.target().text(),
                commitment.deadline(),
                commitment.sites().everyDesa(),
                commitment.sites().priorityDesa(),
                commitment.noCostReason(),
                commitment.evidence(),
                commitment.reservation(),
                commitment.gateReason());
    }
}
