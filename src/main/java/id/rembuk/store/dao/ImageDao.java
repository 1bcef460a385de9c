package id.rembuk.store.dao;

import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.history.RecordKind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/**
 * Keeps before- and after-images of many records changed at once, packed by the thousand and deflated; earlier versions
 * kept a row for each, or packs of plain text. A set that is there already is the same set.
 */
final class ImageDao {
    private static final String DEFLATED = "DEFLATED";
    private static final String PLAIN = "PACK";
    private static final String SELECT =
            "SELECT kind, packed, before_image, after_image FROM image WHERE set_id = ? ORDER BY ordinal";

    private final Statements statements;

    ImageDao(Statements statements) {
        this.statements = statements;
    }

    /** Whether the images of a set are kept. */
    boolean has(String setId) {
        return statements
                .first("SELECT 1 FROM image WHERE set_id = ? LIMIT 1", Row::wholeNumber, setId)
                .isPresent();
    }

    /** Starts to pack images on the other processors, so that the records themselves can be stored meanwhile. */
    static List<ForkJoinTask<byte[]>> packing(List<RecordChange> changes) {
        List<ForkJoinTask<byte[]>> packs = new ArrayList<>();
        for (int from = 0; from < changes.size(); from += ImagePack.SIZE) {
            List<RecordChange> some = changes.subList(from, Math.min(changes.size(), from + ImagePack.SIZE));
            packs.add(ForkJoinPool.commonPool().submit(() -> ImagePack.of(some)));
        }
        return packs;
    }

    /** Keeps the images and answers the SHA-256 over all of them. */
    String keep(String setId, List<ForkJoinTask<byte[]>> packs) {
        MessageDigest digest = sha256();
        for (int ordinal = 0; ordinal < packs.size(); ordinal++) {
            byte[] pack = packs.get(ordinal).join();
            digest.update(pack);
            statements.run(
                    "INSERT INTO image (set_id, ordinal, kind, packed) VALUES (?, ?, ?, ?)",
                    setId,
                    ordinal,
                    DEFLATED,
                    pack);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    List<RecordChange> of(String setId) {
        List<RecordChange> changes = new ArrayList<>();
        statements.list(SELECT, row -> changes.addAll(read(row)), setId);
        return changes;
    }

    /** The SHA-256 over the images as they are kept now. */
    String digestOf(String setId) {
        MessageDigest digest = sha256();
        statements.list(
                SELECT,
                row -> {
                    update(digest, row);
                    return null;
                },
                setId);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<RecordChange> read(Row row) throws SQLException {
        String kind = row.text();
        byte[] packed = row.bytes();
        if (kind.equals(DEFLATED)) {
            return ImagePack.read(packed);
        }
        if (kind.equals(PLAIN)) {
            row.text();
            return ImagePack.read(row.text());
        }
        Class<? extends WorkspaceRecord> type =
                Row.constant(RecordKind.class, kind).type();
        return List.of(new RecordChange(row.json(type), row.json(type)));
    }

    private static void update(MessageDigest digest, Row row) throws SQLException {
        String kind = row.text();
        byte[] packed = row.bytes();
        String before = row.text();
        String after = row.text();
        if (kind.equals(DEFLATED)) {
            digest.update(packed);
        } else if (kind.equals(PLAIN)) {
            digest.update(after.getBytes(StandardCharsets.UTF_8));
        } else {
            digest.update(line(before));
            digest.update(line(after));
        }
    }

    private static byte[] line(String image) {
        return ((image == null ? "-" : image) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
