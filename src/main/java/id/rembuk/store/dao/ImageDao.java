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
import java.util.stream.IntStream;

/**
 * Keeps before- and after-images of many records changed at once, packed by the thousand; earlier versions kept a row for
 * each. A set that is there already is the same set.
 */
final class ImageDao {
    private static final String PACK = "PACK";
    private static final int AT_ONCE = 8;

    private final Statements statements;

    ImageDao(Statements statements) {
        this.statements = statements;
    }

    /** Keeps the images and answers the SHA-256 over all of them. */
    String keep(String setId, List<RecordChange> changes) {
        boolean known = statements
                .first("SELECT 1 FROM image WHERE set_id = ? LIMIT 1", Row::wholeNumber, setId)
                .isPresent();
        if (known) {
            return digestOf(setId);
        }
        MessageDigest digest = sha256();
        int packs = (changes.size() + ImagePack.SIZE - 1) / ImagePack.SIZE;
        for (int first = 0; first < packs; first += AT_ONCE) {
            int ordinal = first;
            for (String pack : packs(changes, first, Math.min(packs, first + AT_ONCE))) {
                digest.update(pack.getBytes(StandardCharsets.UTF_8));
                statements.run(
                        "INSERT INTO image (set_id, ordinal, kind, after_image) VALUES (?, ?, ?, ?)",
                        setId,
                        ordinal++,
                        PACK,
                        pack);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Writing records as JSON is most of the work, so processors share it. */
    private static List<String> packs(List<RecordChange> changes, int from, int to) {
        return IntStream.range(from, to)
                .parallel()
                .mapToObj(pack -> ImagePack.of(
                        changes.subList(pack * ImagePack.SIZE, Math.min(changes.size(), (pack + 1) * ImagePack.SIZE))))
                .toList();
    }

    List<RecordChange> of(String setId) {
        List<RecordChange> changes = new ArrayList<>();
        statements.list(
                "SELECT kind, before_image, after_image FROM image WHERE set_id = ? ORDER BY ordinal",
                row -> changes.addAll(read(row)),
                setId);
        return changes;
    }

    /** The SHA-256 over the images as they are kept now. */
    String digestOf(String setId) {
        MessageDigest digest = sha256();
        statements.list(
                "SELECT kind, before_image, after_image FROM image WHERE set_id = ? ORDER BY ordinal",
                row -> {
                    update(digest, row);
                    return null;
                },
                setId);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<RecordChange> read(Row row) throws SQLException {
        String kind = row.text();
        if (PACK.equals(kind)) {
            row.text();
            return ImagePack.read(row.text());
        }
        Class<? extends WorkspaceRecord> type =
                Row.constant(RecordKind.class, kind).type();
        return List.of(new RecordChange(row.json(type), row.json(type)));
    }

    private static void update(MessageDigest digest, Row row) throws SQLException {
        boolean pack = PACK.equals(row.text());
        String before = row.text();
        String after = row.text();
        if (pack) {
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
