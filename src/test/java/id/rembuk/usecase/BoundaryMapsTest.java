package id.rembuk.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rembuk.domain.UserError;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.area.BoundaryMap;
import id.rembuk.domain.area.Outline;
import id.rembuk.intake.boundary.GeoJsonBoundaries;
import id.rembuk.support.Workspaces;
import id.rembuk.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A map the officer gives is matched, kept simplified, replaced, taken away, and every step can be undone. */
class BoundaryMapsTest {
    private static final String CITATION = "Badan Contoh, 2024";

    @TempDir
    Path folder;

    private WorkspaceSession session;
    private BoundaryMaps maps;

    @BeforeEach
    void open() {
        session = Workspaces.create(folder.resolve("uji.rembuk"));
        maps = new BoundaryMaps(session.workspace(), session.edits(), new GeoJsonBoundaries());
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void aMapIsKeptReplacedRemovedAndEveryStepIsUndone() throws IOException {
        maps.put(maps.read(desa("satu.geojson", 5, "63.06.01.2001", "63.06.05.2002"), Progress.NONE), CITATION);
        assertThat(sources()).containsExactly("satu.geojson");
        assertThat(outlines()).isEqualTo(2);

        maps.put(maps.read(desa("dua.geojson", 5, "63.06.01.2001"), Progress.NONE), CITATION);
        assertThat(sources()).containsExactly("dua.geojson");
        assertThat(outlines()).isEqualTo(1);

        maps.remove(AreaLevel.DESA);
        assertThat(maps.drawn(AreaLevel.DESA)).isEmpty();

        session.edits().undo();
        assertThat(sources()).containsExactly("dua.geojson");
        session.edits().undo();
        assertThat(sources()).containsExactly("satu.geojson");
        assertThat(outlines()).isEqualTo(2);
        session.edits().undo();
        assertThat(maps.all()).isEmpty();
        assertThat(maps.remove(AreaLevel.DESA)).isEmpty();
    }

    @Test
    void kecamatanAndDesaHaveAMapEach() throws IOException {
        maps.put(maps.read(desa("desa.geojson", 5, "63.06.01.2001"), Progress.NONE), CITATION);
        maps.put(maps.read(desa("kec.geojson", 5, "63.06.01", "63.06.05"), Progress.NONE), CITATION);

        assertThat(maps.all().stream().map(BoundaryMap::level))
                .containsExactlyInAnyOrder(AreaLevel.DESA, AreaLevel.KECAMATAN);
    }

    @Test
    void aLargeMapIsKeptSmallWithEveryArea() throws IOException {
        Path file = desa("besar.geojson", 60_000, "63.06.01.2001", "63.06.01.2002", "63.06.05.2002");
        assertThat(Files.size(file)).isGreaterThan(3_000_000);

        BoundaryMaps.Reading reading = maps.read(file, Progress.NONE);
        maps.put(reading, CITATION);

        assertThat(reading.kept().length()).isLessThanOrEqualTo(BoundaryMaps.LARGEST_KEPT);
        assertThat(maps.drawn(AreaLevel.DESA).orElseThrow().outlines().stream().map(Outline::areaId))
                .hasSize(3);
    }

    @Test
    void aMapOfNoAreaOfTheRegencyAndOneWithoutSourceAreRefused() throws IOException {
        Path other = desa("lain.geojson", 5, "16.07.01.2001");
        assertThatThrownBy(() -> maps.read(other, Progress.NONE))
                .isInstanceOfSatisfying(
                        UserError.class, e -> assertThat(e.code()).isEqualTo("boundary.no-match"));

        BoundaryMaps.Reading reading = maps.read(desa("satu.geojson", 5, "63.06.01.2001"), Progress.NONE);
        assertThatThrownBy(() -> maps.put(reading, "  "))
                .isInstanceOfSatisfying(
                        UserError.class, e -> assertThat(e.code()).isEqualTo("boundary.citation"));
        assertThat(maps.all()).isEmpty();
    }

    private Stream<String> sources() {
        return maps.all().stream().map(BoundaryMap::sourceName);
    }

    private int outlines() {
        return maps.drawn(AreaLevel.DESA).orElseThrow().outlines().size();
    }

    private Path desa(String name, int points, String... codes) throws IOException {
        StringBuilder json = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[");
        Random random = new Random(3);
        for (int c = 0; c < codes.length; c++) {
            json.append(c == 0 ? "" : ",")
                    .append("{\"type\":\"Feature\",\"properties\":{\"kode\":\"")
                    .append(codes[c])
                    .append("\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[");
            for (int i = 0; i < points; i++) {
                double angle = 2 * Math.PI * i / points;
                double radius = 0.05 + random.nextDouble() * 0.002;
                json.append(i == 0 ? "" : ",")
                        .append('[')
                        .append(115 + c * 0.1 + radius * Math.cos(angle))
                        .append(',')
                        .append(-2.5 + radius * Math.sin(angle))
                        .append(']');
            }
            json.append("]]}}");
        }
        return Files.writeString(folder.resolve(name), json.append("]}"));
    }
}
