package id.rembuk.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rembuk.domain.UserError;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.store.SqliteWorkspaceFiles;
import id.rembuk.support.SteppingClock;
import id.rembuk.support.Workspaces;
import id.rembuk.task.Progress;
import id.rembuk.usecase.port.WorkspaceFiles.Backup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
    @TempDir
    Path folder;

    private final SteppingClock clock = new SteppingClock(Instant.parse("2024-06-08T01:15:00Z"));
    private WorkspaceSession session;
    private Backups backups;
    private PlanLine line;

    @BeforeEach
    void open() {
        session = Workspaces.create(folder.resolve("hss.rembuk"), clock);
        backups = new Backups(new SqliteWorkspaceFiles(clock), session.workspace(), session.changes(), clock);
        String opd = session.organisations().organisations().get(0).id();
        line = session.plans().add(opd, before -> before.edit().note("awal").build());
    }

    @AfterEach
    void close() {
        backups.close();
        session.close();
    }

    @Test
    void openingMakesOneAndAgainOnlyWhenSomethingChanged() {
        assertThat(backups.atOpening(Progress.NONE)).isPresent();
        clock.step(Duration.ofMinutes(1));
        assertThat(backups.atClosing(Progress.NONE)).isEmpty();
        note("kedua");
        assertThat(backups.atClosing(Progress.NONE)).isPresent();
        assertThat(backups.list()).hasSize(2);
    }

    @Test
    void whoAskedIsToldOfEachThatIsMade() {
        List<Backup> told = new ArrayList<>();
        Runnable unfollow = backups.whenMade(told::add);
        Backup first = backups.atOpening(Progress.NONE).orElseThrow();
        backups.atClosing(Progress.NONE);
        assertThat(told).containsExactly(first);

        unfollow.run();
        note("kedua");
        clock.step(Duration.ofMinutes(15));
        backups.tick(Progress.NONE);
        assertThat(told).hasSize(1);
    }

    @Test
    void fifteenMinutesOfEditsMakeOne() {
        backups.atOpening(Progress.NONE);
        note("kedua");
        clock.step(Duration.ofMinutes(14));
        assertThat(backups.tick(Progress.NONE)).isEmpty();
        note("ketiga");
        clock.step(Duration.ofMinutes(1));
        assertThat(backups.tick(Progress.NONE)).isPresent();
        clock.step(Duration.ofMinutes(30));
        assertThat(backups.tick(Progress.NONE)).isEmpty();
    }

    @Test
    void aRestMovesTheLogIntoTheFile() throws Exception {
        Path log = folder.resolve("hss.rembuk-wal");
        assertThat(Files.size(log)).isPositive();
        backups.tick(Progress.NONE);
        assertThat(Files.size(log)).isPositive();
        clock.step(Backups.IDLE);
        backups.tick(Progress.NONE);
        assertThat(Files.size(log)).isZero();
    }

    @Test
    void aSecondPlaceGetsACopyToo() {
        Path second = folder.resolve("lain");
        backups.secondPlace(Optional.of(second), Workspaces.ACTOR);
        backups.now(Progress.NONE);
        assertThat(backups.list())
                .hasSize(2)
                .extracting(backup -> backup.file().getParent())
                .contains(second);
        backups.secondPlace(Optional.empty(), Workspaces.ACTOR);
        assertThat(backups.secondPlace()).isEmpty();
    }

    @Test
    void twoBackupsAtOnceWaitForEachOther() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        List<Future<Backup>> both =
                two.invokeAll(List.of(() -> backups.now(Progress.NONE), () -> backups.now(Progress.NONE)));
        two.shutdown();

        assertThat(both.get(0).get().file()).isNotEqualTo(both.get(1).get().file());
        assertThat(backups.list()).hasSize(2);
    }

    @Test
    void aSecondPlaceThatIsNotThereIsToldOnceAndKeepsNoBackupFromBeingMade() {
        backups.secondPlace(Optional.of(folder.resolve("hss.rembuk").resolve("dicabut")), Workspaces.ACTOR);

        assertThatThrownBy(() -> backups.atOpening(Progress.NONE)).isInstanceOf(UserError.class);
        assertThat(backups.list()).hasSize(1);

        note("kedua");
        clock.step(Backups.EVERY);
        assertThat(backups.tick(Progress.NONE)).isPresent();
        assertThat(backups.list()).hasSize(2);
        assertThatThrownBy(() -> backups.now(Progress.NONE))
                .as("whoever asks for a backup is told each time")
                .isInstanceOf(UserError.class);
    }

    @Test
    void aSecondPlaceOfAnotherKindOfComputerIsNotMadeHere() {
        backups.secondPlace(Optional.of(Path.of("E:\\Cadangan")), Workspaces.ACTOR);

        assertThatThrownBy(() -> backups.now(Progress.NONE)).hasMessage("backup.second-place");
        assertThat(Path.of("E:\\Cadangan")).doesNotExist();
    }

    @Test
    void anEditWhileABackupIsMadeIsNotForgotten() {
        backups.now(new Progress() {
            private boolean edited;

            @Override
            public void report(long done, long total, String text) {}

            @Override
            public void checkCancelled() {
                if (!edited) { // asked once the copy is made
                    edited = true;
                    clock.step(Duration.ofSeconds(1));
                    note("selagi disalin");
                }
            }
        });

        clock.step(Backups.EVERY);
        assertThat(backups.tick(Progress.NONE)).isPresent();
    }

    @Test
    void differencesSayWhatRestoringWouldChange() {
        var backup = backups.now(Progress.NONE);
        assertThat(backups.differences(backup)).isEmpty();
        note("kedua");
        session.plans().add(line.organisationId(), before -> before);
        assertThat(backups.differences(backup)).containsExactly(new Backups.Difference(RecordKind.PLAN_LINE, 0, 1, 1));
    }

    private void note(String text) {
        session.plans().change(line.id(), EditName.of("test"), before -> before.edit()
                .note(text)
                .build());
    }
}
