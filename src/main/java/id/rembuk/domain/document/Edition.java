package id.rembuk.domain.document;

import id.rembuk.domain.WorkspaceRecord;
import java.util.List;

/**
 * The fixed file of a final for one road of signing. A signature adds a revision at its end; the bytes before stay.
 *
 * @param fileHash SHA-256 (hex) of the newest bytes, kept as a stored file of that name
 * @param pages number of pages
 * @param revisions the unsigned file first; each is a prefix of the newest bytes
 */
public record Edition(String id, String documentId, Road road, String fileHash, int pages, List<Revision> revisions)
        implements WorkspaceRecord {
    public Edition {
        revisions = List.copyOf(revisions);
    }

    /**
     * One state of the file.
     *
     * @param length bytes
     * @param sha256 hex digest of the first {@code length} bytes
     * @param field signature field that made it; null for the unsigned file
     */
    public record Revision(long length, String sha256, String field) {}

    /** Digest that the register names: that of the unsigned final. */
    public String finalHash() {
        return revisions.get(0).sha256();
    }
}
