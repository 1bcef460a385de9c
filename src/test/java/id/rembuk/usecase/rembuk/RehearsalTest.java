package id.rembuk.usecase.rembuk;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.store.SqliteWorkspaceFiles;
import id.rembuk.support.Workspaces;
import id.rembuk.task.Progress;
import id.rembuk.usecase.WorkspaceSession;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {
    @TempDir
    Path folder;

    @TempDir
    Path temporary;

    @Test
    void aRehearsalIsAMarkedCopyThatLeavesNoTrace() throws Exception {
        Path file = folder.resolve("hss.rembuk");
        Path copy;
        try (WorkspaceSession session = Workspaces.create(file)) {
            session.rembuk()
                    .agendas()
                    .from(session.rembuk().agendas().patterns().get(0));
            copy = new Rehearsal(new SqliteWorkspaceFiles(Workspaces.CLOCK))
                    .begin(session.workspace(), temporary, Progress.NONE);
        }
        assertThat(copy.getFileName()).hasToString("hss-LATIHAN.rembuk");
        assertThat(Rehearsal.isOne(copy)).isTrue();
        assertThat(Rehearsal.isOne(file)).isFalse();
        try (WorkspaceSession rehearsal = Workspaces.open(copy)) {
            assertThat(rehearsal.situation().identity().practice()).isTrue();
            rehearsal.rembuk().sittings().open();
            rehearsal.rembuk().sittings().close();
        }
        Rehearsal.forget(copy);
        Rehearsal.forget(file);
        try (var left = Files.list(temporary)) {
            assertThat(left).isEmpty();
        }
        try (WorkspaceSession session = Workspaces.open(file)) {
            assertThat(session.rembuk().board().sitting().openedAt()).isNull();
            assertThat(session.situation().identity().practice()).isFalse();
        }
    }
}
