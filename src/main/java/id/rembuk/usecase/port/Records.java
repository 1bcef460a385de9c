package id.rembuk.usecase.port;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.history.HistoryEntry;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.workspace.WorkspaceIdentity;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads one consistent state of a workspace. */
public interface Records {
    WorkspaceIdentity identity();

    <T extends WorkspaceRecord> Optional<T> find(Class<T> type, String id);

    /** All records of a kind in their natural order: areas by code, plan lines by OPD and position, others by id. */
    <T extends WorkspaceRecord> List<T> all(Class<T> type);

    long count(Class<? extends WorkspaceRecord> type);

    /** Highest position of an OPD's plan lines (null: lines without an OPD) in any cycle; 0 when it has none. */
    default long lastPlanPosition(String organisationId) {
        return all(PlanLine.class).stream()
                .filter(line -> Objects.equals(line.organisationId(), organisationId))
                .mapToLong(PlanLine::position)
                .max()
                .orElse(0);
    }

    /** The newest history row; empty in a new workspace. */
    Optional<HistoryEntry> historyHead();

    /** When the newest history row was written, without reading what it changed; empty in a new workspace. */
    Optional<Instant> lastEditAt();

    /** History rows after a sequence number, oldest first, at most {@code limit}. */
    List<HistoryEntry> historyAfter(long sequence, int limit);

    /**
     * A file kept in the workspace under the digest of its bytes; empty when there is none.
     *
     * @throws id.rembuk.domain.UserError {@code workspace.stored-file} when the bytes are not those of the digest
     */
    Optional<Bytes> storedFile(String sha256);

    /** The many changes kept under a name, in the order they were made; empty when there are none. */
    List<RecordChange> many(String setId);

    /** SHA-256 (hex) over the images kept under a name, as {@code putMany} answered it. */
    String manyDigest(String setId);

    /** A value the workspace carries for a screen or a use case, e.g. the second backup place. */
    Optional<String> preference(String key);
}
