package id.rembuk.store.dao;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.UserError;
import java.util.Optional;

/** Keeps files under the digest of their bytes. */
final class StoredFileDao {
    /** Who may refer to a file: records by a column or a list, and the frozen snapshots by the pictures of a kop. */
    private static final String REFERRED_TO = "SELECT 1 WHERE EXISTS (SELECT 1 FROM edition WHERE file_hash = ?1)"
            + " OR EXISTS (SELECT 1 FROM signing WHERE scan_hash = ?1)"
            + " OR EXISTS (SELECT 1 FROM document WHERE ?1 IN (snapshot_hash, template_hash, workplan_hash))"
            + " OR EXISTS (SELECT 1 FROM boundary_map WHERE file_sha256 = ?1)"
            + " OR EXISTS (SELECT 1 FROM agreed_text WHERE sha256 = ?1)"
            + " OR EXISTS (SELECT 1 FROM own_slide WHERE file_hash = ?1)"
            + " OR EXISTS (SELECT 1 FROM letterhead WHERE instr(images, ?1) > 0)"
            + " OR EXISTS (SELECT 1 FROM document JOIN stored_file ON sha256 = snapshot_hash"
            + " WHERE instr(bytes, CAST(?1 AS BLOB)) > 0)";

    private final Statements statements;

    StoredFileDao(Statements statements) {
        this.statements = statements;
    }

    Optional<Bytes> find(String sha256) {
        Optional<Bytes> found = statements.first(
                "SELECT bytes FROM stored_file WHERE sha256 = ?", row -> Bytes.of(row.bytes()), sha256);
        if (found.isPresent() && !found.get().sha256().equals(sha256)) {
            throw new UserError("workspace.stored-file");
        }
        return found;
    }

    String put(Bytes bytes) {
        String sha256 = bytes.sha256();
        statements.run(
                "INSERT INTO stored_file (sha256, length, bytes) VALUES (?, ?, ?) ON CONFLICT (sha256) DO NOTHING",
                sha256,
                bytes.length(),
                bytes.array());
        return sha256;
    }

    boolean drop(String sha256) {
        if (statements.first(REFERRED_TO, Row::wholeNumber, sha256).isPresent()) {
            return false;
        }
        statements.run("DELETE FROM stored_file WHERE sha256 = ?", sha256);
        return true;
    }
}
