package id.rembuk.store;

import id.rembuk.domain.UserError;
import id.rembuk.store.dao.StoredRecords;
import id.rembuk.store.dao.StoredRecordsWriter;
import id.rembuk.store.file.Connections;
import id.rembuk.store.file.Connections.Journal;
import id.rembuk.store.file.HolderLock;
import id.rembuk.store.file.OpenHere;
import id.rembuk.store.file.SqlErrors;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.RecordsWriter;
import id.rembuk.usecase.port.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** An open workspace file: one connection that writes and one that only reads, each used by one thread at a time. */
final class SqliteWorkspace implements Workspace {
    private final Path file;
    private final Journal journal;
    private final HolderLock lock;
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantLock reading;
    private Handle reader;
    private Handle writer;
    private boolean inTransaction;
    private boolean inSnapshot;
    private boolean logged;
    private boolean closed;
    private volatile String readOnlyReason;

    /** Opens a file for writing; the lock becomes the workspace's. */
    static SqliteWorkspace writing(Path file, Journal journal, HolderLock lock, String readOnlyReason)
            throws SQLException {
        SqliteWorkspace workspace = new SqliteWorkspace(file, journal, lock, readOnlyReason);
        workspace.connect();
        OpenHere.enter(file);
        return workspace;
    }

    /** Opens a file for reading only; the connection becomes the workspace's. */
    static SqliteWorkspace reading(Path file, Connection connection, String readOnlyReason) {
        SqliteWorkspace workspace = new SqliteWorkspace(file, Journal.ROLLBACK, null, readOnlyReason);
        workspace.reader = handle(connection);
        OpenHere.enter(file);
        return workspace;
    }

    private SqliteWorkspace(Path file, Journal journal, HolderLock lock, String readOnlyReason) {
        this.file = file;
        this.journal = journal;
        this.lock = lock;
        this.readOnlyReason = readOnlyReason;
        // with a rollback journal a reader would make the writer wait, so they take turns
        reading = journal == Journal.WAL ? new ReentrantLock() : writing;
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public Optional<String> readOnlyReason() {
        return Optional.ofNullable(readOnlyReason);
    }

    void readOnlyBecause(String reason) {
        readOnlyReason = reason;
    }

    @Override
    public <R> R read(Function<Records, R> question) {
        if (writing.isHeldByCurrentThread() && inTransaction) {
            return question.apply(new StoredRecordsWriter(writer));
        }
        reading.lock();
        try {
            if (inSnapshot) {
                return question.apply(new StoredRecords(reader));
            }
            return snapshot(question);
        } catch (SQLException | RuntimeException e) {
            throw SqlErrors.meaning(e, file);
        } finally {
            reading.unlock();
        }
    }

    private <R> R snapshot(Function<Records, R> question) throws SQLException {
        Connections.run(reader.getConnection(), "BEGIN");
        inSnapshot = true;
        try {
            return question.apply(new StoredRecords(reader));
        } finally {
            inSnapshot = false;
            rollBack(reader);
        }
    }

    @Override
    public <R> R write(Function<RecordsWriter, R> work) {
        writing.lock();
        try {
            if (readOnlyReason != null) {
                throw new UserError(readOnlyReason, file.getFileName().toString());
            }
            return transaction(work);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public <R> R writeMark(Function<RecordsWriter, R> work) {
        writing.lock();
        try {
            if (writer == null || (readOnlyReason != null && !readOnlyReason.equals(Opening.HANDED_OVER))) {
                throw new UserError(
                        readOnlyReason == null ? "workspace.write-protected" : readOnlyReason,
                        file.getFileName().toString());
            }
            R answer = transaction(work);
            boolean handedOver = new StoredRecords(writer).identity().handedOver() != null;
            readOnlyReason = handedOver ? Opening.HANDED_OVER : null;
            return answer;
        } finally {
            writing.unlock();
        }
    }

    private <R> R transaction(Function<RecordsWriter, R> work) {
        if (inTransaction) {
            return work.apply(new StoredRecordsWriter(writer));
        }
        boolean done = false;
        try {
            Connections.run(writer.getConnection(), "BEGIN IMMEDIATE");
            inTransaction = true;
            R answer = work.apply(new StoredRecordsWriter(writer));
            Connections.run(writer.getConnection(), "COMMIT");
            done = true;
            logged = true;
            return answer;
        } catch (SQLException | RuntimeException e) {
            throw failed(e);
        } finally {
            inTransaction = false;
            if (!done) {
                rollBack(writer);
            }
        }
    }

    private RuntimeException failed(Exception failure) {
        RuntimeException meaning = SqlErrors.meaning(failure, file);
        if (meaning instanceof UserError error && SqlErrors.endsWriting(error)) {
            readOnlyReason = error.code();
        }
        return meaning;
    }

    private static void rollBack(Handle handle) {
        try {
            Connections.run(handle.getConnection(), "ROLLBACK");
        } catch (SQLException e) {
            // SQLite has rolled back by itself, as it does after a failure of the disk
        }
    }

    @Override
    public boolean tryWritingAgain() {
        writing.lock();
        reading.lock();
        try {
            if (readOnlyReason == null) {
                return true;
            }
            if (lock == null || readOnlyReason.equals(Opening.HANDED_OVER) || !Files.exists(file)) {
                return false;
            }
            disconnect();
            connect();
            Connection connection = writer.getConnection();
            // writing the version anew changes nothing and still must reach the disk
            String version = Connections.run(connection, "PRAGMA user_version");
            Connections.run(connection, "PRAGMA user_version = " + version);
            readOnlyReason = null;
            return true;
        } catch (SQLException | RuntimeException e) {
            return false;
        } finally {
            reading.unlock();
            writing.unlock();
        }
    }

    @Override
    public void checkpoint() {
        writing.lock();
        try {
            if (writer != null && logged && readOnlyReason == null && !inTransaction) {
                Connections.run(writer.getConnection(), "PRAGMA wal_checkpoint(TRUNCATE)");
                logged = false;
            }
        } catch (SQLException e) {
            throw failed(e);
        } finally {
            writing.unlock();
        }
    }

    /** Does something with the reading connection while nobody writes and nobody else reads. */
    <R> R still(Question<R> question) {
        writing.lock();
        reading.lock();
        try {
            return question.ask(reader.getConnection());
        } catch (SQLException e) {
            throw SqlErrors.meaning(e, file);
        } finally {
            reading.unlock();
            writing.unlock();
        }
    }

    /** Asks a connection something. */
    @FunctionalInterface
    interface Question<R> {
        R ask(Connection connection) throws SQLException;
    }

    @Override
    public void close() {
        boolean first = closeKeepingLock();
        if (first && lock != null) {
            lock.close();
        }
    }

    /** Closes the file; its lock stays with who took it. */
    boolean closeKeepingLock() {
        writing.lock();
        reading.lock();
        try {
            if (closed) {
                return false;
            }
            closed = true;
            closeReader();
            if (writer != null) {
                mergeLog();
            }
            disconnect();
            OpenHere.leave(file);
            return true;
        } finally {
            reading.unlock();
            writing.unlock();
        }
    }

    /** At rest a workspace is one file in rollback mode, which can be read from a place that cannot be written. */
    private void mergeLog() {
        try {
            Connections.run(writer.getConnection(), "PRAGMA wal_checkpoint(TRUNCATE)");
            Connections.run(writer.getConnection(), "PRAGMA journal_mode = DELETE");
        } catch (SQLException e) {
            // the log stays beside the file and is read at the next start: nothing is lost
        }
    }

    private void connect() throws SQLException {
        writer = handle(Connections.writing(file, journal));
        reader = handle(Connections.reading(file));
    }

    private void closeReader() {
        if (reader != null) {
            reader.close();
            reader = null;
        }
    }

    private void disconnect() {
        closeReader();
        if (writer != null) {
            writer.close();
            writer = null;
        }
    }

    private static Handle handle(Connection connection) {
        return Jdbi.create(() -> connection).open();
    }
}
