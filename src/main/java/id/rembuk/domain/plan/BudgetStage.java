package id.rembuk.domain.plan;

import java.time.LocalDate;

/**
 * A step a plan line has reached in the budget.
 *
 * @param rupiah amount at this step; null when not stated
 * @param document paper that shows it, or null
 */
public record BudgetStage(BudgetStep step, LocalDate date, Long rupiah, String document) {
    /** The same step reached on a day; null for not known. */
    public BudgetStage on(LocalDate day) {
        return new BudgetStage(step, day, rupiah, document);
    }

    /** The same step with an amount in whole rupiah; null for not stated. */
    public BudgetStage of(Long amount) {
        return new BudgetStage(step, date, amount, document);
    }

    /** The same step shown by a paper; blank for none. */
    public BudgetStage shownBy(String paper) {
        return new BudgetStage(step, date, rupiah, paper == null || paper.isBlank() ? null : paper.strip());
    }
}
