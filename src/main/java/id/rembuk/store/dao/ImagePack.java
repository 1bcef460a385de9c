package id.rembuk.store.dao;

import com.fasterxml.jackson.core.JsonGenerator;
import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.history.RecordKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Up to a thousand before- and after-images in one text, a line for each change: {@code KIND<tab>before<tab>after} with
 * nothing for none, deflated (RFC 1950) to about a seventh. JSON holds neither tabs nor line ends.
 */
final class ImagePack {
    static final int SIZE = 1_000;

    private static final int MOST_BYTES = 64 << 20;
    private static final int CHUNK = 1 << 14;

    private ImagePack() {}

    static byte[] of(List<RecordChange> changes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(CHUNK);
        Deflater quick = new Deflater(Deflater.BEST_SPEED);
        try (JsonGenerator json = Json.generator(new DeflaterOutputStream(packed, quick, CHUNK))) {
            for (RecordChange change : changes) {
                json.writeRaw(change.ref().kind().name());
                json.writeRaw('\t');
                write(json, change.before());
                json.writeRaw('\t');
                write(json, change.after());
                json.writeRaw('\n');
            }
        } catch (IOException e) {
            throw new IllegalStateException("A record could not be written as JSON", e);
        } finally {
            quick.end();
        }
        return packed.toByteArray();
    }

    private static void write(JsonGenerator json, WorkspaceRecord record) throws IOException {
        if (record != null) {
            json.writePOJO(record);
        }
    }

    /** @throws id.rembuk.domain.UserError when the bytes are none that {@link #of} writes */
    static List<RecordChange> read(byte[] packed) {
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            byte[] text = in.readNBytes(MOST_BYTES);
            if (in.read() >= 0) {
                throw Row.unreadable(null);
            }
            return read(new String(text, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw Row.unreadable(e);
        }
    }

    /** @throws id.rembuk.domain.UserError when the text is none that was ever packed */
    static List<RecordChange> read(String text) {
        List<RecordChange> changes = new ArrayList<>();
        text.lines().forEach(line -> changes.add(change(line.split("\t", -1))));
        return changes;
    }

    private static RecordChange change(String[] parts) {
        if (parts.length != 3) {
            throw Row.unreadable(null);
        }
        Class<? extends WorkspaceRecord> type =
                Row.constant(RecordKind.class, parts[0]).type();
        return new RecordChange(image(parts[1], type), image(parts[2], type));
    }

    private static <T> T image(String json, Class<T> type) {
        return json.isEmpty() ? null : Json.read(json, type);
    }
}
