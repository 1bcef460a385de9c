package id.rembuk.store.dao;

import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.history.Actor;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.HistoryEntry;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.workspace.WorkspaceIdentity;
import id.rembuk.usecase.port.RecordsWriter;
import java.time.Instant;
import java.util.List;

/** Changes a workspace through the connection that may write. */
public final class StoredRecordsWriter extends StoredRecords implements RecordsWriter {
    public StoredRecordsWriter(Statements statements) {
        super(statements);
    }

    @Override
    public void put(WorkspaceRecord record) {
        put(record.getClass(), record);
    }

    private <T extends WorkspaceRecord> void put(Class<T> type, WorkspaceRecord record) {
        table(type).put(type.cast(record));
    }

    @Override
    public void remove(WorkspaceRecord record) {
        table(record.getClass()).remove(record.id());
    }

    @Override
    public HistoryEntry append(Instant at, Actor actor, EditName name, List<RecordChange> changes) {
        return history.append(at, actor, name, changes);
    }

    @Override
    public void identity(WorkspaceIdentity newIdentity) {
        identity.put(newIdentity);
    }

    @Override
    public void preference(String key, String value) {
        statements.run(
                "INSERT INTO preference (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value ="
                        + " excluded.value",
                key,
                value);
    }
}
