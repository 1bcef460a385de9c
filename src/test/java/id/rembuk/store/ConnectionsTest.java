package id.rembuk.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.store.file.Connections;
import id.rembuk.store.file.Connections.Journal;
import id.rembuk.support.Workspaces;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConnectionsTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void makeOne() {
        file = folder.resolve("hss.rembuk");
        Workspaces.create(file).close();
    }

    @Test
    void sqliteIsNewEnoughNotToCorruptAResetLog() throws Exception {
        try (Connection connection = Connections.reading(file)) {
            int[] version = Arrays.stream(Connections.run(connection, "SELECT sqlite_version()")
                            .split("\\."))
                    .mapToInt(Integer::parseInt)
                    .toArray();
            assertThat(Arrays.compare(version, new int[] {3, 51, 3})).isNotNegative();
        }
    }

    @Test
    void aLocalFileIsWrittenThroughALogAndEveryCommitReachesTheDisk() throws Exception {
        try (Connection connection = Connections.writing(file, Journal.WAL)) {
            assertThat(Connections.run(connection, "PRAGMA journal_mode")).isEqualTo("wal");
            assertThat(Connections.run(connection, "PRAGMA synchronous")).isEqualTo("2");
            assertSafe(connection);
        }
    }

    @Test
    void aFileOnAWeakPlaceIsWrittenWithARollbackJournalAndExtraCare() throws Exception {
        try (Connection connection = Connections.writing(file, Journal.ROLLBACK)) {
            assertThat(Connections.run(connection, "PRAGMA journal_mode")).isEqualTo("delete");
            assertThat(Connections.run(connection, "PRAGMA synchronous")).isEqualTo("3");
            assertSafe(connection);
        }
    }

    private static void assertSafe(Connection connection) throws Exception {
        assertThat(Connections.run(connection, "PRAGMA foreign_keys")).isEqualTo("1");
        assertThat(Connections.run(connection, "PRAGMA trusted_schema")).isEqualTo("0");
        assertThat(Connections.run(connection, "PRAGMA cell_size_check")).isEqualTo("1");
        assertThat(Connections.run(connection, "PRAGMA application_id")).isEqualTo(String.valueOf(0x524D424B));
    }
}
