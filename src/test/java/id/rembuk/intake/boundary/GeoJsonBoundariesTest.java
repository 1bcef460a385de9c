package id.rembuk.intake.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.UserError;
import id.rembuk.domain.area.BoundaryFeature;
import id.rembuk.domain.area.Outline;
import id.rembuk.domain.area.Ring;
import id.rembuk.task.CancelledException;
import id.rembuk.task.Progress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of outlines as officers have them, whole and broken. */
class GeoJsonBoundariesTest {
    private static final String RING = "[[115.0,-2.5],[115.1,-2.5],[115.1,-2.6],[115.0,-2.5]]";
    private static final String SAMPLE = """
            {"type":"FeatureCollection","name":"desa","crs":{"type":"name","properties":{"name":"CRS84"}},
             "features":[
              {"type":"Feature","id":7,"geometry":{"type":"Polygon","coordinates":[RING,RING]},
               "properties":{"KODE":"63.06.01.2001","NAMA":"Madang","luas":12.5,"x":null,"daftar":[1,{"a":2}]}},
              {"type":"Feature","properties":{"NAMA":"Karang Jawa"},
               "geometry":{"coordinates":[[RING],[RING]],"type":"MultiPolygon"}},
              {"type":"Feature","properties":null,"geometry":null},
              {"type":"Feature","properties":{"NAMA":"Kantor"},"geometry":{"type":"Point","coordinates":[115.0,-2.5]}},
              {"type":"Feature","properties":{},"geometry":{"type":"GeometryCollection","geometries":[
                {"type":"Polygon","coordinates":[RING]},{"type":"LineString","coordinates":RING}]}}
             ]}""".replace("RING", RING);

    private final GeoJsonBoundaries boundaries = new GeoJsonBoundaries();

    @TempDir
    Path folder;

    @Test
    void polygonsAndPlainPropertiesAreTakenAndTheRestIsSteppedOver() throws IOException {
        List<BoundaryFeature> features = read(SAMPLE);

        assertThat(features).hasSize(5);
        assertThat(features.get(0).properties())
                .containsEntry("KODE", "63.06.01.2001")
                .containsEntry("luas", "12.5")
                .containsEntry("id", "7")
                .doesNotContainKeys("x", "daftar");
        assertThat(features.stream().map(feature -> feature.rings().size())).containsExactly(2, 2, 0, 0, 1);
        assertThat(features.get(0).rings().get(0).size()).isEqualTo(3);
    }

    @Test
    void aByteOrderMarkAndCoordinatesWithHeightAreRead() throws IOException {
        String json = "\uFEFF" + collection("Polygon", "[[[115,-2,10],[115.1,-2,10],[115.1,-2.1,10]]]");

        assertThat(read(json).get(0).rings()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]|boundary.not-geojson",
                "'\"x\"'|boundary.not-geojson",
                "{\"type\":\"Topology\",\"objects\":{}}|boundary.not-geojson",
                "{\"type\":\"FeatureCollection\",\"features\":[]}|boundary.no-areas",
                "{\"type\":\"FeatureCollection\",\"features\":[|boundary.broken",
                "{\"type\":\"FeatureCollection\",\"features\":[3]}|boundary.broken",
                "PK\u0003\u0004|boundary.not-geojson"
            })
    void whatIsNoMapIsToldApart(String json, String code) {
        assertThatThrownBy(() -> read(json)).isInstanceOfSatisfying(UserError.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[[[250123.5,9712345.1],[250200,9712345],[250200,9712400]]]|boundary.projected",
                "[[[-2.5,115],[-2.5,115.1],[-2.6,115.1]]]|boundary.projected",
                "[[[1e999,-2],[115,-2],[115,-3]]]|boundary.projected",
                "[[[12.5,41.9],[12.6,41.9],[12.6,42]]]|boundary.elsewhere",
                "[[[115,\"-2\"],[115,-2],[115,-3]]]|boundary.broken",
                "[[[115],[115,-2],[115,-3]]]|boundary.broken",
                "[[[[[[115,-2]]]]]]|boundary.broken"
            })
    void coordinatesThatAreNoDegreesInIndonesiaAreRefused(String coordinates, String code) {
        assertThatThrownBy(() -> read(collection("Polygon", coordinates)))
                .isInstanceOfSatisfying(
                        UserError.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void aFileOfMoreThan30MegabytesIsRefusedBeforeItIsRead() throws IOException {
        Path file = folder.resolve("besar.geojson");
        try (java.io.RandomAccessFile sparse = new java.io.RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(30_000_001);
        }

        assertThatThrownBy(() -> boundaries.read(file, Progress.NONE))
                .isInstanceOfSatisfying(
                        UserError.class, e -> assertThat(e.code()).isEqualTo("boundary.too-big"));
        assertThatThrownBy(() -> boundaries.read(folder.resolve("tiada.geojson"), Progress.NONE))
                .isInstanceOfSatisfying(
                        UserError.class, e -> assertThat(e.code()).isEqualTo("boundary.unreadable"));
    }

    @Test
    void readingStopsWhenTheUserCancels() throws IOException {
        Path file = Files.writeString(folder.resolve("peta.geojson"), SAMPLE);
        Progress cancelled = new Progress() {
            @Override
            public void report(long done, long total, String text) {}

            @Override
            public void checkCancelled() {
                throw new CancelledException();
            }
        };

        assertThatThrownBy(() -> boundaries.read(file, cancelled)).isInstanceOf(CancelledException.class);
    }

    @Test
    void keptOutlinesComeBackToAMetre() {
        Outline outline = new Outline(
                "01890000-0000-7000-8000-000000000001",
                List.of(Ring.of(new double[] {115.123456, 115.2, 115.2}, new double[] {-2.5, -2.5, -2.654321})));

        List<Outline> back = boundaries.outlines(boundaries.kept(List.of(outline)));

        assertThat(back).hasSize(1);
        assertThat(back.get(0).areaId()).isEqualTo(outline.areaId());
        assertThat(back.get(0).rings().get(0).longitude(0)).isEqualTo(115.12346);
        assertThat(boundaries.kept(back)).isEqualTo(boundaries.kept(List.of(outline)));
    }

    @Test
    void whateverIsBrokenInAFileOnlyAUserErrorComesOut() {
        byte[] whole = SAMPLE.getBytes(StandardCharsets.UTF_8);
        Random random = new Random(20240608);
        for (int round = 0; round < 20_000; round++) {
            byte[] broken = broken(whole, random);
            try {
                boundaries.read(new ByteArrayInputStream(broken), broken.length, Progress.NONE);
            } catch (UserError expected) {
                assertThat(expected.code()).startsWith("boundary.");
            } catch (IOException | RuntimeException e) {
                fail("round " + round + ": " + new String(broken, StandardCharsets.UTF_8), e);
            }
        }
    }

    @Test
    void whateverIsBrokenInAKeptFileOnlyAUserErrorComesOut() {
        byte[] whole = boundaries
                .kept(List.of(new Outline(
                        "a", List.of(Ring.of(new double[] {115, 115.2, 115.2}, new double[] {-2.5, -2.5, -2.6})))))
                .array();
        Random random = new Random(8);
        for (int round = 0; round < 2_000; round++) {
            byte[] broken = broken(whole, random);
            try {
                boundaries.outlines(Bytes.of(broken));
            } catch (UserError expected) {
                assertThat(expected.code()).startsWith("boundary.");
            } catch (RuntimeException e) {
                fail("round " + round + ": " + new String(broken, StandardCharsets.UTF_8), e);
            }
        }
    }

    /** Cuts, repeats, swaps and overwrites pieces, also with signs that mean something in JSON. */
    private static byte[] broken(byte[] whole, Random random) {
        String signs = "[]{},:\"-0129eE.\\ntfu\u0000\uD83D";
        StringBuilder text = new StringBuilder(new String(whole, StandardCharsets.UTF_8));
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes && text.length() > 2; i++) {
            int at = random.nextInt(text.length());
            int to = Math.min(text.length(), at + 1 + random.nextInt(40));
            switch (random.nextInt(6)) {
                case 0 -> text.setLength(at);
                case 1 -> text.delete(at, to);
                case 2 -> text.insert(random.nextInt(text.length()), text.substring(at, to));
                case 3 -> text.insert(at, text.substring(at, to).repeat(random.nextInt(30)));
                default -> text.setCharAt(at, signs.charAt(random.nextInt(signs.length())));
            }
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0 && random.nextInt(5) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static String collection(String type, String coordinates) {
        return "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{},"
                + "\"geometry\":{\"type\":\"" + type + "\",\"coordinates\":" + coordinates + "}}]}";
    }

    private List<BoundaryFeature> read(String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return boundaries.read(new ByteArrayInputStream(bytes), bytes.length, Progress.NONE);
    }
}
