package id.rembuk.intake.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import id.rembuk.domain.UserError;
import id.rembuk.domain.area.BoundaryFeature;
import id.rembuk.domain.area.Outline;
import id.rembuk.task.Progress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;

/**
 * Maps that are nearly right. Without {@code JAZZER_FUZZ=1} the inputs kept beside the test are read again; with it and
 * {@code -Djazzer.hooks=true} new ones are sought.
 */
@Tag("fuzz")
class GeoJsonFuzzTest {
    private static final String[] NAMES = {
        "type", "features", "geometry", "coordinates", "properties", "geometries", "id", "crs", "bbox", "area", "NAMA"
    };
    private static final String[] VALUES = {
        "\"FeatureCollection\"",
        "\"Feature\"",
        "\"Polygon\"",
        "\"MultiPolygon\"",
        "\"GeometryCollection\"",
        "\"Topology\"",
        "\"\"",
        "\"\\ud83d\"",
        "\"63.06.01.2001\"",
        "null",
        "true",
        "7",
        "-0",
        "1e999",
        "NaN",
        "115",
        "[]",
        "{}"
    };
    private static final String[] DEGREES = {
        "115.1",
        "-2.5",
        "115.100001",
        "-2.500001",
        "142",
        "94",
        "-12",
        "7",
        "141.9999999",
        "6.99999999",
        "1e2",
        "1e-400"
    };
    private static final int LONGEST = 20_000;

    private final GeoJsonBoundaries boundaries = new GeoJsonBoundaries();

    @FuzzTest(maxDuration = "10m")
    void whatever_a_map_holds_is_read_or_refused_in_words(FuzzedDataProvider data) throws IOException {
        StringBuilder json = new StringBuilder();
        switch (data.consumeInt(0, 3)) {
            case 0 -> value(data, json, 0);
            case 1 -> collection(json, feature(data));
            case 2 -> collection(json, feature(data) + "," + feature(data));
            default -> collection(json, data.consumeString(200));
        }
        byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
        for (int wounds = data.consumeInt(0, 3); wounds > 0 && data.consumeBoolean(); wounds--) {
            bytes[data.consumeInt(0, bytes.length - 1)] = data.consumeByte();
        }
        List<BoundaryFeature> features;
        try {
            features = boundaries.read(new ByteArrayInputStream(bytes), bytes.length, Progress.NONE);
        } catch (UserError refused) {
            assertThat(refused.code()).startsWith("boundary.");
            return;
        }
        List<Outline> outlines = features.stream()
                .filter(feature -> !feature.rings().isEmpty())
                .map(feature -> new Outline("a", feature.rings()))
                .toList();
        assertThat(boundaries.outlines(boundaries.kept(outlines))).hasSizeLessThanOrEqualTo(outlines.size());
    }

    private static void collection(StringBuilder json, String features) {
        json.append("{\"type\":\"FeatureCollection\",\"features\":[")
                .append(features)
                .append("]}");
    }

    private static String feature(FuzzedDataProvider data) {
        StringBuilder json = new StringBuilder("{\"type\":\"Feature\",\"properties\":");
        value(data, json, 2);
        json.append(",\"geometry\":{\"type\":").append(data.pickValue(VALUES)).append(",\"coordinates\":");
        coordinates(data, json, data.consumeInt(0, 5));
        return json.append("}}").toString();
    }

    private static void coordinates(FuzzedDataProvider data, StringBuilder json, int depth) {
        json.append('[');
        for (int i = data.consumeInt(0, 6); i > 0 && json.length() < LONGEST; i--) {
            if (depth == 0) {
                json.append(data.consumeInt(0, 20) == 0 ? data.pickValue(VALUES) : data.pickValue(DEGREES));
            } else {
                coordinates(data, json, depth - 1);
            }
            json.append(i > 1 ? "," : "");
        }
        json.append(']');
    }

    /** A value of any kind, with names that mean something in any place. */
    private static void value(FuzzedDataProvider data, StringBuilder json, int depth) {
        int kind = depth > 120 || json.length() > LONGEST ? 0 : data.consumeInt(0, 4);
        switch (kind) {
            case 0, 1 -> json.append(data.pickValue(VALUES));
            case 2 -> coordinates(data, json, data.consumeInt(0, 4));
            default -> {
                json.append('{');
                for (int i = data.consumeInt(0, 5); i > 0; i--) {
                    json.append('"').append(data.pickValue(NAMES)).append("\":");
                    value(data, json, depth + 1);
                    json.append(i > 1 ? "," : "");
                }
                json.append('}');
            }
        }
    }
}
