package id.rembuk.intake.boundary;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import id.rembuk.domain.Bytes;
import id.rembuk.domain.UserError;
import id.rembuk.domain.area.BoundaryFeature;
import id.rembuk.domain.area.Outline;
import id.rembuk.domain.area.Ring;
import id.rembuk.task.Progress;
import id.rembuk.usecase.port.BoundaryFiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Outlines in GeoJSON (RFC 7946), read as a stream; the workspace keeps them in the same form. */
public final class GeoJsonBoundaries implements BoundaryFiles {
    /** Name of the property that holds the area's id in the files a workspace keeps. */
    private static final String AREA = "area";

    private static final long LARGEST = 30_000_000;
    private static final int LONGEST_TEXT = 100_000;

    /** Five decimals of a degree are about a metre. */
    private static final int PLACES = 5;

    private final JsonFactory json = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(100)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(1_000)
                    .maxNumberLength(100)
                    .build())
            .build();

    @Override
    public List<BoundaryFeature> read(Path file, Progress progress) {
        long size = size(file);
        if (size > LARGEST) {
            throw new UserError("boundary.too-big", file.getFileName(), LARGEST / 1_000_000);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, size, progress);
        } catch (IOException e) {
            throw new UserError(e, "boundary.unreadable", file.getFileName());
        }
    }

    @Override
    public Bytes kept(List<Outline> outlines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = json.createGenerator(out, JsonEncoding.UTF8)) {
            generator.writeStartObject();
            generator.writeStringField("type", "FeatureCollection");
            generator.writeArrayFieldStart("features");
            for (Outline outline : outlines) {
                write(outline, generator);
            }
            generator.writeEndArray();
            generator.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Bytes.owning(out.toByteArray());
    }

    @Override
    public List<Outline> outlines(Bytes kept) {
        try (InputStream in = new ByteArrayInputStream(kept.array())) {
            return read(in, kept.length(), Progress.NONE).stream()
                    .filter(feature -> feature.properties().containsKey(AREA)
                            && !feature.rings().isEmpty())
                    .map(feature -> new Outline(feature.properties().get(AREA), feature.rings()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IOException when the file cannot be read, not when what it holds is wrong */
    List<BoundaryFeature> read(InputStream in, long size, Progress progress) throws IOException {
        try (JsonParser parser = json.createParser(in)) {
            return new GeoJsonReading(parser, size, progress).features();
        } catch (JsonProcessingException | CharConversionException e) {
            throw new UserError(e, "boundary.broken");
        }
    }

    private static void write(Outline outline, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeStringField("type", "Feature");
        generator.writeObjectFieldStart("properties");
        generator.writeStringField(AREA, outline.areaId());
        generator.writeEndObject();
        generator.writeObjectFieldStart("geometry");
        generator.writeStringField("type", "Polygon");
        generator.writeArrayFieldStart("coordinates");
        for (Ring ring : outline.rings()) {
            generator.writeStartArray();
            for (int i = 0; i <= ring.size(); i++) {
                int point = i % ring.size();
                generator.writeStartArray();
                generator.writeNumber(rounded(ring.longitude(point)));
                generator.writeNumber(rounded(ring.latitude(point)));
                generator.writeEndArray();
            }
            generator.writeEndArray();
        }
        generator.writeEndArray();
        generator.writeEndObject();
        generator.writeEndObject();
    }

    private static BigDecimal rounded(double degrees) {
        BigDecimal number = BigDecimal.valueOf(degrees)
                .setScale(PLACES, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UserError(e, "boundary.unreadable", file.getFileName());
        }
    }
}
