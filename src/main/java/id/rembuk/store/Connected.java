package id.rembuk.store;

import id.rembuk.store.dao.Statements;
import id.rembuk.store.dao.StoredRecords;
import id.rembuk.store.dao.StoredRecordsWriter;
import id.rembuk.store.file.Connections;
import id.rembuk.store.file.Connections.Journal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** The connections of an open workspace: one that only reads and, unless it is read-only, one that writes. */
final class Connected {
    private final Statements reader;
    private final Statements writer;
    private final StoredRecords read;
    private final StoredRecordsWriter written;

    private Connected(Statements reader, Statements writer) {
        this.reader = reader;
        this.writer = writer;
        read = new StoredRecords(reader);
        written = writer == null ? null : new StoredRecordsWriter(writer);
    }

    static Connected readOnly(Connection connection) {
        return new Connected(new Statements(connection), null);
    }

    static Connected open(Path file, Journal journal) throws SQLException {
        Statements writer = new Statements(Connections.writing(file, journal));
        boolean done = false;
        try {
            Connected connected = new Connected(new Statements(Connections.reading(file)), writer);
            done = true;
            return connected;
        } finally {
            if (!done) {
                writer.close();
            }
        }
    }

    boolean canWrite() {
        return writer != null;
    }

    Connection reader() {
        return reader.connection();
    }

    Connection writer() {
        return writer.connection();
    }

    StoredRecords read() {
        return read;
    }

    StoredRecordsWriter written() {
        return written;
    }

    /** Both connections must agree on it: an edit is decided for the round that is shown. */
    void preferHere(String key, String value) {
        read.preferHere(key, value);
        if (written != null) {
            written.preferHere(key, value);
        }
    }

    /** Writes the file's version anew, which changes nothing and still must reach the disk. */
    void proveWriting() throws SQLException {
        String version = Connections.run(writer(), "PRAGMA user_version");
        Connections.run(writer(), "PRAGMA user_version = " + version);
    }

    /**
     * Closes both, the writer last. At rest a workspace is one file in rollback mode, which can also be read from a
     * place that cannot be written.
     */
    void close() {
        reader.close();
        if (writer != null) {
            try {
                Connections.run(writer(), "PRAGMA wal_checkpoint(TRUNCATE)");
                Connections.run(writer(), "PRAGMA journal_mode = DELETE");
            } catch (SQLException e) {
                // the log stays beside the file and is read at the next start: nothing is lost
            }
            writer.close();
        }
    }

    /** Closes without touching the file, which may be gone. */
    void drop() {
        reader.close();
        if (writer != null) {
            writer.close();
        }
    }
}
