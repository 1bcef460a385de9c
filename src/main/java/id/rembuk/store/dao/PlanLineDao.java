package id.rembuk.store.dao;

import id.rembuk.domain.plan.Budget;
import id.rembuk.domain.plan.BudgetStage;
import id.rembuk.domain.plan.BudgetStep;
import id.rembuk.domain.plan.FundShare;
import id.rembuk.domain.plan.InterventionClass;
import id.rembuk.domain.plan.Origin;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.plan.PlanLineBuilder;
import id.rembuk.domain.plan.Reach;
import id.rembuk.domain.plan.Sites;
import id.rembuk.domain.plan.Target;
import id.rembuk.domain.plan.TargetGroup;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps plan lines with their funds, sites and budget stages, by OPD and position. */
final class PlanLineDao extends TableDao<PlanLine> {
    private static final String COLUMNS = "id, cycle_id, position, organisation_id, intervention_class, reach,"
            + " nomenclature_code, nomenclature_name, nomenclature_version, description, output, unit, baseline,"
            + " target_operator, target_number, target_text, target_groups, people, month_from, month_to, budget_kind,"
            + " budget_rupiah, budget_embedded_in, stunting_share, every_desa, priority_desa, indicator_codes, origin,"
            + " note";

    private final ChildRows<FundShare> funds;
    private final ChildRows<String> sites;
    private final ChildRows<BudgetStage> stages;

    PlanLineDao(Statements statements) {
        super(statements, "plan_line", COLUMNS, "organisation_id IS NULL, organisation_id, position, id");
        funds = new ChildRows<>(
                statements, "plan_line_fund", "plan_line_id", "ordinal, source, rupiah", PlanLineDao::readFund);
        sites = new ChildRows<>(statements, "plan_line_site", "plan_line_id", "area_id", Row::text);
        stages = new ChildRows<>(
                statements,
                "plan_line_stage",
                "plan_line_id",
                "ordinal, step, date, rupiah, document",
                PlanLineDao::readStage);
    }

    @Override
    List<PlanLine> all() {
        Map<String, List<FundShare>> fundsOf = funds.all();
        Map<String, List<String>> sitesOf = sites.all();
        Map<String, List<BudgetStage>> stagesOf = stages.all();
        return all(row -> {
            String id = row.text();
            return line(id, row, sitesOf.getOrDefault(id, List.of()))
                    .funds(fundsOf.getOrDefault(id, List.of()))
                    .stages(stagesOf.getOrDefault(id, List.of()))
                    .build();
        });
    }

    @Override
    void put(PlanLine line, Optional<PlanLine> stored) {
        super.put(line, stored);
        funds.replace(
                line.id(),
                line.funds(),
                stored.map(PlanLine::funds).orElse(List.of()),
                (i, fund) -> Arrays.asList(i, fund.source(), fund.rupiah()));
        sites.replace(
                line.id(),
                line.sites().areaIds(),
                stored.map(before -> before.sites().areaIds()).orElse(List.of()),
                (i, areaId) -> List.of(areaId));
        stages.replace(
                line.id(),
                line.stages(),
                stored.map(PlanLine::stages).orElse(List.of()),
                (i, stage) -> Arrays.asList(i, stage.step(), stage.date(), stage.rupiah(), stage.document()));
    }

    @Override
    PlanLine read(Row row) throws SQLException {
        String id = row.text();
        return line(id, row, sites.of(id))
                .funds(funds.of(id))
                .stages(stages.of(id))
                .build();
    }

    private static PlanLineBuilder line(String id, Row row, List<String> areaIds) throws SQLException {
        PlanLineBuilder line = PlanLine.builder(id, row.text(), row.wholeNumber(), row.text())
                .interventionClass(row.constant(InterventionClass.class))
                .reach(row.constant(Reach.class))
                .nomenclatureCode(row.text())
                .nomenclatureName(row.text())
                .nomenclatureVersion(row.text())
                .description(row.text())
                .output(row.text())
                .unit(row.text())
                .baseline(row.decimal())
                .target(readTarget(row))
                .targetGroups(row.constants(TargetGroup.class))
                .people(row.integer())
                .monthFrom(row.integer())
                .monthTo(row.integer());
        return line.budget(readBudget(row))
                .stuntingShare(row.wholeNumber())
                .sites(new Sites(row.flag(), row.flag(), areaIds))
                .indicatorCodes(row.list())
                .origin(row.constant(Origin.class))
                .note(row.text());
    }

    static Target readTarget(Row row) throws SQLException {
        return new Target(row.constant(Target.Operator.class), row.decimal(), row.text());
    }

    private static Budget readBudget(Row row) throws SQLException {
        Budget.Kind kind = row.constant(Budget.Kind.class);
        return new Budget(kind, row.wholeNumber(), row.text());
    }

    private static FundShare readFund(Row row) throws SQLException {
        row.wholeNumber();
        return new FundShare(row.text(), row.wholeNumber());
    }

    private static BudgetStage readStage(Row row) throws SQLException {
        row.wholeNumber();
        return new BudgetStage(row.constant(BudgetStep.class), row.date(), row.wholeNumber(), row.text());
    }

    @Override
    List<Object> values(PlanLine line) {
        return Arrays.asList(
                line.id(),
                line.cycleId(),
                line.position(),
                line.organisationId(),
                line.interventionClass(),
                line.reach(),
                line.nomenclatureCode(),
                line.nomenclatureName(),
                line.nomenclatureVersion(),
                line.description(),
                line.output(),
                line.unit(),
                line.baseline(),
                line.target().operator(),
                line.target().number(),
                line.target().text(),
                line.targetGroups(),
                line.people(),
                line.monthFrom(),
                line.monthTo(),
                line.budget().kind(),
                line.budget().rupiah(),
                line.budget().embeddedIn(),
                line.stuntingShare(),
                line.sites().everyDesa(),
                line.sites().priorityDesa(),
                line.indicatorCodes(),
                line.origin(),
                line.note());
    }
}
