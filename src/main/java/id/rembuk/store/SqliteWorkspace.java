package id.rembuk.store;

import id.rembuk.domain.UserError;
import id.rembuk.store.file.Connections;
import id.rembuk.store.file.Connections.Journal;
import id.rembuk.store.file.HolderLock;
import id.rembuk.store.file.OpenHere;
import id.rembuk.store.file.SqlErrors;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.RecordsWriter;
import id.rembuk.usecase.port.SnapshotFormat;
import id.rembuk.usecase.port.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/** An open workspace file: one connection that writes and one that only reads, each used by one thread at a time. */
final class SqliteWorkspace implements Workspace {
    private final Path file;
    private final Journal journal;
    private final HolderLock lock;
    private final SnapshotFormat snapshots = new JsonSnapshots();
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantLock reading;
    private Connected connected;
    private String id;
    private Object inode;
    private boolean inTransaction;
    private boolean inSnapshot;
    private boolean logged;
    private boolean closed;
    private volatile String readOnlyReason;

    /** Opens a file for writing; the lock becomes the workspace's. */
    static SqliteWorkspace writing(Path file, Journal journal, HolderLock lock, String readOnlyReason)
            throws SQLException {
        SqliteWorkspace workspace = new SqliteWorkspace(file, journal, lock, readOnlyReason);
        workspace.connected = Connected.open(file, journal);
        workspace.id = workspace.connected.read().identity().id();
        workspace.inode = workspace.inode();
        OpenHere.enter(file);
        return workspace;
    }

    /** Opens a file for reading only; the connection becomes the workspace's. */
    static SqliteWorkspace reading(Path file, Connection connection, String readOnlyReason) {
        SqliteWorkspace workspace = new SqliteWorkspace(file, Journal.ROLLBACK, null, readOnlyReason);
        workspace.connected = Connected.readOnly(connection);
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
    public SnapshotFormat snapshots() {
        return snapshots;
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
            return question.apply(connected.written());
        }
        reading.lock();
        try {
            if (inSnapshot) {
                return question.apply(connected.read());
            }
            return snapshot(question);
        } catch (SQLException | RuntimeException e) {
            throw SqlErrors.meaning(e, file);
        } finally {
            reading.unlock();
        }
    }

    private <R> R snapshot(Function<Records, R> question) throws SQLException {
        Connections.run(connected.reader(), "BEGIN");
        inSnapshot = true;
        try {
            return question.apply(connected.read());
        } finally {
            inSnapshot = false;
            rollBack(connected.reader());
        }
    }

    @Override
    public <R> R write(Function<RecordsWriter, R> work) {
        writing.lock();
        try {
            if (readOnlyReason != null) {
                throw new UserError(readOnlyReason, file.getFileName().toString());
            }
            if (!Objects.equals(inode, inode())) {
                readOnlyReason = "workspace.disk-failed";
                throw new UserError(readOnlyReason, file.getFileName().toString());
            }
            return transaction(work);
        } finally {
            writing.unlock();
        }
    }

    /** What the name points to: a file moved or replaced behind our back must not take edits nobody would find. */
    private Object inode() {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.fileKey() == null ? file : attributes.fileKey();
        } catch (IOException e) {
            return null;
        }
    }

    @Override
    public <R> R writeMark(Function<RecordsWriter, R> work) {
        writing.lock();
        try {
            if (!connected.canWrite() || (readOnlyReason != null && !readOnlyReason.equals(Opening.HANDED_OVER))) {
                throw new UserError(
                        readOnlyReason == null ? "workspace.write-protected" : readOnlyReason,
                        file.getFileName().toString());
            }
            R answer = transaction(work);
            boolean handedOver = connected.written().identity().handedOver() != null;
            readOnlyReason = handedOver ? Opening.HANDED_OVER : null;
            return answer;
        } finally {
            writing.unlock();
        }
    }

    private <R> R transaction(Function<RecordsWriter, R> work) {
        if (inTransaction) {
            return work.apply(connected.written());
        }
        boolean done = false;
        try {
            Connections.run(connected.writer(), "BEGIN IMMEDIATE");
            inTransaction = true;
            connected.written().begin();
            R answer = work.apply(connected.written());
            Connections.run(connected.writer(), "COMMIT");
            done = true;
            logged = true;
            return answer;
        } catch (SQLException | RuntimeException e) {
            throw failed(e);
        } finally {
            inTransaction = false;
            if (!done) {
                rollBack(connected.writer());
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

    private static void rollBack(Connection connection) {
        try {
            Connections.run(connection, "ROLLBACK");
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
            reconnect();
            inode = inode();
            readOnlyReason = null;
            return true;
        } catch (SQLException | RuntimeException e) {
            return false;
        } finally {
            reading.unlock();
            writing.unlock();
        }
    }

    /** Opens the file anew, proves that it is the same and can be written, and only then lets the old connections go. */
    private void reconnect() throws SQLException {
        Connected old = connected;
        Connected anew = Connected.open(file, journal);
        boolean done = false;
        try {
            anew.proveWriting();
            done = anew.read().identity().id().equals(id);
        } finally {
            (done ? old : anew).drop();
        }
        if (!done) {
            throw new UserError("workspace.disk-failed", file.getFileName().toString());
        }
        connected = anew;
    }

    @Override
    public void preferHere(String key, String value) {
        writing.lock();
        reading.lock();
        try {
            connected.preferHere(key, value);
        } finally {
            reading.unlock();
            writing.unlock();
        }
    }

    @Override
    public void checkpoint() {
        writing.lock();
        try {
            if (!closed && connected.canWrite() && logged && readOnlyReason == null && !inTransaction) {
                String busy = Connections.run(connected.writer(), "PRAGMA wal_checkpoint(TRUNCATE)");
                logged = !"0".equals(busy); // somebody still reads: at the next rest
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
            return question.ask(connected.reader());
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
        closeAnd(() -> {
            if (lock != null) {
                lock.close();
            }
        });
    }

    /** Closes the file; its lock stays with who took it. */
    void closeKeepingLock() {
        closeAnd(() -> {});
    }

    private void closeAnd(Runnable release) {
        writing.lock();
        reading.lock();
        try {
            if (!closed) {
                closed = true;
                try {
                    connected.close();
                } finally {
                    OpenHere.leave(file);
                    release.run();
                }
            }
        } catch (RuntimeException e) {
            throw SqlErrors.meaning(e, file);
        } finally {
            reading.unlock();
            writing.unlock();
        }
    }
}
