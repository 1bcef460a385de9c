package id.rembuk.domain.plan;

import java.time.LocalDate;

/**
 * A step a plan line has reached in the budget.
 *
 * @param rupiah amount at this step; null when not stated
 * @param document paper that shows it, or null
 */
public record BudgetStage(BudgetStep step, LocalDate date, Long rupiah, String document) {}
