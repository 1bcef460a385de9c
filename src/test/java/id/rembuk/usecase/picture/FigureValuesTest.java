package id.rembuk.usecase.picture;

import static id.rembuk.support.FigureBoards.COUNTS;
import static id.rembuk.support.FigureBoards.SERVICES;
import static id.rembuk.support.FigureBoards.WITH_TARGET;
import static id.rembuk.support.FigureBoards.desa;
import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.disclosure.Audience;
import id.rembuk.support.FigureBoards;
import id.rembuk.usecase.picture.AreaValue.State;
import org.junit.jupiter.api.Test;

/** Values of desa, kecamatan and the regency, as the office and as the public reads them. */
class FigureValuesTest {
    private final FigureBoard board = FigureBoards.of(2, 3)
            .count(desa(1, 1), 3, 60)
            .count(desa(1, 2), 0, 40)
            .count(desa(1, 3), 12, 9)
            .count(desa(2, 1), 10, 50)
            .count(desa(2, 2), 2, 8)
            .count("99.01.02", 99, 100)
            .service(desa(1, 1), WITH_TARGET, 30, 25)
            .service(desa(1, 2), WITH_TARGET, 0, 20)
            .service(desa(1, 3), WITH_TARGET, 3, 0)
            .board();

    @Test
    void aKecamatanIsTheSumOfItsDesaAndMissingIsNotZero() {
        FigureValues cases = new FigureValues(board, FigureChoice.cases(COUNTS), Audience.INTERNAL);

        assertThat(cases.desa().stream().map(value -> FigureWords.bare(value, Measure.CASES)))
                .containsExactly("3", "0", "12", "10", "2", "–");
        assertThat(cases.kecamatan().stream().map(value -> FigureWords.bare(value, Measure.CASES)))
                .containsExactly("15", "12");
        assertThat(cases.of(board.regency()).value()).isEqualByComparingTo("27");
    }

    @Test
    void prevalenceLeavesOutTheImpossibleAndMarksFewMeasured() {
        FigureValues prevalence = new FigureValues(board, FigureChoice.prevalence(COUNTS), Audience.INTERNAL);

        assertThat(prevalence.desa().stream().map(value -> FigureWords.bare(value, Measure.PREVALENCE)))
                .containsExactly("5,0", "0,0", "–", "20,0", "25,0", "–");
        assertThat(prevalence.desa().stream().map(AreaValue::few))
                .containsExactly(false, false, false, false, true, false);
        assertThat(prevalence.kecamatan().get(0).value()).isEqualByComparingTo("3");
    }

    @Test
    void coverageOverHundredIsKeptAndNothingIsDividedByZero() {
        FigureValues coverage =
                new FigureValues(board, FigureChoice.coverage(WITH_TARGET, SERVICES), Audience.INTERNAL);

        assertThat(coverage.desa().stream().limit(3).map(value -> FigureWords.bare(value, Measure.COVERAGE)))
                .containsExactly("120,0", "0,0", "–");
    }

    @Test
    void thePublicReadsNoSmallCountNorWhatItCouldBeWorkedOutFrom() {
        FigureValues cases = new FigureValues(board, FigureChoice.cases(COUNTS), Audience.PUBLIK);

        assertThat(cases.desa().stream().map(value -> FigureWords.bare(value, Measure.CASES)))
                .containsExactly("<5", "0", "*", "*", "<5", "–");
        assertThat(cases.desa()).filteredOn(value -> !value.isKnown()).allMatch(value -> value.value() == null);

        FigureValues prevalence = new FigureValues(board, FigureChoice.prevalence(COUNTS), Audience.PUBLIK);
        assertThat(prevalence.desa().get(0).state()).isEqualTo(State.SMALL);
        assertThat(prevalence.desa().get(4).state()).isEqualTo(State.SMALL);
    }

    @Test
    void whereNoDesaIsKnownTheNumberOfTheKecamatanItselfCounts() {
        FigureBoard only = FigureBoards.of(1, 2).count("99.01.01", 7, 70).board();

        FigureValues values = new FigureValues(only, FigureChoice.prevalence(COUNTS), Audience.INTERNAL);

        assertThat(values.kecamatan().get(0).value()).isEqualByComparingTo("10");
    }
}
