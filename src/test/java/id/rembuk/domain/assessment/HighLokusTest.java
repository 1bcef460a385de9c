package id.rembuk.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaKind;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.priority.DesaFigures;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighLokusTest {
    /**
     * Seven desa. Numbers 20, 12, 9, 6, 3, 1, unknown: mean 51 ÷ 6 = 8.5, upper half from 9. Prevalence of those with ten
     * measured or more: A 10 %, B 10 %, C 30 %, D 3 %, E 25 %; F has 2 measured. Of all measured (20+12+9+6+3 = 50 of
     * 200+120+30+200+12 = 562) 8.9 %; upper half from 10 %.
     */
    private static final List<DesaFigures> DESA = List.of(
            desa("A", 20, 200),
            desa("B", 12, 120),
            desa("C", 9, 30),
            desa("D", 6, 200),
            desa("E", 3, 12),
            desa("F", 1, 2),
            desa("G", null, null));

    @ParameterizedTest
    @CsvSource({
        "LOKUS_UPPER_HALF, A B C D E, 4, 0, 80",
        "LOKUS_UPPER_HALF, A B F, 2, 0, 66",
        "LOKUS_UPPER_HALF, A G, 1, 1, 50",
        "LOKUS_ABOVE_MEAN, A B C E, 4, 0, 100",
        "LOKUS_ABOVE_MEAN, A B C D, 3, 0, 75",
        "LOKUS_ABOVE_MEAN, F G, 0, 1, 0",
    })
    void the_share_of_high_lokus_is_the_one_counted_by_hand(
            Computation how, String lokus, int high, int unknown, int percent) {
        HighLokus share = HighLokus.of(how, DESA, ids(lokus), 10);

        assertThat(share.high()).isEqualTo(high);
        assertThat(share.unknown()).isEqualTo(unknown);
        assertThat(share.percent()).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"4, 4, A", "3, 4, B", "74, 100, ''", "75, 100, B", "2, 3, ''", "0, 0, ''"})
    void the_grade_is_the_best_whose_threshold_is_reached_in_whole_numbers(int high, int lokus, String letter) {
        Criterion criterion = Criterion.blank("k", "siklus")
                .edit()
                .steps(List.of(
                        new GradeStep("A", 100, null, null),
                        new GradeStep("B", 75, null, null),
                        new GradeStep("C", null, "belum ada sumber", null)))
                .build();

        assertThat(criterion
                        .reached(new HighLokus(high, 0, lokus))
                        .map(GradeStep::letter)
                        .orElse(""))
                .isEqualTo(letter);
    }

    @Test
    void nothing_is_high_without_figures() {
        assertThat(HighLokus.of(Computation.LOKUS_UPPER_HALF, List.of(), Set.of("A"), 10))
                .isEqualTo(new HighLokus(0, 1, 1));
        assertThat(HighLokus.of(Computation.LOKUS_UPPER_HALF, List.of(desa("A", 0, 50)), Set.of("A"), 10))
                .isEqualTo(new HighLokus(0, 0, 1));
    }

    @Test
    void a_total_needs_weight_grade_and_points_of_every_criterion() {
        Criterion first = criterion("A", 3, 90);
        Criterion second = criterion("B", 1, 60);

        assertThat(AssessmentTotals.of(List.of(first, second)).total())
                .hasValueSatisfying(total -> assertThat(total).isEqualByComparingTo("82.5"));
        assertThat(AssessmentTotals.of(List.of(first, criterion(null, 1, 60))).total())
                .isEmpty();
        assertThat(AssessmentTotals.of(List.of(first, criterion("B", null, 60))).total())
                .isEmpty();
        assertThat(AssessmentTotals.of(List.of(first, criterion("B", 1, null))).total())
                .isEmpty();
        AssessmentTotals totals = AssessmentTotals.of(List.of(first, second, first, criterion(null, 1, 60)));
        assertThat(totals.perGrade()).containsEntry("A", 2).containsEntry("B", 1);
        assertThat(totals.open()).isEqualTo(1);
    }

    private static Criterion criterion(String grade, Integer weight, Integer points) {
        return Criterion.blank("k", "siklus")
                .edit()
                .steps(List.of(new GradeStep(grade == null ? "A" : grade, null, null, points)))
                .weight(weight)
                .grade(grade)
                .build();
    }

    private static Set<String> ids(String names) {
        return Arrays.stream(names.split(" ")).collect(Collectors.toSet());
    }

    private static DesaFigures desa(String name, Integer stunted, Integer measured) {
        Area area = new Area(name, name, AreaLevel.DESA, AreaKind.DESA, name, null, null, null);
        return new DesaFigures(area, stunted, measured, null, null);
    }
}
