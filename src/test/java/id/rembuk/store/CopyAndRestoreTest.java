package id.rembuk.store;

import static id.rembuk.support.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rembuk.domain.organisation.Organisation;
import id.rembuk.support.Workspaces;
import id.rembuk.task.CancelledException;
import id.rembuk.task.Progress;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.port.EvidenceStore;
import id.rembuk.usecase.port.WorkspaceFiles.Backup;
import id.rembuk.usecase.port.WorkspaceFiles.CheckResult;
import id.rembuk.usecase.port.WorkspaceFiles.Inspection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyAndRestoreTest {
    @TempDir
    Path folder;

    private final SqliteWorkspaceFiles files = new SqliteWorkspaceFiles(Workspaces.CLOCK);
    private Path file;
    private Path copy;

    @BeforeEach
    void makeOne() {
        file = folder.resolve("hss.rembuk");
        copy = folder.resolve("salinan.rembuk");
        Workspaces.create(file).close();
    }

    @Test
    void aCopyHoldsEverythingAndOpens() {
        try (WorkspaceSession session = Workspaces.open(file)) {
            OpeningTest.rename(session, "Dinas Baru");
            files.saveCopy(session.workspace(), copy, false, Progress.NONE);
            OpeningTest.rename(session, "Dinas Sesudahnya");
        }
        assertThat(Disk.names(folder)).containsExactly("hss.rembuk", "salinan.rembuk");
        assertThat(secondName(copy)).isEqualTo("Dinas Baru");
    }

    @Test
    void evidenceGoesAlongWithACopyAndAHandOverAndASecondBackupAndComesBack() throws IOException {
        Path stick = Files.createDirectory(folder.resolve("stik"));
        Path moved = stick.resolve("diserahkan.rembuk");
        EvidenceFiles evidence = new EvidenceFiles();
        String sha256 = evidence.keep(
                        file,
                        Files.writeString(folder.resolve("undangan.txt"), "acara"),
                        EvidenceStore.Copying.AS_IT_IS,
                        Progress.NONE)
                .sha256();
        Backup backup;
        try (WorkspaceSession session = Workspaces.open(file)) {
            files.saveCopy(session.workspace(), copy, false, Progress.NONE);
            files.saveSuccessor(session.workspace(), moved, session.situation().identity(), Progress.NONE);
            files.backUp(session.workspace(), files.backupFolder(file), Progress.NONE);
            backup = files.backUp(session.workspace(), stick, Progress.NONE);
        }
        assertThat(evidence.find(copy, sha256)).isPresent();
        assertThat(evidence.find(moved, sha256)).isPresent();
        assertThat(stick.resolve("hss.lampiran").resolve(sha256)).hasContent("acara");

        Path laptop = Files.createDirectory(folder.resolve("laptop-baru")).resolve("hss.rembuk");
        files.restore(backup.file(), laptop, Progress.NONE);
        assertThat(evidence.find(laptop, sha256).orElseThrow()).hasContent("acara");
    }

    @Test
    void aCopyThatIsStoppedAmongTheEvidenceLeavesNothing() throws IOException {
        for (String text : List.of("satu", "dua")) {
            Path source = Files.writeString(folder.resolve("sumber.txt"), text);
            new EvidenceFiles().keep(file, source, EvidenceStore.Copying.AS_IT_IS, Progress.NONE);
        }
        Files.delete(folder.resolve("sumber.txt"));
        try (WorkspaceSession session = Workspaces.open(file)) {
            assertThatThrownBy(() -> files.saveCopy(session.workspace(), copy, false, stopAtTheSecondOf(2)))
                    .isInstanceOf(CancelledException.class);
        }
        assertThat(Disk.names(folder)).containsExactly("hss.lampiran", "hss.rembuk");
    }

    private static Progress stopAtTheSecondOf(int files) {
        return new Progress() {
            @Override
            public void report(long done, long total, String text) {
                if (done == 1 && total == files) {
                    throw new CancelledException();
                }
            }

            @Override
            public void checkCancelled() {}
        };
    }

    @Test
    void aCopyOverwritesOnlyWhenToldAndKeepsWhatWasThere() {
        try (WorkspaceSession session = Workspaces.open(file)) {
            files.saveCopy(session.workspace(), copy, false, Progress.NONE);
            OpeningTest.rename(session, "Dinas Baru");
            assertThat(refused(() -> files.saveCopy(session.workspace(), copy, false, Progress.NONE))
                            .code())
                    .isEqualTo("file.exists");
            files.saveCopy(session.workspace(), copy, true, Progress.NONE);
            assertThat(refused(() -> files.saveCopy(session.workspace(), file, true, Progress.NONE))
                            .code())
                    .isEqualTo("file.exists");
        }
        assertThat(secondName(copy)).isEqualTo("Dinas Baru");
        assertThat(Disk.names(folder))
                .containsExactly("hss.rembuk", "salinan.diganti-20240608-091500.rembuk", "salinan.rembuk");
    }

    @Test
    void aCancelledCopyLeavesNothing() {
        Progress stop = new Progress() {
            @Override
            public void report(long done, long total, String text) {
                checkCancelled();
            }

            @Override
            public void checkCancelled() {
                throw new CancelledException();
            }
        };
        try (WorkspaceSession session = Workspaces.open(file)) {
            assertThatThrownBy(() -> files.saveCopy(session.workspace(), copy, false, stop))
                    .isInstanceOf(CancelledException.class);
            OpeningTest.rename(session, "Dinas Baru");
        }
        assertThat(Disk.names(folder)).containsExactly("hss.rembuk");
    }

    @Test
    void onlyBackupsThatWereProvedAreListed() throws Exception {
        Path backups = files.backupFolder(file);
        Backup made;
        try (WorkspaceSession session = Workspaces.open(file)) {
            made = files.backUp(session.workspace(), backups, Progress.NONE);
        }
        assertThat(made.file()).hasFileName("hss-20240608-091500.rembuk").exists();
        assertThat(made.rows()).containsEntry("organisation", 3L).containsEntry("desa", 5L);
        assertThat(made.bytes()).isEqualTo(Files.size(made.file()));
        Files.copy(made.file(), backups.resolve("hss-20240608-101500.rembuk"));
        assertThat(files.backups(backups, file)).containsExactly(made);
        Disk.write(made.file(), Arrays.copyOf(Disk.bytes(made.file()), 9000));
        assertThat(files.backups(backups, file)).isEmpty();
    }

    @Test
    void restoringKeepsTheReplacedFile() {
        Backup backup;
        try (WorkspaceSession session = Workspaces.open(file)) {
            backup = files.backUp(session.workspace(), files.backupFolder(file), Progress.NONE);
            OpeningTest.rename(session, "Dinas Baru");
            assertThat(refused(() -> files.restore(backup.file(), file, Progress.NONE))
                            .code())
                    .isEqualTo("workspace.in-use");
        }
        Path kept = files.restore(backup.file(), file, Progress.NONE).orElseThrow();
        assertThat(secondName(file)).isEqualTo("Dinas Kesehatan");
        assertThat(secondName(kept)).isEqualTo("Dinas Baru");
    }

    @Test
    void aDamagedFileIsSetAsideWithItsLogAndTheBackupTakesItsPlace() {
        Backup backup;
        try (WorkspaceSession session = Workspaces.open(file)) {
            backup = files.backUp(session.workspace(), files.backupFolder(file), Progress.NONE);
        }
        byte[] damaged = Disk.bytes(file);
        Arrays.fill(damaged, 4096, damaged.length, (byte) 9);
        Disk.write(file, damaged);
        Disk.write(folder.resolve("hss.rembuk-wal"), new byte[] {1, 2, 3});
        assertThat(refused(() -> Workspaces.open(file)).code()).isEqualTo("workspace.damaged");
        Path aside = files.setAside(file);
        assertThat(Disk.bytes(aside)).isEqualTo(damaged);
        assertThat(Disk.bytes(aside.resolveSibling(aside.getFileName() + "-wal")))
                .containsExactly(1, 2, 3);
        assertThat(files.restore(backup.file(), file, Progress.NONE)).isEmpty();
        assertThat(secondName(file)).isEqualTo("Dinas Kesehatan");
    }

    @Test
    void aDamagedBackupIsNotRestored() {
        byte[] before = Disk.bytes(file);
        byte[] damaged = before.clone();
        Arrays.fill(damaged, 8192, 20 * 4096, (byte) 9);
        Path backup = folder.resolve("cadangan.rembuk");
        Disk.write(backup, damaged);
        assertThat(refused(() -> files.restore(backup, file, Progress.NONE)).code())
                .isEqualTo("workspace.damaged");
        assertThat(Disk.bytes(file)).isEqualTo(before);
        assertThat(Disk.names(folder)).containsExactly("cadangan.rembuk", "hss.rembuk");
    }

    @Test
    void inspectingTellsFactsAndChecksBesideAnOpenWindow() {
        try (WorkspaceSession session = Workspaces.open(file)) {
            OpeningTest.rename(session, "Dinas Baru");
            Inspection inspection = files.inspect(file);
            assertThat(inspection.holds()).isTrue();
            assertThat(inspection.schema()).isEqualTo(Schema.current().version());
            assertThat(inspection.activityYear()).isEqualTo(2024);
            assertThat(inspection.counts()).containsEntry("kecamatan", 2L).containsEntry("desa", 5L);
            assertThat(inspection.historyHead())
                    .isEqualTo(session.workspace()
                            .read(records -> records.historyHead().orElseThrow())
                            .hash());
        }
        assertThat(Disk.names(folder)).containsExactly("hss.rembuk");
    }

    @Test
    void aChangedHistoryIsFound() {
        Disk.sql(file, "UPDATE history SET officer = 'Orang Lain' WHERE sequence = 1");
        assertThat(files.inspect(file).checks())
                .filteredOn(check -> !check.holds())
                .extracting(CheckResult::code)
                .containsExactly("history-chain");
    }

    private static String secondName(Path workspace) {
        try (WorkspaceSession session = Workspaces.open(workspace)) {
            return session.organisations().organisations().stream()
                    .map(Organisation::name)
                    .skip(1)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
