package id.rembuk.store;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rembuk.domain.UserError;
import id.rembuk.store.file.Connections;
import id.rembuk.support.Workspaces;
import id.rembuk.task.Progress;
import java.nio.file.Path;
import java.sql.Connection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy holds the same; only a migration may add rows, and none may be missing. */
class CopierTest {
    @TempDir
    Path folder;

    private Path copy;
    private Contents original;

    @BeforeEach
    void copy() throws Exception {
        Path file = folder.resolve("asli.rembuk");
        Workspaces.create(file).close();
        copy = folder.resolve("salinan.rembuk");
        try (Connection connection = Connections.reading(file)) {
            original = Copier.copy(connection, copy, Progress.NONE);
        }
    }

    private void change(String sql) throws Exception {
        try (Connection connection = Connections.writing(copy, Connections.Journal.ROLLBACK)) {
            Connections.run(connection, sql);
        }
    }

    @Test
    void theSameIsRight() {
        assertThatCode(() -> Copier.verify(copy, original)).doesNotThrowAnyException();
        assertThatCode(() -> Copier.verifyMigrated(copy, original)).doesNotThrowAnyException();
    }

    @Test
    void aRowMoreIsRightAfterAMigrationOnly() throws Exception {
        change("INSERT INTO filled_text SELECT 'x', id, 'kerangka', '1', 'tujuan', NULL, 'x', 'isi' FROM cycle");
        assertThatThrownBy(() -> Copier.verify(copy, original)).isInstanceOf(UserError.class);
        assertThatCode(() -> Copier.verifyMigrated(copy, original)).doesNotThrowAnyException();
    }

    @Test
    void aRowLessIsNeverRight() throws Exception {
        change("DELETE FROM organisation WHERE id = (SELECT max(id) FROM organisation)");
        assertThatThrownBy(() -> Copier.verify(copy, original)).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> Copier.verifyMigrated(copy, original)).isInstanceOf(UserError.class);
    }
}
