package id.rembuk.store;

import static id.rembuk.support.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.rembuk.domain.UserError;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.support.Workspaces;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.port.WorkspaceFiles.Notice;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void makeOne() {
        file = folder.resolve("hss.rembuk");
        Workspaces.create(file).close();
    }

    @Test
    void aClosedWorkspaceIsOneFile() {
        try (WorkspaceSession session = Workspaces.open(file)) {
            rename(session, "Dinas Baru");
        }
        assertThat(Disk.names(folder)).containsExactly("hss.rembuk");
    }

    @Test
    void aFileOfAnotherKindIsRefusedUnchanged() {
        Path text = folder.resolve("catatan.rembuk");
        byte[] bytes = "Catatan rapat koordinasi".repeat(100).getBytes(StandardCharsets.UTF_8);
        Disk.write(text, bytes);
        assertThat(refused(() -> Workspaces.open(text)).code()).isEqualTo("workspace.not-rembuk");
        assertThat(Disk.bytes(text)).isEqualTo(bytes);
    }

    @Test
    void anotherProgramsDatabaseIsRefusedUnchanged() {
        Path other = folder.resolve("lain.rembuk");
        Disk.sql(other, "CREATE TABLE t (a)");
        byte[] bytes = Disk.bytes(other);
        assertThat(refused(() -> Workspaces.open(other)).code()).isEqualTo("workspace.not-rembuk");
        assertThat(Disk.bytes(other)).isEqualTo(bytes);
        assertThat(Disk.names(folder)).containsExactly("hss.rembuk", "lain.rembuk");
    }

    @Test
    void anEmptyFileIsRefused() {
        Path empty = folder.resolve("kosong.rembuk");
        Disk.write(empty, new byte[0]);
        assertThat(refused(() -> Workspaces.open(empty)).code()).isEqualTo("workspace.empty");
        assertThat(Disk.bytes(empty)).isEmpty();
    }

    @Test
    void aMissingFileAndAFolderAreRefused() {
        assertThat(refused(() -> Workspaces.open(folder.resolve("tiada.rembuk")))
                        .code())
                .isEqualTo("file.missing");
        assertThat(refused(() -> Workspaces.open(folder.resolve("tiada/tiada.rembuk")))
                        .code())
                .isEqualTo("file.missing");
        assertThat(refused(() -> Workspaces.open(folder)).code()).isEqualTo("workspace.not-rembuk");
    }

    @Test
    void aTruncatedFileIsRefusedUnchanged() {
        byte[] half = Arrays.copyOf(Disk.bytes(file), 50_000);
        Disk.write(file, half);
        assertThat(refused(() -> Workspaces.open(file)).code()).isEqualTo("workspace.damaged");
        assertThat(Disk.bytes(file)).isEqualTo(half);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE asing (a)",
                "CREATE TRIGGER asing AFTER INSERT ON plan_line BEGIN DELETE FROM history; END",
                "CREATE VIEW asing AS SELECT * FROM area",
                "CREATE INDEX asing ON area (name)",
                "CREATE VIRTUAL TABLE asing USING fts5(a)",
                "ALTER TABLE area ADD COLUMN asing TEXT",
                "DROP TRIGGER identity_keeps_practice"
            })
    void aForeignStructureIsRefusedUntouchedAndNamed(String change) {
        Disk.sql(file, change);
        byte[] bytes = Disk.bytes(file);
        UserError error = refused(() -> Workspaces.open(file));
        assertThat(error.code()).isEqualTo("workspace.foreign-schema");
        assertThat(error.arguments().get(1).toString()).containsAnyOf("asing", "area", "identity_keeps_practice");
        assertThat(refused(() -> Workspaces.openReadOnly(file)).code()).isEqualTo("workspace.foreign-schema");
        assertThat(Disk.bytes(file)).isEqualTo(bytes);
        assertThat(Disk.names(folder)).containsExactly("hss.rembuk");
    }

    @Test
    void aSecondOpeningNamesTheHolderAndReadingBesideItWorks() {
        try (WorkspaceSession session = Workspaces.open(file)) {
            UserError error = refused(() -> Workspaces.open(file));
            assertThat(error.code()).isEqualTo("workspace.in-use");
            assertThat(error.arguments()).contains("hss.rembuk", System.getProperty("user.name"), "8 Jun 2024 09.15");
            rename(session, "Dinas Baru");
            try (WorkspaceSession reader = Workspaces.openReadOnly(file)) {
                assertThat(reader.organisations().organisations())
                        .extracting(Organisation::name)
                        .contains("Dinas Baru");
                assertThat(refused(() -> rename(reader, "Dinas Lain")).code()).isEqualTo("workspace.opened-read-only");
            }
            rename(session, "Dinas Kedua");
        }
        assertThat(Disk.names(folder)).containsExactly("hss.rembuk");
    }

    @Test
    void aClockBehindTheHistoryIsToldAndTheTrueTimeStillRecorded() {
        Clock yesterday = Clock.offset(Workspaces.CLOCK, Duration.ofDays(-1));
        try (WorkspaceSession session = Workspaces.open(file, yesterday)) {
            assertThat(session.notices()).extracting(Notice::code).containsExactly("clock-behind");
            rename(session, "Dinas Baru");
            assertThat(session.workspace()
                            .read(records -> records.historyHead().orElseThrow())
                            .at())
                    .isEqualTo(yesterday.instant());
        }
    }

    @Test
    void aPracticeWorkspaceNeverLosesItsMark() {
        Path practice = folder.resolve("latihan.rembuk");
        Workspaces.createPractice(practice).close();
        try (WorkspaceSession session = Workspaces.open(practice)) {
            assertThat(session.situation().identity().practice()).isTrue();
        }
        Disk.sql(
                practice,
                "DROP TRIGGER identity_keeps_practice",
                "UPDATE identity SET practice = 0",
                "CREATE TRIGGER identity_keeps_practice BEFORE UPDATE OF practice ON identity WHEN OLD.practice = 1"
                        + " AND NEW.practice = 0 BEGIN SELECT RAISE(ABORT, 'a practice workspace keeps its mark'); END");
        try (WorkspaceSession session = Workspaces.open(practice)) {
            assertThat(session.situation().identity().practice()).isTrue();
        }
        assertThat(new SqliteWorkspaceFiles(Workspaces.CLOCK).inspect(practice).holds())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ruang kerja 2024.rembuk", "100% pasti? #1 & 'kutip'.rembuk", "Rencana – Édisi 卷.rembuk"})
    void anyNameAFileCanHaveWorks(String name) {
        Path named = path(name);
        try (WorkspaceSession session = Workspaces.create(named)) {
            rename(session, "Dinas Baru");
            new SqliteWorkspaceFiles(Workspaces.CLOCK)
                    .saveCopy(session.workspace(), path("salinan " + name), false, id.rembuk.task.Progress.NONE);
        }
        try (WorkspaceSession session = Workspaces.open(path("salinan " + name))) {
            assertThat(session.organisations().organisations())
                    .extracting(Organisation::name)
                    .contains("Dinas Baru");
        }
    }

    @Test
    void aPathLongerThan260CharactersWorksAndOneTheSystemRefusesIsSaidSo() throws Exception {
        Path deep = Files.createDirectories(folder.resolve("a".repeat(100)).resolve("b".repeat(100)));
        Path long300 = deep.resolve("c".repeat(80) + ".rembuk");
        assertThat(long300.toString().length()).isGreaterThan(260);
        Workspaces.create(long300).close();
        try (WorkspaceSession session = Workspaces.open(long300)) {
            rename(session, "Dinas Baru");
        }
        Path deeper = Files.createDirectories(deep.resolve("d".repeat(200)).resolve("e".repeat(100)));
        assertThat(refused(() -> Workspaces.create(deeper.resolve("e.rembuk"))).code())
                .isEqualTo("file.path-too-long");
        assertThat(refused(() -> Workspaces.create(folder.resolve("f".repeat(300) + ".rembuk")))
                        .code())
                .isEqualTo("file.path-too-long");
    }

    @Test
    void creatingNeverOverwrites() {
        byte[] bytes = Disk.bytes(file);
        assertThat(refused(() -> Workspaces.create(file)).code()).isEqualTo("file.exists");
        assertThat(Disk.bytes(file)).isEqualTo(bytes);
    }

    @Test
    void aFailureInTheFirstRowsLeavesNothing() {
        Path half = folder.resolve("setengah.rembuk");
        assertThat(refused(() -> Workspaces.create(half, records -> {
                            throw new UserError("plan.gone");
                        }))
                        .code())
                .isEqualTo("plan.gone");
        assertThat(Disk.names(folder)).containsExactly("hss.rembuk");
    }

    @Test
    void whatOtherRecordsStillUseIsNotDeleted() {
        try (WorkspaceSession session = Workspaces.open(file)) {
            Organisation body = session.organisations().organisations().get(0);
            session.edits()
                    .apply(
                            EditName.of("test"),
                            records -> List.of(RecordChange.added(PlanLine.blank(
                                    id.rembuk.domain.Ids.next(),
                                    session.situation().cycle().id(),
                                    1,
                                    body.id()))));
            assertThat(refused(() -> session.edits()
                                    .apply(EditName.of("test"), records -> List.of(RecordChange.deleted(body))))
                            .code())
                    .isEqualTo("record.still-used");
            assertThat(session.organisations().organisations()).contains(body);
            assertThat(session.workspace().readOnlyReason()).isEmpty();
        }
    }

    @Test
    void aFileMovedAwayTakesNoMoreEditsUntilItIsBackAndCanStillBeCopied() throws Exception {
        Path moved = folder.resolve("pindah.rembuk");
        Path copy = folder.resolve("salinan.rembuk");
        try (WorkspaceSession session = Workspaces.open(file)) {
            rename(session, "Dinas Baru");
            Files.move(file, moved);
            assertThat(refused(() -> rename(session, "Dinas Hilang")).code()).isEqualTo("workspace.disk-failed");
            assertThat(session.workspace().tryWritingAgain()).isFalse();
            new SqliteWorkspaceFiles(Workspaces.CLOCK)
                    .saveCopy(session.workspace(), copy, false, id.rembuk.task.Progress.NONE);
            Files.move(moved, file);
            assertThat(session.workspace().tryWritingAgain()).isTrue();
            rename(session, "Dinas Kembali");
        }
        assertThat(name(copy)).isEqualTo("Dinas Baru");
        assertThat(name(file)).isEqualTo("Dinas Kembali");
    }

    private static String name(Path workspace) {
        try (WorkspaceSession session = Workspaces.open(workspace)) {
            return session.organisations().organisations().get(1).name();
        }
    }

    static void rename(WorkspaceSession session, String name) {
        session.edits().apply(EditName.of("test"), records -> {
            Organisation before = records.all(Organisation.class).get(1);
            Organisation after = new Organisation(
                    before.id(),
                    name,
                    before.shortName(),
                    before.aliases(),
                    before.kind(),
                    before.fieldCodes(),
                    before.validFrom(),
                    before.validTo(),
                    before.confirmed());
            return List.of(new RecordChange(before, after));
        });
    }

    private Path path(String name) {
        try {
            return folder.resolve(name);
        } catch (InvalidPathException e) {
            assumeTrue(false, "this system's locale has no such file name");
            throw e;
        }
    }
}
