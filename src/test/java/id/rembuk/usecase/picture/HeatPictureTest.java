package id.rembuk.usecase.picture;

import static id.rembuk.support.FigureBoards.FALLING;
import static id.rembuk.support.FigureBoards.SERVICES;
import static id.rembuk.support.FigureBoards.WITHOUT_TARGET;
import static id.rembuk.support.FigureBoards.WITH_TARGET;
import static id.rembuk.support.FigureBoards.desa;
import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.disclosure.Audience;
import id.rembuk.domain.figure.Shape;
import id.rembuk.domain.figure.Shape.Form;
import id.rembuk.domain.figure.Shape.Role;
import id.rembuk.support.FigureBoards;
import id.rembuk.support.FigureReading;
import id.rembuk.text.Messages;
import id.rembuk.usecase.picture.HeatTargets.Standing;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The heat table: colours, signs and numbers of its cells, and how a large regency is cut into pages. */
class HeatPictureTest {
    @ParameterizedTest
    @CsvSource({
        "80,REACHED",
        "95,REACHED",
        "120,REACHED",
        "79.99,NEAR",
        "70,NEAR",
        "69.99,BEHIND",
        "55,BEHIND",
        "54.99,FAR",
        "0,FAR"
    })
    void aCoverageStandsAgainstItsTarget(BigDecimal value, Standing standing) {
        assertThat(HeatTargets.standing(WITH_TARGET, value)).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({"15.5,REACHED", "0,REACHED", "16,NEAR", "30,BEHIND", "60,FAR"})
    void whereLessIsBetterMoreIsBehind(BigDecimal value, Standing standing) {
        assertThat(HeatTargets.standing(FALLING, value)).isEqualTo(standing);
    }

    @Test
    void anIndicatorWithoutTargetHasNoStanding() {
        assertThat(HeatTargets.standing(WITHOUT_TARGET, BigDecimal.TEN)).isEqualTo(Standing.NO_TARGET);
    }

    @Test
    void everyCellHasANumberAndASignBesideItsColour() {
        FigureBoards boards = FigureBoards.of(1, 6)
                .service(desa(1, 1), WITH_TARGET, 45, 50)
                .service(desa(1, 2), WITH_TARGET, 38, 50)
                .service(desa(1, 3), WITH_TARGET, 30, 50)
                .service(desa(1, 4), WITH_TARGET, 0, 50)
                .service(desa(1, 5), WITH_TARGET, 60, 50)
                .service(desa(1, 6), WITHOUT_TARGET, 4, 8);
        FigureReading figure = first(boards, Audience.INTERNAL);

        assertThat(figure.texts()).contains("90", "76", "60", "0", "120", "(50)", "S4", "≥80", "B26");
        List<Shape.Marker> signs = figure.markers();
        assertThat(signs.stream().limit(5).map(Shape.Marker::form))
                .as("of the kecamatan, near, behind, far and over")
                .containsExactly(Form.TRIANGLE, Form.RING, Form.TRIANGLE, Form.SQUARE, Form.DIAMOND);
        assertThat(figure.shapes(Shape.Box.class).stream().limit(6).map(Shape.Box::role))
                .containsExactly(Role.HEAT_4, Role.HEAT_1, Role.HEAT_3, Role.HEAT_4, Role.HEAT_6, Role.HEAT_1);
        figure.assertInside();
    }

    @Test
    void missingIsADashAndZeroIsZero() {
        FigureBoards boards = FigureBoards.of(1, 2).service(desa(1, 1), WITH_TARGET, 0, 50);
        FigureReading figure = first(boards, Audience.INTERNAL);

        double row = figure.words("Desa 01-02").y();
        assertThat(figure.figure().words().stream()
                        .filter(words -> words.y() == row)
                        .map(Shape.Words::text))
                .containsExactly("Desa 01-02", "–");
        assertThat(figure.texts()).contains("0");
    }

    @Test
    void thePublicReadsNoPercentThatGivesASmallCountAway() {
        FigureBoards boards =
                FigureBoards.of(1, 2).service(desa(1, 1), WITH_TARGET, 3, 50).service(desa(1, 2), WITH_TARGET, 25, 50);

        assertThat(first(boards, Audience.PUBLIK).texts()).contains("<5", "*").doesNotContain("6", "50");
    }

    @Test
    void aRegencyOf300DesaIsCutIntoPagesWithEveryDesaOnce() {
        FigureBoards boards = FigureBoards.of(15, 20).service(desa(1, 1), WITH_TARGET, 3, 50);
        List<AnalysisPicture> pages =
                new HeatPages(boards.board(), SERVICES, Audience.INTERNAL, Messages.indonesian()).all();

        List<String> desa = pages.stream()
                .flatMap(page -> new FigureReading(page.draw(900, 400)).texts().stream())
                .filter(text -> text.startsWith("Desa "))
                .toList();
        assertThat(desa).hasSize(300).doesNotHaveDuplicates();
        assertThat(pages).allSatisfy(page -> {
            FigureReading figure = new FigureReading(page.draw(900, 400));
            assertThat(figure.figure().height()).isLessThan(950);
            assertThat(figure.texts()).anyMatch(text -> text.startsWith("Kec "));
            figure.assertInside();
        });
    }

    @Test
    void theSummaryHasEveryKecamatanAndAPageOfOneKecamatanItsDesa() {
        FigureBoard board =
                FigureBoards.of(3, 2).service(desa(1, 1), WITH_TARGET, 3, 50).board();
        HeatPages pages = new HeatPages(board, SERVICES, Audience.INTERNAL, Messages.indonesian());

        assertThat(new FigureReading(pages.summary().get(0).draw(700, 300)).texts())
                .contains("Kec 01", "Kec 02", "Kec 03")
                .noneMatch(text -> text.startsWith("Desa "));
        assertThat(new FigureReading(pages.of(board.kecamatan().get(1)).get(0).draw(700, 300)).texts())
                .contains("Kec 02", "Desa 02-01", "Desa 02-02")
                .doesNotContain("Kec 01");
    }

    private static FigureReading first(FigureBoards boards, Audience audience) {
        HeatPages pages = new HeatPages(boards.board(), SERVICES, audience, Messages.indonesian());
        return new FigureReading(pages.all().get(0).draw(700, 300));
    }
}
