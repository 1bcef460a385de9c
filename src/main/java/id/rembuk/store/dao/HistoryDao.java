package id.rembuk.store.dao;

import id.rembuk.domain.history.Actor;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.HistoryEntry;
import id.rembuk.domain.history.RecordChange;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps the history: rows are only ever appended. */
final class HistoryDao {
    private static final String COLUMNS =
            "sequence, at, officer, office, os_user, computer, name, words, changes, previous_hash, hash";

    private final Statements statements;

    HistoryDao(Statements statements) {
        this.statements = statements;
    }

    Optional<HistoryEntry> head() {
        return statements.first("SELECT " + COLUMNS + " FROM history ORDER BY sequence DESC LIMIT 1", HistoryDao::read);
    }

    Optional<Instant> lastAt() {
        return statements.first("SELECT at FROM history ORDER BY sequence DESC LIMIT 1", Row::time);
    }

    List<HistoryEntry> after(long sequence, int limit) {
        return statements.list(
                "SELECT " + COLUMNS + " FROM history WHERE sequence > ? ORDER BY sequence LIMIT ?",
                HistoryDao::read,
                sequence,
                limit);
    }

    HistoryEntry append(Instant at, Actor actor, EditName name, List<RecordChange> changes) {
        Link head = statements
                .first(
                        "SELECT sequence, hash FROM history ORDER BY sequence DESC LIMIT 1",
                        row -> new Link(row.wholeNumber(), row.text()))
                .orElse(new Link(0, HistoryChain.START));
        HistoryEntry entry = HistoryChain.next(head.sequence() + 1, at, actor, name, changes, head.hash());
        statements.run(
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

    private static HistoryEntry read(Row row) throws SQLException {
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
