package id.rembuk.store;

import id.rembuk.domain.UserError;
import id.rembuk.store.file.Connections;
import id.rembuk.store.file.SqlErrors;
import id.rembuk.task.CancelledException;
import id.rembuk.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Predicate;
import org.sqlite.ProgressHandler;

/** Makes a compact copy of a workspace and proves that it holds the same. */
final class Copier {
    private static final int STEPS_BETWEEN_CALLS = 20_000;
    private static final int PARTS = 100;

    private Copier() {}

    /**
     * Copies what the connection sees into a file that does not exist yet.
     *
     * @throws CancelledException when the user stopped it
     */
    static Contents copy(Connection connection, Path copy, Progress progress) throws SQLException {
        Contents contents = Contents.of(connection);
        long bytes = Long.parseLong(Connections.run(connection, "PRAGMA page_count"))
                * Long.parseLong(Connections.run(connection, "PRAGMA page_size"));
        boolean[] cancelled = new boolean[1];
        ProgressHandler.setHandler(connection, STEPS_BETWEEN_CALLS, new ProgressHandler() {
            @Override
            protected int progress() {
                try {
                    progress.report(Math.min(PARTS, PARTS * size(copy) / Math.max(1, bytes)), PARTS, "");
                    return 0;
                } catch (CancelledException e) {
                    cancelled[0] = true;
                    return 1;
                }
            }
        });
        try {
            Connections.run(connection, "VACUUM INTO '" + copy.toString().replace("'", "''") + "'");
        } catch (SQLException e) {
            if (cancelled[0]) {
                throw new CancelledException();
            }
            // the failure belongs to the place of the copy, not to the workspace
            throw SqlErrors.meaning(e, copy);
        } finally {
            ProgressHandler.clearHandler(connection);
        }
        return contents;
    }

    /** @throws UserError {@code workspace.copy-differs} when the copy is not whole or does not hold the same */
    static void verify(Path copy, Contents original) {
        verify(copy, original::equals);
    }

    /** @throws UserError {@code workspace.copy-differs} when the copy is not whole or lacks something it had before */
    static void verifyMigrated(Path copy, Contents before) {
        verify(copy, contents -> contents.keeps(before));
    }

    private static void verify(Path copy, Predicate<Contents> right) {
        try (Connection connection = Connections.reading(copy)) {
            FileCheck.full(connection, copy);
            if (!right.test(Contents.of(connection))) {
                throw new UserError("workspace.copy-differs", copy.getFileName().toString());
            }
        } catch (SQLException | UserError e) {
            throw new UserError(e, "workspace.copy-differs", copy.getFileName().toString());
        }
    }

    private static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
