package id.rembuk.store.dao;

import id.rembuk.domain.priority.ManualChoice;
import id.rembuk.domain.priority.PriorityRule;
import id.rembuk.domain.situation.DataSource;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Keeps the rule of a cycle by which desa are put in order. */
final class PriorityRuleDao extends TableDao<PriorityRule> {
    PriorityRuleDao(Statements statements) {
        super(
                statements,
                "priority_rule",
                "id, cycle_id, year, month, source, count_weight, prevalence_weight, risk_weight, "
                        + "least_measured, wanted, choices",
                "id");
    }

    @Override
    PriorityRule read(Row row) throws SQLException {
        return new PriorityRule(
                row.text(),
                row.text(),
                row.year(),
                row.integer(),
                row.constant(DataSource.class),
                row.year(),
                row.year(),
                row.year(),
                row.year(),
                row.year(),
                row.list(ManualChoice[].class));
    }

    @Override
    List<Object> values(PriorityRule priorityRule) {
        return Arrays.asList(
                priorityRule.id(),
                priorityRule.cycleId(),
                priorityRule.year(),
                priorityRule.month(),
                priorityRule.source(),
                priorityRule.countWeight(),
                priorityRule.prevalenceWeight(),
                priorityRule.riskWeight(),
                priorityRule.leastMeasured(),
                priorityRule.wanted(),
                priorityRule.choices());
    }
}
