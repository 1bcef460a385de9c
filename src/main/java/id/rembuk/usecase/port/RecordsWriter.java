package id.rembuk.usecase.port;

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

    void preference(String key, String value);
}
