package id.rembuk.store.dao;

import id.rembuk.domain.Sha256;
import id.rembuk.domain.history.Actor;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.HistoryEntry;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.history.RecordKind;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/**
 * Binds each history row to the row before it. The hash is SHA-256 over the line {@code rembuk-history-1} and then each
 * field as its number of UTF-8 bytes, a colon, the bytes and a line feed, so no two different rows give the same bytes.
 */
public final class HistoryChain {
    /** Stands before the first row. */
    public static final String START = "0".repeat(64);

    private HistoryChain() {}

    static HistoryEntry next(
            long sequence, Instant at, Actor actor, EditName name, List<RecordChange> changes, String previousHash) {
        HistoryEntry open = new HistoryEntry(sequence, at, actor, name, images(changes), previousHash, "");
        return new HistoryEntry(sequence, at, actor, name, open.changes(), previousHash, hash(open));
    }

    /** The hash a row must carry. */
    public static String hash(HistoryEntry entry) {
        ByteArrayOutputStream bytes =
                new ByteArrayOutputStream(256 + entry.changes().length());
        bytes.writeBytes("rembuk-history-1\n".getBytes(StandardCharsets.US_ASCII));
        field(bytes, String.valueOf(entry.sequence()));
        field(bytes, entry.at().toString());
        field(bytes, entry.actor().officer());
        field(bytes, entry.actor().office());
        field(bytes, entry.actor().osUser());
        field(bytes, entry.actor().computer());
        field(bytes, entry.name().key());
        field(bytes, Json.write(entry.name().words()));
        field(bytes, entry.changes());
        field(bytes, entry.previousHash());
        return Sha256.of(bytes.toByteArray());
    }

    private static void field(ByteArrayOutputStream bytes, String value) {
        byte[] text = value.getBytes(StandardCharsets.UTF_8);
        bytes.writeBytes((text.length + ":").getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(text);
        bytes.write('\n');
    }

    private static String images(List<RecordChange> changes) {
        return Json.write(changes.stream()
                .map(change -> new Image(change.ref().kind(), change.ref().id(), change.before(), change.after()))
                .toList());
    }

    private record Image(RecordKind kind, String id, Object before, Object after) {}
}
