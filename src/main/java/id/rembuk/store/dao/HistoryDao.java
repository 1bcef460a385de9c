package id.rembuk.store.dao;

import id.rembuk.domain.history.Actor;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.HistoryEntry;
import id.rembuk.domain.history.RecordChange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Keeps the history: rows are only ever appended. */
final class HistoryDao {
    private static final String COLUMNS =
            "sequence, at, officer, office, os_user, computer, name, words, changes, previous_hash, hash";

    private final Handle handle;

    HistoryDao(Handle handle) {
        this.handle = handle;
    }

    Optional<HistoryEntry> head() {
        return handle.select("SELECT " + COLUMNS + " FROM history ORDER BY sequence DESC LIMIT 1")
                .map((rs, context) -> read(rs))
                .findOne();
    }

    List<HistoryEntry> after(long sequence, int limit) {
        return handle.select(
                        "SELECT " + COLUMNS + " FROM history WHERE sequence > ? ORDER BY sequence LIMIT ?",
                        sequence,
                        limit)
                .map((rs, context) -> read(rs))
                .list();
    }

    HistoryEntry append(Instant at, Actor actor, EditName name, List<RecordChange> changes) {
        Link head = handle.select("SELECT sequence, hash FROM history ORDER BY sequence DESC LIMIT 1")
                .map((rs, context) -> new Link(rs.getLong(1), rs.getString(2)))
                .findOne()
                .orElse(new Link(0, HistoryChain.START));
        HistoryEntry entry = HistoryChain.next(head.sequence() + 1, at, actor, name, changes, head.hash());
        handle.execute(
                "INSERT INTO history (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entry.sequence(),
                entry.at().toString(),
                actor.officer(),
                actor.office(),
                actor.osUser(),
                actor.computer(),
                name.key(),
                Json.write(name.words()),
                entry.changes(),
                entry.previousHash(),
                entry.hash());
        return entry;
    }

    private static HistoryEntry read(ResultSet columns) throws SQLException {
        Row row = new Row(columns);
        return new HistoryEntry(
                row.wholeNumber(),
                row.time(),
                new Actor(row.text(), row.text(), row.text(), row.text()),
                new EditName(row.text(), row.list()),
                row.text(),
                row.text(),
                row.text());
    }

    private record Link(long sequence, String hash) {}
}
