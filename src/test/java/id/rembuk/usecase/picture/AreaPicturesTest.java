package id.rembuk.usecase.picture;

import static id.rembuk.support.FigureBoards.COUNTS;
import static id.rembuk.support.FigureBoards.FALLING;
import static id.rembuk.support.FigureBoards.SERVICES;
import static id.rembuk.support.FigureBoards.WITH_TARGET;
import static id.rembuk.support.FigureBoards.desa;
import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.area.BoundaryMap;
import id.rembuk.domain.area.Outline;
import id.rembuk.domain.area.Ring;
import id.rembuk.domain.disclosure.Audience;
import id.rembuk.domain.figure.Shape;
import id.rembuk.domain.figure.Shape.Role;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.Dataset;
import id.rembuk.domain.situation.Period;
import id.rembuk.support.FigureBoards;
import id.rembuk.support.FigureReading;
import id.rembuk.text.Messages;
import id.rembuk.usecase.BoundaryMaps;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tiles, maps and trends. */
class AreaPicturesTest {
    private static final Messages MESSAGES = Messages.indonesian();

    @ParameterizedTest
    @CsvSource({
        "CASES,KECAMATAN,0,1",
        "CASES,KECAMATAN,10,2",
        "CASES,KECAMATAN,99,5",
        "CASES,KECAMATAN,100,6",
        "CASES,DESA,0,1",
        "CASES,DESA,1,2",
        "CASES,DESA,4,2",
        "CASES,DESA,5,3",
        "CASES,DESA,40,6",
        "PREVALENCE,DESA,1.99,1",
        "PREVALENCE,DESA,2,2",
        "PREVALENCE,DESA,14,5",
        "PREVALENCE,DESA,60,6",
        "COVERAGE,DESA,100,1",
        "COVERAGE,DESA,99.9,2",
        "COVERAGE,DESA,49,6",
        "COVERAGE,DESA,130,1"
    })
    void classesHaveFixedBorders(Measure measure, AreaLevel level, BigDecimal value, int number) {
        FigureChoice choice = new FigureChoice(measure, WITH_TARGET, COUNTS);

        assertThat(HeatClasses.of(choice, level).of(value)).isEqualTo(number);
    }

    @Test
    void whereLessIsBetterMoreIsDarker() {
        HeatClasses classes = HeatClasses.of(FigureChoice.coverage(FALLING, SERVICES), AreaLevel.DESA);

        assertThat(classes.of(BigDecimal.ZERO)).isEqualTo(1);
        assertThat(classes.of(BigDecimal.valueOf(70))).isEqualTo(6);
        assertThat(classes.label(1)).isEqualTo("<5%");
        assertThat(classes.label(6)).isEqualTo("≥50%");
    }

    @Test
    void tilesStandInTheOrderOfCodesAndSayThatTheyAreNoMap() {
        FigureBoards boards = FigureBoards.of(11, 1);
        for (int k = 1; k <= 10; k++) {
            boards.count(desa(k, 1), k * 11, 500);
        }
        TilesPicture picture =
                new TilesPicture(boards.board(), FigureChoice.cases(COUNTS), Audience.INTERNAL, MESSAGES);
        FigureReading figure = new FigureReading(picture.draw(700, 400));

        assertThat(picture.title()).contains("bukan peta");
        assertThat(figure.texts()).contains("Ubin kecamatan menurut urutan kode, bukan peta.");
        assertThat(figure.texts().stream().filter(text -> text.startsWith("Kec ")))
                .containsExactlyElementsOf(boards.board().kecamatan().stream()
                        .map(area -> area.name())
                        .toList());
        assertThat(figure.words("Kec 02").x())
                .isGreaterThan(figure.words("Kec 01").x());
        assertThat(figure.texts()).contains("110", "kelas 6", "–", "kosong, tanpa data");
        figure.assertApart(text -> text.startsWith("Kec ") || text.startsWith("kelas"));
        figure.assertInside();
    }

    @Test
    void aMapHasNorthAboveEastAtTheRightAndItsSourceBelow() {
        FigureBoard board = FigureBoards.of(1, 3)
                .count(desa(1, 1), 12, 60)
                .count(desa(1, 2), 0, 60)
                .board();
        MapPicture picture = map(board, FigureChoice.cases(COUNTS), Audience.INTERNAL);
        FigureReading figure = new FigureReading(picture.draw(700, 400));
        List<Shape.Patch> patches = figure.shapes(Shape.Patch.class);

        assertThat(patches.stream().map(Shape.Patch::role))
                .containsExactlyInAnyOrder(Role.HEAT_4, Role.HEAT_1, Role.MISSING);
        Shape.Patch north = patch(patches, Role.HEAT_4);
        Shape.Patch east = patch(patches, Role.HEAT_1);
        Shape.Patch south = patch(patches, Role.MISSING);
        assertThat(top(north)).isLessThan(top(south));
        assertThat(left(east)).isGreaterThan(left(north));
        assertThat(figure.texts())
                .contains("Batas wilayah: Badan Contoh, 2024. Bukan rujukan batas resmi.", "12", "0", "–")
                .anyMatch(text -> text.endsWith(" km"));
        figure.assertInside();
    }

    @Test
    void aMapForThePublicWritesNoSmallCount() {
        FigureBoard board = FigureBoards.of(1, 3)
                .count(desa(1, 1), 3, 60)
                .count(desa(1, 2), 2, 60)
                .count(desa(1, 3), 9, 60)
                .board();
        FigureReading figure = new FigureReading(
                map(board, FigureChoice.cases(COUNTS), Audience.PUBLIK).draw(700, 400));

        assertThat(figure.texts()).contains("<5", "9");
        assertThat(figure.figure().description()).doesNotContain("3 anak").doesNotContain("2 anak");
    }

    @Test
    void everySourceIsALineOfItsOwnAndWhatIsNotPublishedIsWorkedOut() {
        FigureBoard board = FigureBoards.of(1, 2)
                .published("99.01", 2022, DataSource.SSGI, "20.3")
                .published("99.01", 2024, DataSource.SSGI, "18.1")
                .published("99.01", 2023, DataSource.SKI, "25.4")
                .count(desa(1, 1), 3, 60)
                .count(desa(1, 1), new Dataset(new Period(2022, 8), DataSource.EPPGBM), 6, 60)
                .target(AreaLevel.KABUPATEN, "Kabupaten Uji", "18.11")
                .target(AreaLevel.NASIONAL, "Indonesia", "14")
                .board();
        TrendPicture picture = new TrendPicture(board, board.regency(), Audience.INTERNAL, MESSAGES);
        FigureReading figure = new FigureReading(picture.draw(700, 400));

        assertThat(figure.texts())
                .contains("SSGI", "SKI", "e-PPGBM", "20,3", "25,4", "5", "10")
                .contains("18,11 Kabupaten 2024", "14 Nasional 2024");
        assertThat(figure.shapes(Shape.Line.class).stream()
                        .filter(line -> line.points().size() == 2)
                        .filter(line ->
                                line.points().get(0).y() != line.points().get(1).y())
                        .map(Shape.Line::role))
                .as("a line each for SSGI and e-PPGBM, none between two sources")
                .containsExactly(Role.SERIES_1, Role.SERIES_4);
        assertThat(picture.notes()).anyMatch(note -> note.contains("e-PPGBM, Agt 2023"));
    }

    @Test
    void aDesaHasNoTargetOfTheRegency() {
        FigureBoard board = FigureBoards.of(1, 2)
                .count(desa(1, 1), 3, 60)
                .target(AreaLevel.KABUPATEN, "Kabupaten Uji", "18.11")
                .board();

        assertThat(new FigureReading(new TrendPicture(
                                        board,
                                        board.desaOf(board.kecamatan().get(0)).get(0),
                                        Audience.INTERNAL,
                                        MESSAGES)
                                .draw(700, 400))
                        .texts())
                .contains("5")
                .noneMatch(text -> text.contains("18,11"));
    }

    @Test
    void aFrameTellsTitleSourceRegencyAndDay() {
        FigureBoard board = FigureBoards.of(1, 2).count(desa(1, 1), 3, 60).board();
        TilesPicture picture = new TilesPicture(board, FigureChoice.prevalence(COUNTS), Audience.PUBLIK, MESSAGES);
        FigureReading figure = new FigureReading(
                new PictureFrame(board.identity(), Audience.PUBLIK, LocalDate.of(2024, 6, 8), MESSAGES)
                        .around(picture, 600, 300));

        assertThat(String.join(" ", figure.texts()))
                .contains("Prevalensi stunting (%) per kecamatan, bukan peta")
                .contains("Sumber: e-PPGBM, Agt 2023.")
                .contains("Untuk publik")
                .contains("Kabupaten Uji. Dibuat dengan Rembuk pada 8 Juni 2024.")
                .contains("Data latihan, bukan angka resmi.");
        figure.assertInside();
    }

    private static MapPicture map(FigureBoard board, FigureChoice choice, Audience audience) {
        BoundaryMap map = new BoundaryMap("m", AreaLevel.DESA, "0", "desa.geojson", "Badan Contoh, 2024");
        List<Outline> outlines = List.of(
                square(desa(1, 1), 115.0, -2.0), square(desa(1, 2), 115.2, -2.1), square(desa(1, 3), 115.0, -2.2));
        return new MapPicture(board, choice, new BoundaryMaps.Drawn(map, outlines), audience, MESSAGES);
    }

    private static Outline square(String area, double west, double north) {
        return new Outline(area, List.of(Ring.of(new double[] {west, west + 0.1, west + 0.1, west}, new double[] {
            north, north, north - 0.1, north - 0.1
        })));
    }

    private static Shape.Patch patch(List<Shape.Patch> patches, Role role) {
        return patches.stream()
                .filter(patch -> patch.role() == role)
                .findFirst()
                .orElseThrow();
    }

    private static double top(Shape.Patch patch) {
        return patch.rings().get(0).stream().mapToDouble(Shape.Point::y).min().orElseThrow();
    }

    private static double left(Shape.Patch patch) {
        return patch.rings().get(0).stream().mapToDouble(Shape.Point::x).min().orElseThrow();
    }
}
