package id.rembuk.store;

import id.rembuk.domain.UserError;
import id.rembuk.domain.workspace.WorkspaceIdentity;
import id.rembuk.store.dao.Statements;
import id.rembuk.store.dao.StoredRecordsWriter;
import id.rembuk.store.file.Connections;
import id.rembuk.store.file.Connections.Journal;
import id.rembuk.store.file.FileErrors;
import id.rembuk.store.file.HolderLock;
import id.rembuk.store.file.OpenHere;
import id.rembuk.store.file.PartFile;
import id.rembuk.store.file.Paths;
import id.rembuk.store.file.Place;
import id.rembuk.store.file.SqlErrors;
import id.rembuk.task.Progress;
import id.rembuk.usecase.port.RecordsWriter;
import id.rembuk.usecase.port.Workspace;
import id.rembuk.usecase.port.WorkspaceFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Keeps workspaces as SQLite files. */
public final class SqliteWorkspaceFiles implements WorkspaceFiles {
    private final Schema schema;
    private final Clock clock;
    private final Opening opening;

    /** @param clock tells the time and the office's zone, for names and notices */
    public SqliteWorkspaceFiles(Clock clock) {
        this(Schema.current(), clock);
    }

    SqliteWorkspaceFiles(Schema schema, Clock clock) {
        this.schema = schema;
        this.clock = clock;
        opening = new Opening(schema, clock);
    }

    @Override
    public Opened create(Path given, WorkspaceIdentity identity, Consumer<RecordsWriter> firstRows) {
        Path file = Paths.real(given);
        refuseExisting(file);
        HolderLock lock = lockForWriting(file);
        boolean done = false;
        try (PartFile part = new PartFile(file)) {
            schema.migrate(part.path(), 0);
            writeRows(part.path(), records -> {
                records.identity(identity);
                firstRows.accept(records);
            });
            refuseExisting(file);
            part.finish();
            Opened opened = opening.started(file, lock, false, new ArrayList<>());
            done = true;
            return opened;
        } catch (SQLException e) {
            throw SqlErrors.meaning(e, file);
        } finally {
            if (!done) {
                lock.close();
            }
        }
    }

    private static void writeRows(Path part, Consumer<RecordsWriter> rows) {
        try {
            Connection connection = Connections.writing(part, Journal.ROLLBACK);
            try (Statements statements = new Statements(connection)) {
                Connections.run(connection, "BEGIN IMMEDIATE");
                rows.accept(new StoredRecordsWriter(statements));
                Connections.run(connection, "COMMIT");
            }
        } catch (SQLException | RuntimeException e) {
            throw SqlErrors.meaning(e, part);
        }
    }

    @Override
    public Opened open(Path file, Mode mode) {
        return opening.open(file, mode);
    }

    @Override
    public Optional<Notice> placeNotice(Path file) {
        return Opening.placeNotice(Place.of(file), file.toAbsolutePath());
    }

    @Override
    public void saveCopy(Workspace workspace, Path given, boolean overwrite, Progress progress) {
        Path target = Paths.real(given);
        if (!overwrite || OpenHere.holds(target)) {
            refuseExisting(target);
        }
        copyTo(target, workspace, part -> {}, progress);
    }

    @Override
    public void saveSuccessor(Workspace workspace, Path given, WorkspaceIdentity identity, Progress progress) {
        Path target = Paths.real(given);
        refuseExisting(target);
        copyTo(target, workspace, part -> writeRows(part, records -> records.identity(identity)), progress);
    }

    private void copyTo(Path target, Workspace workspace, Consumer<Path> change, Progress progress) {
        HolderLock lock = lockForWriting(target);
        try (PartFile part = new PartFile(target)) {
            Contents contents = sqlite(workspace).still(connection -> Copier.copy(connection, part.path(), progress));
            progress.checkCancelled();
            change.accept(part.path());
            Copier.verify(part.path(), contents);
            progress.checkCancelled();
            EvidenceCopy evidence = new EvidenceCopy(EvidenceFiles.of(workspace.file()), EvidenceFiles.of(target));
            evidence.run(progress);
            try {
                putInPlace(part, target);
            } catch (UserError e) {
                evidence.takeBack();
                throw e;
            }
        } finally {
            lock.close();
        }
    }

    /** Gives a finished part its name; what had the name is kept beside it. */
    private Optional<Path> putInPlace(PartFile part, Path target) {
        Optional<Path> aside =
                Files.exists(target) ? Optional.of(Replacement.setAside(target, "diganti", clock)) : Optional.empty();
        try {
            part.finish();
            return aside;
        } catch (UserError e) {
            aside.ifPresent(kept -> Replacement.putBack(kept, target));
            throw e;
        }
    }

    @Override
    public Backup backUp(Workspace workspace, Path folder, Progress progress) {
        Path file = workspace.file();
        Backup backup = new BackupFolder(folder, file, clock).add(sqlite(workspace), progress);
        if (!folder.equals(backupFolder(file))) {
            // beside the workspace the evidence lies already, and a backup leaves it there
            new EvidenceCopy(EvidenceFiles.of(file), EvidenceFiles.of(folder.resolve(file.getFileName())))
                    .run(progress);
        }
        return backup;
    }

    @Override
    public Path backupFolder(Path workspaceFile) {
        return BackupFolder.of(workspaceFile);
    }

    @Override
    public List<Backup> backups(Path folder, Path workspaceFile) {
        return new BackupFolder(folder, workspaceFile, clock).list();
    }

    @Override
    public Optional<Path> restore(Path backup, Path given, Progress progress) {
        Path file = Paths.real(given);
        Path source = Paths.real(backup);
        HolderLock lock = lockForWriting(file);
        try (PartFile part = new PartFile(file)) {
            copyChecked(source, part.path(), progress);
            // a backup beside the workspace has no evidence of its own: there is nothing to copy then
            Path kept = EvidenceFiles.of(source.resolveSibling(file.getFileName()));
            new EvidenceCopy(kept, EvidenceFiles.of(file)).run(progress);
            return putInPlace(part, file);
        } finally {
            lock.close();
        }
    }

    /** Opening the backup for reading is its check; what is copied is proved against it once more. */
    private void copyChecked(Path backup, Path part, Progress progress) {
        Opened opened = open(backup, Mode.READ_ONLY);
        try (Workspace source = opened.workspace()) {
            Contents contents = sqlite(source).still(connection -> {
                FileCheck.full(connection, backup);
                return Copier.copy(connection, part, progress);
            });
            progress.checkCancelled();
            Copier.verify(part, contents);
        }
    }

    @Override
    public Path setAside(Path workspaceFile) {
        Path file = Paths.real(workspaceFile);
        HolderLock lock = lockForWriting(file);
        try {
            return Replacement.setAside(file, "rusak", clock);
        } finally {
            lock.close();
        }
    }

    @Override
    public Inspection inspect(Path given) {
        Path file = Paths.real(given);
        try (Workspace workspace = open(file, Mode.READ_ONLY).workspace()) {
            SqliteWorkspace read = sqlite(workspace);
            int version =
                    read.still(connection -> Integer.parseInt(Connections.run(connection, "PRAGMA user_version")));
            return Inspector.inspect(read, version, file, backups(backupFolder(file), file));
        }
    }

    private HolderLock lockForWriting(Path file) {
        HolderLock lock = opening.lock(file);
        if (lock == null) {
            throw new UserError("workspace.write-protected", file.getFileName().toString());
        }
        return lock;
    }

    private static void refuseExisting(Path file) {
        if (Files.exists(file)) {
            throw FileErrors.meaning(new java.nio.file.FileAlreadyExistsException(file.toString()), file);
        }
    }

    private static SqliteWorkspace sqlite(Workspace workspace) {
        if (workspace instanceof SqliteWorkspace ours) {
            return ours;
        }
        throw new IllegalArgumentException("Not a workspace of this store");
    }
}
