package id.rembuk.usecase.picture;

import static id.rembuk.support.FigureBoards.COUNTS;
import static id.rembuk.support.FigureBoards.FALLING;
import static id.rembuk.support.FigureBoards.SERVICES;
import static id.rembuk.support.FigureBoards.WITHOUT_TARGET;
import static id.rembuk.support.FigureBoards.WITH_TARGET;
import static id.rembuk.support.FigureBoards.desa;
import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.disclosure.Audience;
import id.rembuk.domain.figure.Figure;
import id.rembuk.domain.figure.Shape;
import id.rembuk.domain.figure.Shape.Form;
import id.rembuk.domain.figure.Shape.Role;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.support.FigureBoards;
import id.rembuk.support.FigureReading;
import id.rembuk.text.Messages;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Burden against coverage: where desa stand, what the lines say, and which names are written. */
class QuadrantPictureTest {
    private static final Messages MESSAGES = Messages.indonesian();

    @Test
    void moreBurdenStandsHigherAndMoreCoverageFartherRight() {
        FigureReading figure = draw(three(WITH_TARGET), WITH_TARGET, Audience.INTERNAL);
        List<Shape.Marker> signs = figure.markers().subList(0, 3);

        assertThat(signs.get(0).at().y()).isLessThan(signs.get(1).at().y());
        assertThat(signs.get(1).at().y()).isLessThan(signs.get(2).at().y());
        assertThat(signs.get(0).at().x()).isLessThan(signs.get(1).at().x());
        assertThat(signs.get(1).at().x()).isLessThan(signs.get(2).at().x());
        assertThat(figure.texts())
                .contains("Utamakan", "Perdalam mutu", "Kejar cakupan", "Pertahankan")
                .contains("target 80%", "median 5 anak");
        figure.assertInside();
    }

    @Test
    void whereLessIsBetterLessStandsFartherRightAndTheAxisSaysSo() {
        FigureReading figure = draw(three(FALLING), FALLING, Audience.INTERNAL);
        List<Shape.Marker> signs = figure.markers().subList(0, 3);

        assertThat(signs.get(0).at().x()).isGreaterThan(signs.get(2).at().x());
        assertThat(String.join(" ", figure.texts())).contains("makin ke kanan makin kecil");
    }

    @Test
    void withoutTargetTheMedianPartsTheCoverage() {
        assertThat(draw(three(WITHOUT_TARGET), WITHOUT_TARGET, Audience.INTERNAL)
                        .texts())
                .contains("median 60%");
    }

    @Test
    void lokusAreSquaresAndFewMeasuredAreHollow() {
        FigureBoards boards = FigureBoards.of(1, 4);
        for (int d = 1; d <= 4; d++) {
            boards.count(desa(1, d), 2 + d, 60).service(desa(1, d), WITH_TARGET, 4, d % 2 == 0 ? 8 : 40);
        }
        boards.lokus(desa(1, 1)).lokus(desa(1, 2));

        assertThat(draw(boards, WITH_TARGET, Audience.INTERNAL).markers().stream()
                        .limit(4)
                        .map(Shape.Marker::form))
                .containsExactly(Form.SQUARE, Form.HOLLOW_SQUARE, Form.CIRCLE, Form.RING);
    }

    @Test
    void desaWithAnUnknownNumberAreCountedAndNotDrawnAtZero() {
        FigureBoards boards = three(WITH_TARGET).count(desa(1, 4), null, 50);
        QuadrantPicture picture = picture(boards, WITH_TARGET, Audience.INTERNAL);

        assertThat(new FigureReading(picture.draw(700, 420))
                        .markers().stream()
                                .filter(marker -> marker.at().x() > 34)
                                .filter(marker -> marker.at().y() < 380))
                .hasSize(3);
        assertThat(picture.notes()).anyMatch(note -> note.startsWith("1 desa/kelurahan tidak digambar"));
    }

    @Test
    void thePublicDoesNotLearnSmallCountsFromTheirPlace() {
        FigureBoards boards = FigureBoards.of(1, 6);
        for (int d = 1; d <= 6; d++) {
            boards.count(desa(1, d), d, 60).service(desa(1, d), WITH_TARGET, 10 + d, 40);
        }
        FigureReading figure = draw(boards, WITH_TARGET, Audience.PUBLIK);

        assertThat(figure.markers().stream()
                        .limit(4)
                        .map(marker -> marker.at().y())
                        .distinct())
                .hasSize(1);
        assertThat(figure.figure().description()).doesNotContain(" 4 anak").doesNotContain(" 3 anak");
    }

    @ParameterizedTest
    @CsvSource({"1,700,420", "2,1140,430", "3,520,300", "4,900,520", "5,640,360"})
    void namesOfTheWorstNeverMeet(long seed, double width, double height) {
        Random random = new Random(seed);
        FigureBoards boards = FigureBoards.of(15, 20);
        for (int k = 1; k <= 15; k++) {
            for (int d = 1; d <= 20; d++) {
                boards.count(desa(k, d), random.nextInt(30), 60 + random.nextInt(100))
                        .service(desa(k, d), WITH_TARGET, random.nextInt(60), 20 + random.nextInt(40));
            }
        }
        FigureReading figure = new FigureReading(
                picture(boards, WITH_TARGET, Audience.INTERNAL).draw(width, height));

        figure.assertApart(text -> text.startsWith("Desa ") || text.equals("Utamakan") || text.startsWith("median"));
        assertThat(figure.texts()).filteredOn(text -> text.startsWith("Desa ")).isNotEmpty();
        figure.assertInside();
    }

    @Test
    void theDescriptionTellsTheWorstWithTheirNumbers() {
        assertThat(draw(three(WITH_TARGET), WITH_TARGET, Audience.INTERNAL)
                        .figure()
                        .description())
                .contains("3 desa/kelurahan digambar; 2 di kuadran Utamakan")
                .contains("Desa 01-01 (Kec 01) 9 anak, cakupan 40,0%");
    }

    @Test
    void theFirstQuadrantIsFilled() {
        assertThat(draw(three(WITH_TARGET), WITH_TARGET, Audience.INTERNAL).shapes(Shape.Box.class))
                .anyMatch(box -> box.role() == Role.HIGHLIGHT && box.width() > 50 && box.height() > 50);
    }

    private static FigureBoards three(Indicator indicator) {
        return FigureBoards.of(1, 4)
                .count(desa(1, 1), 9, 60)
                .count(desa(1, 2), 5, 60)
                .count(desa(1, 3), 1, 60)
                .service(desa(1, 1), indicator, 20, 50)
                .service(desa(1, 2), indicator, 30, 50)
                .service(desa(1, 3), indicator, 45, 50);
    }

    private static FigureReading draw(FigureBoards boards, Indicator indicator, Audience audience) {
        Figure figure = picture(boards, indicator, audience).draw(700, 420);
        return new FigureReading(figure);
    }

    private static QuadrantPicture picture(FigureBoards boards, Indicator indicator, Audience audience) {
        return new QuadrantPicture(
                boards.board(),
                FigureChoice.cases(COUNTS),
                FigureChoice.coverage(indicator, SERVICES),
                audience,
                MESSAGES);
    }
}
