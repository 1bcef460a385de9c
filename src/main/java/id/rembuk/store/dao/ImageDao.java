package id.rembuk.store.dao;

import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.history.RecordKind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;

/** Keeps before- and after-images of many records changed at once. A set that is there already is the same set. */
final class ImageDao {
    private final Statements statements;

    ImageDao(Statements statements) {
        this.statements = statements;
    }

    /** Keeps the images and answers the SHA-256 over all of them. */
    String keep(String setId, List<RecordChange> changes) {
        MessageDigest digest = sha256();
        boolean known = statements
                .first("SELECT 1 FROM image WHERE set_id = ? LIMIT 1", Row::wholeNumber, setId)
                .isPresent();
        for (int i = 0; i < changes.size(); i++) {
            RecordChange change = changes.get(i);
            String before = json(change.before());
            String after = json(change.after());
            update(digest, before);
            update(digest, after);
            if (!known) {
                statements.run(
                        "INSERT INTO image (set_id, ordinal, kind, before_image, after_image) VALUES (?, ?, ?, ?, ?)",
                        setId,
                        i,
                        change.ref().kind().name(),
                        before,
                        after);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    List<RecordChange> of(String setId) {
        return statements.list(
                "SELECT kind, before_image, after_image FROM image WHERE set_id = ? ORDER BY ordinal",
                ImageDao::read,
                setId);
    }

    /** The SHA-256 over the images as they are kept now. */
    String digestOf(String setId) {
        MessageDigest digest = sha256();
        statements.list(
                "SELECT before_image, after_image FROM image WHERE set_id = ? ORDER BY ordinal",
                row -> {
                    update(digest, row.text());
                    update(digest, row.text());
                    return null;
                },
                setId);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static RecordChange read(Row row) throws SQLException {
        Class<? extends WorkspaceRecord> type = row.constant(RecordKind.class).type();
        return new RecordChange(row.json(type), row.json(type));
    }

    private static String json(WorkspaceRecord record) {
        return record == null ? null : Json.write(record);
    }

    private static void update(MessageDigest digest, String image) {
        digest.update((image == null ? "-" : image).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
