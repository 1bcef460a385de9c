package id.rembuk.store;

import id.rembuk.domain.UserError;
import id.rembuk.store.file.Connections;
import id.rembuk.store.file.FileErrors;
import id.rembuk.store.file.Header;
import id.rembuk.store.file.Paths;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Looks at a file without changing a byte of it, and refuses what is not a whole workspace. */
final class FirstLook {
    private FirstLook() {}

    /** @throws UserError when the file is missing, empty, of another kind or shorter than it should be */
    static Header at(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!Files.exists(file)) {
            throw new UserError("file.missing", name, String.valueOf(file.getParent()));
        }
        if (!Files.isRegularFile(file)) {
            throw new UserError("workspace.not-rembuk", name);
        }
        try {
            Header header = Header.of(file);
            if (header.bytes() == 0) {
                throw new UserError("workspace.empty", name);
            }
            if (!header.sqlite() || !header.ours()) {
                throw new UserError(
                        header.sqlite() || !header.ours() ? "workspace.not-rembuk" : "workspace.damaged", name);
            }
            if (header.truncated() && !Paths.hasContent(Paths.side(file, "-wal"))) {
                throw new UserError("workspace.damaged", name);
            }
            return header;
        } catch (IOException e) {
            throw FileErrors.meaning(e, file);
        }
    }

    /**
     * Compares the schema text, then looks at the pages; the lock must be held.
     *
     * @param thoroughly also indexes and references between rows
     * @return schema version of the file
     */
    static int examine(Path file, Schema schema, boolean thoroughly) throws SQLException {
        if (Paths.hasContent(Paths.side(file, "-journal"))) {
            return examineRolledBack(file, schema);
        }
        List<Path> made = Paths.SIDES.stream()
                .map(side -> Paths.side(file, side))
                .filter(side -> !Files.exists(side))
                .toList();
        boolean whole = false;
        try (Connection connection = Connections.reading(file)) {
            int version = examine(connection, file, schema, thoroughly);
            whole = true;
            return version;
        } finally {
            if (!whole) {
                made.forEach(FirstLook::delete);
            }
        }
    }

    private static int examine(Connection connection, Path file, Schema schema, boolean thoroughly)
            throws SQLException {
        int version = Integer.parseInt(Connections.run(connection, "PRAGMA user_version"));
        schema.check(connection, version, file);
        if (thoroughly) {
            FileCheck.full(connection, file);
        } else {
            FileCheck.quick(connection, file);
        }
        return version;
    }

    /** A file with an unfinished rollback journal is looked at in a copy, because looking would change it. */
    private static int examineRolledBack(Path file, Schema schema) throws SQLException {
        try {
            Path folder = Files.createTempDirectory("rembuk");
            try {
                Path copy = folder.resolve(file.getFileName());
                Files.copy(file, copy);
                Files.copy(Paths.side(file, "-journal"), Paths.side(copy, "-journal"));
                try (Connection connection = Connections.writing(copy, Connections.Journal.ROLLBACK)) {
                    return examine(connection, file, schema, true);
                }
            } finally {
                deleteFolder(folder);
            }
        } catch (IOException e) {
            throw FileErrors.meaning(e, file);
        }
    }

    static void deleteFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(FirstLook::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // a temporary file that stays behind hurts nobody
        }
    }
}
