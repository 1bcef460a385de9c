package id.rembuk.store.dao;

import id.rembuk.domain.Sha256;
import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.history.RecordKind;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
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
        Sha256 digest = new Sha256();
        for (int ordinal = 0; ordinal < packs.size(); ordinal++) {
            byte[] pack = packs.get(ordinal).join();
            digest.add(pack);
            statements.run(
                    "INSERT INTO image (set_id, ordinal, kind, packed) VALUES (?, ?, ?, ?)",
                    setId,
                    ordinal,
                    DEFLATED,
                    pack);
        }
        return digest.hex();
    }

    List<RecordChange> of(String setId) {
        List<RecordChange> changes = new ArrayList<>();
        statements.list(SELECT, row -> changes.addAll(read(row)), setId);
        return changes;
    }

    /** The SHA-256 over the images as they are kept now. */
    String digestOf(String setId) {
        Sha256 digest = new Sha256();
        statements.list(
                SELECT,
                row -> {
                    update(digest, row);
                    return null;
                },
                setId);
        return digest.hex();
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

    private static void update(Sha256 digest, Row row) throws SQLException {
        String kind = row.text();
        byte[] packed = row.bytes();
        String before = row.text();
        String after = row.text();
        if (kind.equals(DEFLATED)) {
            digest.add(packed);
        } else if (kind.equals(PLAIN)) {
            digest.add(after.getBytes(StandardCharsets.UTF_8));
        } else {
            digest.add(line(before));
            digest.add(line(after));
        }
    }

    private static byte[] line(String image) {
        return ((image == null ? "-" : image) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
