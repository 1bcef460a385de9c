package id.rembuk.store.dao;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.history.Actor;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.HistoryEntry;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.workspace.WorkspaceIdentity;
import id.rembuk.usecase.port.RecordsWriter;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;

/** Changes a workspace through the connection that may write. */
public final class StoredRecordsWriter extends StoredRecords implements RecordsWriter {
    // records of this transaction, so that an edit that asks twice reads once; nobody else can write meanwhile
    private final Map<RecordRef, Optional<? extends WorkspaceRecord>> known = new HashMap<>();

    public StoredRecordsWriter(Statements statements) {
        super(statements);
    }

    /** Forgets what the last transaction has read and written. */
    public void begin() {
        known.clear();
    }

    @Override
    public <T extends WorkspaceRecord> Optional<T> find(Class<T> type, String id) {
        return known.computeIfAbsent(new RecordRef(RecordKind.of(type), id), ref -> super.find(type, id))
                .map(type::cast);
    }

    @Override
    public void put(WorkspaceRecord record) {
        put(record.getClass(), record);
        known.put(RecordRef.of(record), Optional.of(record));
    }

    private <T extends WorkspaceRecord> void put(Class<T> type, WorkspaceRecord record) {
        table(type).put(type.cast(record), find(type, record.id()));
    }

    @Override
    public void remove(WorkspaceRecord record) {
        table(record.getClass()).remove(record.id());
        known.put(RecordRef.of(record), Optional.empty());
    }

    @Override
    public HistoryEntry append(Instant at, Actor actor, EditName name, List<RecordChange> changes) {
        return history.append(at, actor, name, changes);
    }

    @Override
    public String putMany(String setId, List<RecordChange> changes) {
        boolean kept = images.has(setId);
        List<ForkJoinTask<byte[]>> packs = kept ? List.of() : ImageDao.packing(changes);
        putAll(changes);
        // what was read before may be out of date now
        known.clear();
        return kept ? images.digestOf(setId) : images.keep(setId, packs);
    }

    private void putAll(List<RecordChange> changes) {
        int done = 0;
        while (done < changes.size()) {
            int added = addedFrom(changes, done);
            if (added > done) {
                add(changes.get(done).after().getClass(), changes.subList(done, added));
                done = added;
            } else {
                putOrRemove(changes.get(done++));
            }
        }
    }

    /** End of the run of new records of one kind that starts at a change; the start itself when it adds nothing. */
    private static int addedFrom(List<RecordChange> changes, int start) {
        int end = start;
        while (end < changes.size()
                && changes.get(end).before() == null
                && changes.get(end).after().getClass()
                        == changes.get(start).after().getClass()) {
            end++;
        }
        return end;
    }

    private <T extends WorkspaceRecord> void add(Class<T> type, List<RecordChange> changes) {
        table(type)
                .addAll(changes.stream()
                        .map(change -> type.cast(change.after()))
                        .toList());
    }

    private void putOrRemove(RecordChange change) {
        if (change.after() == null) {
            table(change.before().getClass()).remove(change.before().id());
        } else {
            putKnowing(change.after().getClass(), change);
        }
    }

    private <T extends WorkspaceRecord> void putKnowing(Class<T> type, RecordChange change) {
        table(type).put(type.cast(change.after()), Optional.ofNullable(type.cast(change.before())));
    }

    @Override
    public void identity(WorkspaceIdentity newIdentity) {
        identity.put(newIdentity);
    }

    @Override
    public String storeFile(Bytes bytes) {
        return files.put(bytes);
    }

    @Override
    public boolean dropFile(String sha256) {
        return files.drop(sha256);
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
