package id.rembuk.domain.situation;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.area.AreaLevel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SituationRulesTest {
    @ParameterizedTest(name = "{0} + {1} of {2} measured, cases {3}: {4}")
    @CsvSource({
        "30, 12, 200, , 21.00",
        "1, 0, 3, , 33.33",
        "0, 0, 50, , 0.00",
        "5, 5, 10, , 100.00",
        ", , 200, 42, 21.00",
        "30, 12, 0, , ",
        "30, 12, , , ",
        "30, , 200, , ",
        "8, 5, 12, , "
    })
    void prevalenceIsShortAndSeverelyShortOfMeasured(
            Integer shortChildren, Integer severelyShort, Integer measured, Integer cases, BigDecimal percent) {
        assertThat(Prevalence.of(count(2023, 8, DataSource.EPPGBM, shortChildren, severelyShort, measured, cases))
                        .orElse(null))
                .isEqualTo(percent);
    }

    @Test
    void casesOfTheRegencyFellByFourtyPointSixPercent() {
        List<CaseSeries> series =
                CaseSeries.of("hss", List.of(cases(2023, 522), cases(2020, 879), cases(2022, 659), cases(2021, 829)));

        assertThat(series).singleElement().satisfies(s -> {
            assertThat(s.years()).extracting(CaseSeries.YearCases::cases).containsExactly(879, 829, 659, 522);
            assertThat(s.changePercent()).contains(new BigDecimal("-40.6"));
        });
    }

    @Test
    void twoSourcesAreTwoSeriesAndOtherAreasAreLeftOut() {
        StuntingCount audit = count(2023, null, DataSource.AUDIT, null, null, null, 77);
        StuntingCount elsewhere = new StuntingCount(
                "x", "banjar", 2023, null, DataSource.EPPGBM, null, null, null, null, null, null, 9, "", Map.of());

        List<CaseSeries> series = CaseSeries.of("hss", List.of(cases(2022, 659), audit, elsewhere));

        assertThat(series).extracting(CaseSeries::source).containsExactly(DataSource.AUDIT, DataSource.EPPGBM);
        assertThat(series).allSatisfy(s -> assertThat(s.changePercent()).isEmpty());
    }

    @Test
    void theNewestMonthStandsForTheYearAndNoChangeIsToldFromZero() {
        List<CaseSeries> series = CaseSeries.of(
                "hss",
                List.of(
                        count(2022, 8, DataSource.EPPGBM, null, null, null, 0),
                        count(2023, 8, DataSource.EPPGBM, 10, 5, 100, null),
                        count(2023, 2, DataSource.EPPGBM, 20, 5, 100, null)));

        assertThat(series.get(0).last().cases()).isEqualTo(15);
        assertThat(series.get(0).changePercent()).isEmpty();
    }

    @Test
    void surveysAndRoutineRecordsStayApart() {
        List<PrevalenceSeries> series = PrevalenceSeries.of(List.of(
                prevalence(2022, 8, DataSource.EPPGBM, "4.53"),
                prevalence(2023, null, DataSource.SKI, "25.4"),
                prevalence(2022, null, DataSource.SSGI, "20.3"),
                prevalence(2021, null, DataSource.SSGI, "29.1")));

        assertThat(series)
                .extracting(PrevalenceSeries::source)
                .containsExactly(DataSource.SSGI, DataSource.SKI, DataSource.EPPGBM);
        assertThat(series.get(0).points())
                .extracting(PrevalenceSeries.Point::year)
                .containsExactly(2021, 2022);
    }

    @Test
    void theNewestOfficialTargetOfEachScopeIsDrawn() {
        PrevalenceTarget first = target("t1", AreaLevel.NASIONAL, 2024, "14", "Perpres 72/2021", null);
        PrevalenceTarget revised =
                target("t2", AreaLevel.NASIONAL, 2025, "18.8", "UU 59/2024", LocalDate.of(2024, 9, 13));
        PrevalenceTarget heard = target("t3", AreaLevel.NASIONAL, 2025, "18", null, LocalDate.of(2025, 1, 1));
        PrevalenceTarget regency =
                target("t4", AreaLevel.KABUPATEN, 2024, "18.11", "Pemkab", LocalDate.of(2023, 12, 11));

        OfficialTargets targets = OfficialTargets.of(List.of(regency, heard, first, revised));

        assertThat(targets.drawn()).containsExactly(revised, regency);
        assertThat(targets.footnotes()).containsExactly(first, heard);
    }

    @Test
    void oneProvinceUnderTwoSpellingsIsOneScope() {
        PrevalenceTarget old = new PrevalenceTarget(
                "a", AreaLevel.PROVINSI, "Kalsel", 2023, new BigDecimal("20"), "Pemprov", LocalDate.of(2022, 1, 1), "");
        PrevalenceTarget current = new PrevalenceTarget(
                "b",
                AreaLevel.PROVINSI,
                "Kalimantan Selatan",
                2024,
                new BigDecimal("17.27"),
                "Pemprov",
                LocalDate.of(2023, 12, 11),
                "");

        assertThat(OfficialTargets.of(List.of(old, current)).drawn()).containsExactly(current);
    }

    private static StuntingCount cases(int year, int cases) {
        return count(year, null, DataSource.EPPGBM, null, null, null, cases);
    }

    private static StuntingCount count(
            int year,
            Integer month,
            DataSource source,
            Integer shortChildren,
            Integer severelyShort,
            Integer measured,
            Integer cases) {
        return new StuntingCount(
                "count-" + year + month + source,
                "hss",
                year,
                month,
                source,
                null,
                null,
                null,
                measured,
                shortChildren,
                severelyShort,
                cases,
                "",
                Map.of());
    }

    private static PrevalenceFigure prevalence(int year, Integer month, DataSource source, String percent) {
        return new PrevalenceFigure("p" + year + source, "hss", year, month, source, new BigDecimal(percent), "");
    }

    private static PrevalenceTarget target(
            String id, AreaLevel scope, int year, String percent, String statedBy, LocalDate statedOn) {
        return new PrevalenceTarget(id, scope, "", year, new BigDecimal(percent), statedBy, statedOn, "");
    }
}
