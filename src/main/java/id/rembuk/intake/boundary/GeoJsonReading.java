package id.rembuk.intake.boundary;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import id.rembuk.domain.UserError;
import id.rembuk.domain.area.BoundaryFeature;
import id.rembuk.domain.area.Ring;
import id.rembuk.task.Progress;
import id.rembuk.text.Formats;
import java.io.CharConversionException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One reading of a GeoJSON stream: takes polygons and plain properties and steps over everything else. */
final class GeoJsonReading {
    private static final int MOST_FEATURES = 100_000;
    private static final int MOST_PROPERTIES = 80;
    private static final int LONGEST_VALUE = 200;
    private static final int DEEPEST_GEOMETRY = 4;
    private static final int DEEPEST_COORDINATES = 4;
    private static final int REPORT_EVERY = 200;
    private static final double FIRST_LONGITUDE = 94;
    private static final double LAST_LONGITUDE = 142;
    private static final double FIRST_LATITUDE = -12;
    private static final double LAST_LATITUDE = 7;

    private final JsonParser parser;
    private final long size;
    private final Progress progress;
    private final List<BoundaryFeature> features = new ArrayList<>();
    private double[] longitudes = new double[64];
    private double[] latitudes = new double[64];
    private int points;

    GeoJsonReading(JsonParser parser, long size, Progress progress) {
        this.parser = parser;
        this.size = size;
        this.progress = progress;
    }

    /** @throws IOException as the parser does */
    List<BoundaryFeature> features() throws IOException {
        requireJson();
        boolean collection = false;
        while (nextField()) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("features") && value == JsonToken.START_ARRAY) {
                collection = true;
                collect();
            } else {
                parser.skipChildren();
            }
        }
        if (!collection) {
            throw new UserError("boundary.not-geojson");
        }
        if (features.stream().allMatch(feature -> feature.rings().isEmpty())) {
            throw new UserError("boundary.no-areas");
        }
        return List.copyOf(features);
    }

    /** Archives, shapefiles and other things fail at the first sign; a broken GeoJSON later. */
    private void requireJson() throws IOException {
        try {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new UserError("boundary.not-geojson");
            }
        } catch (JsonProcessingException | CharConversionException e) {
            throw new UserError(e, "boundary.not-geojson");
        }
    }

    private void collect() throws IOException {
        JsonToken token;
        while ((token = next()) != JsonToken.END_ARRAY) {
            if (token != JsonToken.START_OBJECT) {
                throw new UserError("boundary.broken");
            }
            features.add(feature());
            if (features.size() > MOST_FEATURES) {
                throw new UserError("boundary.too-many", MOST_FEATURES);
            }
            if (features.size() % REPORT_EVERY == 0) {
                progress.report(parser.currentLocation().getByteOffset(), size, "");
            }
        }
    }

    private BoundaryFeature feature() throws IOException {
        progress.checkCancelled();
        Map<String, String> properties = new LinkedHashMap<>();
        List<Ring> rings = new ArrayList<>();
        while (nextField()) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("properties") && value == JsonToken.START_OBJECT) {
                properties(properties);
            } else if (name.equals("geometry") && value == JsonToken.START_OBJECT) {
                geometry(rings, 1);
            } else if (name.equals("id") && value != null && value.isScalarValue()) {
                put(properties, name);
            } else {
                parser.skipChildren();
            }
        }
        return new BoundaryFeature(properties, rings);
    }

    private void properties(Map<String, String> properties) throws IOException {
        while (nextField()) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value != null && value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                put(properties, name);
            } else {
                parser.skipChildren();
            }
        }
    }

    private void put(Map<String, String> properties, String name) throws IOException {
        String value = parser.getText();
        if (properties.size() < MOST_PROPERTIES && value.length() <= LONGEST_VALUE) {
            properties.put(name, value);
        }
    }

    private void geometry(List<Ring> rings, int depth) throws IOException {
        if (depth > DEEPEST_GEOMETRY) {
            throw new UserError("boundary.broken");
        }
        String type = "";
        List<Ring> lines = new ArrayList<>();
        while (nextField()) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("type") && value == JsonToken.VALUE_STRING) {
                type = parser.getText();
            } else if (name.equals("coordinates") && value == JsonToken.START_ARRAY) {
                coordinates(lines);
            } else if (name.equals("geometries") && value == JsonToken.START_ARRAY) {
                geometries(rings, depth);
            } else {
                parser.skipChildren();
            }
        }
        if (type.equals("Polygon") || type.equals("MultiPolygon")) {
            rings.addAll(lines);
        }
    }

    private void geometries(List<Ring> rings, int depth) throws IOException {
        JsonToken token;
        while ((token = next()) != JsonToken.END_ARRAY) {
            if (token != JsonToken.START_OBJECT) {
                throw new UserError("boundary.broken");
            }
            geometry(rings, depth + 1);
        }
    }

    /** Reads arrays of arrays of positions, however deep; every innermost list of positions is a line. */
    private void coordinates(List<Ring> lines) throws IOException {
        int depth = 1;
        while (depth > 0) {
            JsonToken token = next();
            if (token == JsonToken.START_ARRAY) {
                depth++;
                if (depth > DEEPEST_COORDINATES) {
                    throw new UserError("boundary.broken");
                }
            } else if (token == JsonToken.END_ARRAY) {
                endLine(lines);
                depth--;
            } else if (token.isNumeric()) {
                position();
                depth--;
            } else {
                throw new UserError("boundary.broken");
            }
        }
        points = 0;
    }

    /** Reads the rest of a position whose first number is at hand. */
    private void position() throws IOException {
        double longitude = parser.getDoubleValue();
        if (!next().isNumeric()) {
            throw new UserError("boundary.broken");
        }
        double latitude = parser.getDoubleValue();
        JsonToken token;
        while ((token = next()) != JsonToken.END_ARRAY) {
            if (!token.isNumeric()) {
                throw new UserError("boundary.broken");
            }
        }
        requireDegrees(longitude, latitude);
        if (points == longitudes.length) {
            longitudes = Arrays.copyOf(longitudes, points * 2);
            latitudes = Arrays.copyOf(latitudes, points * 2);
        }
        longitudes[points] = longitude;
        latitudes[points] = latitude;
        points++;
    }

    private void endLine(List<Ring> lines) {
        int own = points;
        if (own > 1 && longitudes[0] == longitudes[own - 1] && latitudes[0] == latitudes[own - 1]) {
            own--;
        }
        if (own >= 3) {
            lines.add(Ring.of(Arrays.copyOf(longitudes, own), Arrays.copyOf(latitudes, own)));
        }
        points = 0;
    }

    private static void requireDegrees(double longitude, double latitude) {
        // written so that what is no number is refused too
        if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
            throw new UserError("boundary.projected", shown(longitude), shown(latitude));
        }
        if (longitude < FIRST_LONGITUDE
                || longitude > LAST_LONGITUDE
                || latitude < FIRST_LATITUDE
                || latitude > LAST_LATITUDE) {
            throw new UserError("boundary.elsewhere", shown(longitude), shown(latitude));
        }
    }

    private static String shown(double number) {
        return Double.isFinite(number) ? Formats.decimals(BigDecimal.valueOf(number), 3) : String.valueOf(number);
    }

    private boolean nextField() throws IOException {
        JsonToken token = next();
        if (token == JsonToken.END_OBJECT) {
            return false;
        }
        if (token != JsonToken.FIELD_NAME) {
            throw new UserError("boundary.broken");
        }
        return true;
    }

    private JsonToken next() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw new UserError("boundary.broken");
        }
        return token;
    }
}
