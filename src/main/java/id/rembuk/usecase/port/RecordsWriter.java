package id.rembuk.usecase.port;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.history.Actor;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.HistoryEntry;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.workspace.WorkspaceIdentity;
import java.time.Instant;
import java.util.List;

/** Changes a workspace inside one transaction. */
public interface RecordsWriter extends Records {
    /** Adds the record or replaces the one with its id. */
    void put(WorkspaceRecord record);

    void remove(WorkspaceRecord record);

    /** Appends one row to the history chain and returns it. */
    HistoryEntry append(Instant at, Actor actor, EditName name, List<RecordChange> changes);

    void identity(WorkspaceIdentity identity);

    /** Keeps a file and returns the SHA-256 (hex) that names it; a file that is there already is kept once. */
    String storeFile(Bytes bytes);

    /** Lets a file go unless a record, or the snapshot of a final, still refers to it; answers whether it is gone. */
    boolean dropFile(String sha256);

    void preference(String key, String value);

    /**
     * Writes many changes at once and keeps their before- and after-images under a name, so that they can be undone
     * without being held in memory. The changes must start from the records as they are stored.
     *
     * @return SHA-256 (hex) over the images
     */
    String putMany(String setId, List<RecordChange> changes);
}
