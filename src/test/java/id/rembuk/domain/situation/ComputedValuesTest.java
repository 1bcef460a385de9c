package id.rembuk.domain.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComputedValuesTest {

    @ParameterizedTest
    @CsvSource({
        // part, whole, percent, gap, surplus, over, small
        "106, 1010, 10.50, 904, 0, false, false",
        "3, 14, 21.43, 11, 0, false, false",
        "1, 9, 11.11, 8, 0, false, true",
        "2, 3, 66.67, 1, 0, false, true",
        "1, 800, 0.13, 799, 0, false, false",
        "0, 50, 0.00, 50, 0, false, false",
        "50, 50, 100.00, 0, 0, false, false",
        "60, 19, 315.79, 0, 41, true, false",
        "5, 0, , 0, 5, true, true",
        "0, 0, , 0, 0, false, true",
        "3000000000, 6000000000, 50.00, 3000000000, 0, false, false"
    })
    void aRateIsZeroSafeAndNeverCut(
            long part, long whole, BigDecimal percent, long gap, long surplus, boolean over, boolean small) {
        Rate rate = new Rate(part, whole);

        assertThat(rate.percent().orElse(null)).isEqualTo(percent);
        assertThat(rate.gap()).isEqualTo(gap);
        assertThat(rate.surplus()).isEqualTo(surplus);
        assertThat(rate.isOverHundred()).isEqualTo(over);
        assertThat(rate.isSmall()).isEqualTo(small);
    }

    @ParameterizedTest
    @CsvSource({
        // targeted, measured, short, severe, cases, prevalence, measured share
        "185, 174, 6, 2, , 4.60, 94.05",
        "102, 106, 3, 1, , 3.77, 103.92",
        "100, 0, 0, 0, , , 0.00",
        "100, 10, 9, 2, , , 10.00",
        "100, 80, 5, , , , 80.00",
        "100, 80, 5, , 8, 10.00, 80.00",
        ", 80, 5, 3, , 10.00, ",
        "0, 80, 5, 3, , 10.00, ",
        "100, , 5, 3, , , "
    })
    void prevalenceIsOfTheMeasuredAndMeasuringOfTheTargeted(
            Integer targeted,
            Integer measured,
            Integer shortChildren,
            Integer severe,
            Integer cases,
            BigDecimal prevalence,
            BigDecimal share) {
        StuntingCount count = new StuntingCount(
                "c",
                "desa",
                2023,
                8,
                DataSource.EPPGBM,
                null,
                null,
                targeted,
                measured,
                shortChildren,
                severe,
                cases,
                null,
                Map.of());

        assertThat(Rate.prevalence(count).flatMap(Rate::percent).orElse(null)).isEqualTo(prevalence);
        assertThat(Prevalence.of(count).orElse(null)).isEqualTo(prevalence);
        assertThat(Rate.measured(count).flatMap(Rate::percent).orElse(null)).isEqualTo(share);
    }

    @Test
    void theRateOfSeveralAreasComesFromTheirSumsAndNotFromTheMeanOfTheirRates() {
        List<Rate> kecamatan = List.of(new Rate(1, 10), new Rate(9, 900), new Rate(0, 0));

        assertThat(Rate.sum(kecamatan).percent()).contains(new BigDecimal("1.10"));
        assertThat(Rate.sum(List.of()).percent()).isEmpty();
    }

    @Test
    void convergenceCountsServicesReceivedOfThoseDueAndNoSurplusHidesAGap() {
        List<ServiceCount> services =
                List.of(service("B11", 8, 10), service("B17", 90, 60), service("B26", 0, 30), service("B27", null, 50));

        Rate level = Rate.convergence(services);

        assertThat(level).isEqualTo(new Rate(68, 100));
        assertThat(level.percent()).contains(new BigDecimal("68.00"));
        assertThat(Rate.convergence(List.of()).percent()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // trend, realised, target, percent, reached
        "UP, 72, 90, 80.00, false",
        "UP, 99, 90, 110.00, true",
        "UP, 0, 90, 0.00, false",
        "UP, 5, 0, , true",
        "DOWN, 20.3, 14, 68.97, false",
        "DOWN, 14, 14, 100.00, true",
        "DOWN, 7, 14, 200.00, true",
        "DOWN, 0, 14, , true",
        "DOWN, 0, 0, , true",
        "DOWN, 5, 0, 0.00, false"
    })
    void achievementFollowsTheTrendAndIsNeverInfinite(
            Trend trend, BigDecimal realised, BigDecimal target, BigDecimal percent, boolean reached) {
        Achievement achievement = new Achievement(trend, realised, target);

        assertThat(achievement.percent().orElse(null)).isEqualTo(percent);
        assertThat(achievement.isReached()).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({
        "33.5, 14.5, -19.00, -56.72",
        "20.3, 25.4, 5.10, 25.12",
        "0, 5, 5.00, ",
        "5, 0, -5.00, -100.00",
        "4.53, 4.53, 0.00, 0.00"
    })
    void pointsAreNotPercent(BigDecimal before, BigDecimal after, BigDecimal points, BigDecimal relative) {
        assertThat(PercentPoints.between(before, after).value()).isEqualTo(points);
        assertThat(RelativePercent.between(before, after)
                        .map(RelativePercent::value)
                        .orElse(null))
                .isEqualTo(relative);
    }

    @ParameterizedTest
    @CsvSource({"659, 522, -20.79", "0, 10, ", "10, 0, -100.00", "4, 9, 125.00"})
    void countsChangeInPercentOfTheFirst(long before, long after, BigDecimal relative) {
        assertThat(RelativePercent.between(before, after)
                        .map(RelativePercent::value)
                        .orElse(null))
                .isEqualTo(relative);
    }

    @ParameterizedTest
    @CsvSource({
        "10.5, 106, 1010, true",
        "10.65, 106, 1010, true",
        "10.66, 106, 1010, false",
        "9.37, 106, 1010, false",
        "114.5, 623797, 544961, true"
    })
    void aPrintedPercentIsComparedWithItsCounts(BigDecimal printed, long part, long whole, boolean agrees) {
        assertThat(PrintedCheck.percent(printed, new Rate(part, whole))
                        .orElseThrow()
                        .agrees())
                .isEqualTo(agrees);
    }

    @Test
    void aPercentOfNothingCannotBeCompared() {
        assertThat(PrintedCheck.percent(BigDecimal.TEN, new Rate(1, 0))).isEmpty();
    }

    @Test
    void aPrintedTotalIsComparedWithTheSumOfTheRows() {
        PrintedCheck wrong = PrintedCheck.total(528, Arrays.asList(700, null, 62));
        PrintedCheck right = PrintedCheck.total(762, List.of(700, 62));

        assertThat(wrong.agrees()).isFalse();
        assertThat(wrong.difference()).isEqualByComparingTo("-234");
        assertThat(wrong.printedPercent()).contains(new BigDecimal("69.3"));
        assertThat(right.agrees()).isTrue();
        assertThat(PrintedCheck.total(0, List.of()).printedPercent()).isEmpty();
    }

    @Test
    void sumsOfLargeRowsDoNotOverflow() {
        List<Integer> rows = IntStream.range(0, 1000).mapToObj(i -> 10_000_000).toList();

        assertThat(PrintedCheck.total(10_000_000_000L, rows).agrees()).isTrue();
    }

    @Test
    void negativeCountsAreNoRate() {
        assertThat(Rate.of(-1, 5)).isEmpty();
        assertThatThrownBy(() -> new Rate(-1, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    private static ServiceCount service(String indicator, Integer served, Integer due) {
        return new ServiceCount("s", "desa", indicator, 2023, null, DataSource.ROUTINE, served, due, Map.of());
    }
}
