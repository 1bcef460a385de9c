package id.rembuk.store;

import id.rembuk.domain.UserError;
import id.rembuk.domain.history.HistoryEntry;
import id.rembuk.store.dao.HistoryChain;
import id.rembuk.store.file.Connections;
import id.rembuk.usecase.port.Records;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;

/** Looks whether a workspace file is whole. */
final class FileCheck {
    private static final int ROWS_AT_ONCE = 50;

    private FileCheck() {}

    /** The quick look at every opening: pages, cells and required values. */
    static void quick(Connection connection, Path file) throws SQLException {
        require("PRAGMA quick_check(1)", connection, file);
    }

    /** The full look after an unclean end and on every copy: also indexes and references between rows. */
    static void full(Connection connection, Path file) throws SQLException {
        require("PRAGMA integrity_check(1)", connection, file);
        if (!referencesHold(connection)) {
            throw new UserError("workspace.damaged", file.getFileName().toString());
        }
    }

    static boolean databaseHolds(Connection connection) throws SQLException {
        return "ok".equals(Connections.run(connection, "PRAGMA integrity_check(1)"));
    }

    static boolean referencesHold(Connection connection) throws SQLException {
        return Connections.run(connection, "PRAGMA foreign_key_check") == null;
    }

    /** Recomputes every hash of the history; answers the first sequence number that does not fit, if any. */
    static OptionalLong brokenHistory(Records records) {
        long sequence = 0;
        String previous = HistoryChain.START;
        while (true) {
            List<HistoryEntry> entries = records.historyAfter(sequence, ROWS_AT_ONCE);
            if (entries.isEmpty()) {
                return OptionalLong.empty();
            }
            for (HistoryEntry entry : entries) {
                sequence++;
                if (entry.sequence() != sequence
                        || !entry.previousHash().equals(previous)
                        || !entry.hash().equals(HistoryChain.hash(entry))) {
                    return OptionalLong.of(sequence);
                }
                previous = entry.hash();
            }
        }
    }

    private static void require(String check, Connection connection, Path file) throws SQLException {
        if (!"ok".equals(Connections.run(connection, check))) {
            throw new UserError("workspace.damaged", file.getFileName().toString());
        }
    }
}
