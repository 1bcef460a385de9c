package id.rembuk.store;

import id.rembuk.domain.UserError;
import id.rembuk.store.file.Connections;
import id.rembuk.store.file.Connections.Journal;
import id.rembuk.store.file.FileErrors;
import id.rembuk.store.file.PartFile;
import id.rembuk.store.file.Paths;
import id.rembuk.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;

/** Brings an older file to this version: on a copy, which takes the old file's place only when it is proved whole. */
final class Migration {
    private final Schema schema;
    private final Clock clock;

    Migration(Schema schema, Clock clock) {
        this.schema = schema;
        this.clock = clock;
    }

    /** Migrates a file whose lock is held and which nobody has open; the old file is kept in the backup folder. */
    void migrate(Path file, int from) throws SQLException {
        try (PartFile part = new PartFile(file)) {
            Contents contents = copy(file, part.path());
            keepOld(part.path(), file, from);
            bringUp(part.path(), from, contents);
            part.finish();
        }
    }

    /** Reads an older file in a migrated copy that goes with the program; the file itself stays as it is. */
    SqliteWorkspace readableCopy(Connection connection, Path file, int from, String reason) throws SQLException {
        try {
            Path folder = Files.createTempDirectory("rembuk");
            Path copy = folder.resolve(file.getFileName());
            Contents contents = Copier.copy(connection, copy, Progress.NONE);
            connection.close();
            bringUp(copy, from, contents);
            folder.toFile().deleteOnExit();
            copy.toFile().deleteOnExit();
            return SqliteWorkspace.reading(file, Connections.reading(copy), reason);
        } catch (IOException e) {
            throw FileErrors.meaning(e, file);
        }
    }

    private Contents copy(Path file, Path part) throws SQLException {
        // a log beside the file must be in it before another file takes its name
        try (Connection original = Connections.writing(file, Journal.ROLLBACK)) {
            return Copier.copy(original, part, Progress.NONE);
        }
    }

    private void bringUp(Path copy, int from, Contents contents) throws SQLException {
        schema.migrate(copy, from);
        try (Connection migrated = Connections.reading(copy)) {
            schema.check(migrated, schema.version(), copy);
        }
        Copier.verifyMigrated(copy, contents);
    }

    private void keepOld(Path copy, Path file, int from) {
        try {
            Path folder = BackupFolder.of(file);
            Files.createDirectories(folder);
            String name = Paths.stem(file) + ".versi-" + from + "-"
                    + LocalDateTime.now(clock).format(Replacement.STAMP) + ".rembuk";
            try (PartFile kept = new PartFile(folder.resolve(name))) {
                Files.copy(copy, kept.path());
                kept.finish();
            }
        } catch (IOException e) {
            throw new UserError(
                    e, "workspace.migration-failed", file.getFileName().toString());
        }
    }
}
