package id.rembuk.domain.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the grades of a cycle come to. Rembuk ships no weights, so a total is worked out only from what the officer typed.
 *
 * @param perGrade criteria by the letter given
 * @param open criteria without a grade
 * @param total Σ weight × points ÷ Σ weight, one decimal, when every criterion has weight, grade and points
 */
public record AssessmentTotals(Map<String, Integer> perGrade, int open, Optional<BigDecimal> total) {

    public static AssessmentTotals of(List<Criterion> criteria) {
        Map<String, Integer> perGrade = new TreeMap<>();
        criteria.stream().filter(Criterion::isGraded).forEach(each -> perGrade.merge(each.grade(), 1, Integer::sum));
        int open = (int) criteria.stream().filter(each -> !each.isGraded()).count();
        return new AssessmentTotals(perGrade, open, total(criteria));
    }

    private static Optional<BigDecimal> total(List<Criterion> criteria) {
        long sum = 0;
        long weights = 0;
        for (Criterion each : criteria) {
            Integer points = each.given().map(GradeStep::points).orElse(null);
            if (each.weight() == null || points == null) {
                return Optional.empty();
            }
            sum += (long) each.weight() * points;
            weights += each.weight();
        }
        return weights == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(weights), 1, RoundingMode.HALF_UP));
    }
}
