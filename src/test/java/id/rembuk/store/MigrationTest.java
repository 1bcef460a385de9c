package id.rembuk.store;

import static id.rembuk.support.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.UserError;
import id.rembuk.domain.analysis.DataRequest;
import id.rembuk.domain.area.Area;
import id.rembuk.domain.guide.FilledText;
import id.rembuk.domain.guide.FrameField;
import id.rembuk.domain.guide.FrameInUse;
import id.rembuk.domain.kecamatan.Approval;
import id.rembuk.domain.organisation.Letterhead;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.situation.Period;
import id.rembuk.domain.situation.ServiceCount;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.support.Workspaces;
import id.rembuk.usecase.port.RecordsWriter;
import id.rembuk.usecase.port.Workspace;
import id.rembuk.usecase.port.WorkspaceFiles.Mode;
import id.rembuk.usecase.port.WorkspaceFiles.Notice;
import id.rembuk.usecase.port.WorkspaceFiles.Opened;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationTest {
    private static final String V1 = "id/rembuk/store/migrations/V1__workspace.sql";
    private static final String V2 = "id/rembuk/store/migrations/V2__papers.sql";
    private static final String V3 = "id/rembuk/store/migrations/V3__data.sql";
    private static final String V4 = "id/rembuk/store/migrations/V4__guide.sql";
    private static final String V5 = "id/rembuk/store/migrations/V5__rembuk.sql";
    private static final String V6 = "id/rembuk/store/migrations/V6__completion.sql";
    private static final String V7 = "id/rembuk/store/migrations/V7__years.sql";

    @TempDir
    Path folder;

    private Path file;
    private final SqliteWorkspaceFiles later = files("id/rembuk/store/later/V8__later.sql");
    private final SqliteWorkspaceFiles failing = files("id/rembuk/store/failing/V8__failing.sql");

    @BeforeEach
    void makeOne() {
        file = folder.resolve("hss.rembuk");
        Workspaces.create(file).close();
    }

    @Test
    void anOlderFileIsBroughtUpWithAllItsRowsAndTheOldOneKept() {
        byte[] old = Disk.bytes(file);
        Opened opened = later.open(file, Mode.READ_WRITE);
        try (Workspace workspace = opened.workspace()) {
            assertThat(opened.notices()).contains(Notice.of("migrated", "7", "8"));
            assertThat(names(workspace)).hasSize(3);
        }
        assertThat(Disk.names(folder)).containsExactly("hss.cadangan", "hss.rembuk");
        List<String> kept = Disk.names(folder.resolve("hss.cadangan"));
        assertThat(kept).containsExactly("hss.versi-7-20240608-091500.rembuk");
        assertThat(Files.exists(folder.resolve("hss.rembuk.lock"))).isFalse();
        assertThat(old).isNotEqualTo(Disk.bytes(file));
        try (var session = Workspaces.open(folder.resolve("hss.cadangan").resolve(kept.get(0)))) {
            assertThat(session.organisations().organisations()).hasSize(3);
        }
        later.open(file, Mode.READ_WRITE).workspace().close();
        assertThat(Disk.names(folder.resolve("hss.cadangan"))).hasSize(1);
    }

    @Test
    void aFileOfTheFirstSchemaOpensWithRoomForPapers() {
        Path first = folder.resolve("lama.rembuk");
        var firstProgram = new SqliteWorkspaceFiles(new Schema(List.of(V1)), Workspaces.CLOCK);
        try (var made = Workspaces.open(file)) {
            firstProgram
                    .create(first, made.situation().identity(), records -> firstRows(made.workspace(), records))
                    .workspace()
                    .close();
        }
        Disk.sql(
                first,
                "INSERT INTO cycle (id, activity_year, planning_year, level, area_id) SELECT 'tahun', 2024, 2025,"
                        + " 'KABUPATEN', id FROM area WHERE level = 'KABUPATEN'",
                "INSERT INTO letterhead (id, organisation_id, office_line) SELECT 'kop-1', id, 'BAPPEDA' FROM"
                        + " organisation LIMIT 1");
        try (var session = Workspaces.open(first)) {
            assertThat(session.workspace().readOnlyReason()).isEmpty();
            assertThat(session.organisations().organisations()).hasSize(3);
            Letterhead kop = session.workspace()
                    .read(records -> records.find(Letterhead.class, "kop-1"))
                    .orElseThrow();
            assertThat(kop.officeLine()).isEqualTo("BAPPEDA");
            assertThat(kop.images()).isEmpty();
            assertThat(session.guidance().current().kept()).isFalse();
            assertThat(session.guidance().current().frame().id()).isEqualTo("8-aksi-2022");
            String hash = session.workspace().write(records -> records.storeFile(Bytes.of(new byte[] {1, 2, 3})));
            Optional<Bytes> stored = session.workspace().read(records -> records.storedFile(hash));
            assertThat(stored).hasValue(Bytes.of(new byte[] {1, 2, 3}));
        }
        assertThat(new SqliteWorkspaceFiles(Workspaces.CLOCK).inspect(first).schema())
                .isEqualTo(Schema.current().version());
        assertThat(new SqliteWorkspaceFiles(Workspaces.CLOCK).inspect(first).holds())
                .isTrue();
    }

    @Test
    void aYearOfAnOlderFileKeepsTheVersionOfItsFrame() {
        Path older = folder.resolve("lima.rembuk");
        try (var made = Workspaces.open(file)) {
            new SqliteWorkspaceFiles(new Schema(List.of(V1, V2, V3, V4, V5)), Workspaces.CLOCK)
                    .create(older, made.situation().identity(), records -> firstRows(made.workspace(), records))
                    .workspace()
                    .close();
        }
        Disk.sql(
                older,
                "INSERT INTO cycle (id, activity_year, planning_year, level, area_id, frame) SELECT 'tahun', 2024, 2025,"
                        + " 'KABUPATEN', id, '8-aksi-2022' FROM area WHERE level = 'KABUPATEN'",
                "INSERT INTO cycle (id, activity_year, planning_year, level, area_id) SELECT 'tanpa', 2023, 2024,"
                        + " 'KABUPATEN', id FROM area WHERE level = 'KABUPATEN'",
                "INSERT INTO frame_in_use VALUES ('k', '8-aksi-2022', 7, 'isi', 'ab', '[]')");
        try (Workspace workspace = new SqliteWorkspaceFiles(Workspaces.CLOCK)
                .open(older, Mode.READ_WRITE)
                .workspace()) {
            List<Cycle> cycles = workspace.read(records -> records.all(Cycle.class));
            assertThat(cycles)
                    .extracting(Cycle::id, Cycle::frameVersion)
                    .containsExactlyInAnyOrder(tuple("tahun", 7), tuple("tanpa", null));
            List<FrameInUse> frames = workspace.read(records -> records.all(FrameInUse.class));
            assertThat(frames).containsExactly(new FrameInUse("k", "8-aksi-2022", 7, "isi", "ab", List.of()));
        }
    }

    @Test
    void requestsAndApprovalsOfAnOlderFileKeepTheirMeaning() {
        Path older = folder.resolve("lima.rembuk");
        try (var made = Workspaces.open(file)) {
            new SqliteWorkspaceFiles(new Schema(List.of(V1, V2, V3, V4, V5)), Workspaces.CLOCK)
                    .create(older, made.situation().identity(), records -> firstRows(made.workspace(), records))
                    .workspace()
                    .close();
        }
        Disk.sql(
                older,
                "INSERT INTO data_request (id, organisation_id, subject, items, asked_on, note) SELECT 'minta', id,"
                        + " 'KRS', '[\"KRS 3 desa\"]', '2024-05-20', '' FROM organisation LIMIT 1",
                "INSERT INTO kecamatan_approval (id, area_id, year, month, source, approver, day, note, digest) SELECT"
                        + " 'setuju', id, 2023, 8, 'EPPGBM', 'Plt. Camat Contoh', '2024-01-22', NULL, 'ab' FROM area"
                        + " WHERE level = 'KECAMATAN' LIMIT 1");
        try (Workspace workspace = new SqliteWorkspaceFiles(Workspaces.CLOCK)
                .open(older, Mode.READ_WRITE)
                .workspace()) {
            DataRequest request = workspace
                    .read(records -> records.find(DataRequest.class, "minta"))
                    .orElseThrow();
            assertThat(request.asked()).containsExactly("KRS 3 desa");
            assertThat(request.after(Set.of("evidence/x"), LocalDate.of(2024, 6, 8)))
                    .isEqualTo(request);
            Approval approval = workspace
                    .read(records -> records.find(Approval.class, "setuju"))
                    .orElseThrow();
            assertThat(approval.approver()).isEqualTo("Plt. Camat Contoh");
            assertThat(approval.officialId()).isNull();
        }
    }

    @Test
    void whatAnOfficeFilledInStaysInEveryYearOfItsFrameAndTheNewestYearKeepsAll() {
        Path older = ofSchema6();
        Disk.sql(
                older,
                year("lama", 2022, "'8-aksi-2022'"),
                year("kemarin", 2024, "'8-aksi-2022'"),
                year("kini", 2025, "'4-2-aksi-2025'"),
                year("awal", 2019, "NULL"),
                "INSERT INTO filled_text VALUES ('t1', '8-aksi-2022', 'aksi-4', 'STEPS', NULL, 'Paraf')",
                "INSERT INTO filled_text VALUES ('t2', '8-aksi-2022', 'aksi-4', 'CRITERION', 't1', 'Lengkap')",
                "INSERT INTO filled_text VALUES ('t3', '8-aksi-2018', 'aksi-1', 'PURPOSE', NULL, 'Awal')");
        try (Workspace workspace = new SqliteWorkspaceFiles(Workspaces.CLOCK)
                .open(older, Mode.READ_WRITE)
                .workspace()) {
            List<FilledText> texts = workspace.read(records -> records.all(FilledText.class));
            assertThat(texts)
                    .extracting(FilledText::id, FilledText::cycleId, FilledText::entry, FilledText::step)
                    .containsExactlyInAnyOrder(
                            tuple("t1", "kini", "t1", null),
                            tuple("t1-kemarin", "kemarin", "t1", null),
                            tuple("t1-lama", "lama", "t1", null),
                            tuple("t2", "kini", "t2", "t1"),
                            tuple("t2-kemarin", "kemarin", "t2", "t1"),
                            tuple("t2-lama", "lama", "t2", "t1"),
                            tuple("t3", "kini", "t3", null));
            assertThat(texts).filteredOn(text -> text.entry().equals("t1")).allSatisfy(text -> assertThat(text)
                    .isEqualTo(new FilledText(
                            text.id(),
                            text.cycleId(),
                            "8-aksi-2022",
                            "aksi-4",
                            FrameField.STEPS,
                            null,
                            "t1",
                            "Paraf")));
        }
    }

    @Test
    void countsOfServicesAreStoredByTheirIdAloneAndAllThere() {
        Path older = ofSchema6();
        Disk.sql(
                older,
                "INSERT INTO service_count SELECT 'c2', id, 'S1', 2024, 8, 'EPPGBM', 7, NULL, NULL FROM area LIMIT 1",
                "INSERT INTO service_count SELECT 'c1', id, 'S2', 2023, NULL, 'ROUTINE', 0, 9, NULL FROM area LIMIT 1");
        try (Workspace workspace = new SqliteWorkspaceFiles(Workspaces.CLOCK)
                .open(older, Mode.READ_WRITE)
                .workspace()) {
            List<ServiceCount> counts = workspace.read(records -> records.all(ServiceCount.class));
            assertThat(counts)
                    .extracting(
                            ServiceCount::id,
                            ServiceCount::indicatorCode,
                            ServiceCount::period,
                            ServiceCount::numerator,
                            ServiceCount::denominator)
                    .containsExactly(
                            tuple("c1", "S2", new Period(2023, null), 0, 9),
                            tuple("c2", "S1", new Period(2024, 8), 7, null));
        }
        assertThat(Disk.sqlAnswer(older, "SELECT wr FROM pragma_table_list WHERE name = 'service_count'"))
                .isEqualTo("1");
        assertThat(Disk.sqlAnswer(older, "SELECT \"table\" FROM pragma_foreign_key_list('service_count')"))
                .isEqualTo("area");
    }

    @Test
    void aProgramThatKnowsNoTextsOfAYearRefusesAFileThatHasThem() {
        var before = new SqliteWorkspaceFiles(new Schema(List.of(V1, V2, V3, V4, V5, V6)), Workspaces.CLOCK);
        assertThat(refused(() -> before.open(file, Mode.READ_ONLY)).code()).isEqualTo("workspace.too-new");
    }

    private Path ofSchema6() {
        Path older = folder.resolve("enam.rembuk");
        try (var made = Workspaces.open(file)) {
            new SqliteWorkspaceFiles(new Schema(List.of(V1, V2, V3, V4, V5, V6)), Workspaces.CLOCK)
                    .create(older, made.situation().identity(), records -> firstRows(made.workspace(), records))
                    .workspace()
                    .close();
        }
        return older;
    }

    private static String year(String id, int activityYear, String frame) {
        return "INSERT INTO cycle (id, activity_year, planning_year, level, area_id, frame) SELECT '" + id + "', "
                + activityYear + ", " + (activityYear + 1) + ", 'KABUPATEN', id, " + frame
                + " FROM area WHERE level = 'KABUPATEN'";
    }

    /** What the first program wrote: areas and bodies. */
    private static void firstRows(Workspace made, RecordsWriter first) {
        made.read(records -> {
            records.all(Area.class).forEach(first::put);
            records.all(Organisation.class).forEach(first::put);
            return null;
        });
    }

    @Test
    void aNewFileIsMadeByAllScripts() {
        Path made = folder.resolve("baru.rembuk");
        try (var session = new id.rembuk.usecase.Workspaces(
                        later, Workspaces.CATALOGUE, Workspaces.CATALOGUE, Workspaces.FRAMES, Workspaces.CLOCK)
                .create(made, Workspaces.wish(false))) {
            assertThat(session.organisations().organisations()).hasSize(3);
        }
        assertThat(later.inspect(made).schema()).isEqualTo(8);
    }

    @Test
    void aFailingMigrationHurtsNothing() {
        byte[] old = Disk.bytes(file);
        assertThat(refused(() -> failing.open(file, Mode.READ_WRITE)).code()).isEqualTo("workspace.migration-failed");
        assertThat(Disk.bytes(file)).isEqualTo(old);
        assertThat(Disk.names(folder)).doesNotContain("hss.rembuk.part", "hss.rembuk.lock");
        Workspaces.open(file).close();
    }

    @Test
    void aDamagedOlderFileIsNotMigrated() {
        byte[] damaged = Disk.bytes(file);
        Arrays.fill(damaged, 8192, 20 * 4096, (byte) 0x55);
        Disk.write(file, damaged);
        assertThat(refused(() -> later.open(file, Mode.READ_WRITE)).code()).isEqualTo("workspace.damaged");
        assertThat(Disk.bytes(file)).isEqualTo(damaged);
        assertThat(Disk.names(folder)).containsExactly("hss.rembuk");
    }

    @Test
    void anOlderFileIsReadWithoutBeingChanged() {
        byte[] old = Disk.bytes(file);
        try (Workspace workspace = later.open(file, Mode.READ_ONLY).workspace()) {
            assertThat(workspace.file())
                    .as("the file that was opened, not the copy that is read")
                    .isEqualTo(file);
            assertThat(names(workspace)).hasSize(3);
        }
        assertThat(Disk.bytes(file)).isEqualTo(old);
        assertThat(Disk.names(folder)).containsExactly("hss.rembuk");
    }

    @Test
    void aNewerFileIsReadOnlyWhenItAllowsThisReader() {
        later.open(file, Mode.READ_WRITE).workspace().close();
        byte[] newer = Disk.bytes(file);
        try (var session = Workspaces.open(file)) {
            assertThat(session.workspace().readOnlyReason()).hasValue("workspace.newer");
            assertThat(session.organisations().organisations()).hasSize(3);
            assertThat(refused(() -> OpeningTest.rename(session, "x")).code()).isEqualTo("workspace.newer");
        }
        assertThat(Disk.bytes(file)).isEqualTo(newer);
    }

    @Test
    void aNewerFileThatAsksForANewerReaderIsRefusedUnchanged() {
        later.open(file, Mode.READ_WRITE).workspace().close();
        Disk.sql(file, "UPDATE format SET min_reader = 8");
        byte[] newer = Disk.bytes(file);
        assertThat(refused(() -> Workspaces.open(file)).code()).isEqualTo("workspace.too-new");
        assertThat(Disk.bytes(file)).isEqualTo(newer);
        assertThat(Disk.names(folder)).containsExactly("hss.cadangan", "hss.rembuk");
    }

    /** One flipped bit can make a damaged file look like one of a newer version. */
    @Test
    void aNewerFileWithoutAColumnThisReaderKnowsIsRefusedUnchanged() {
        later.open(file, Mode.READ_WRITE).workspace().close();
        Disk.sql(file, "ALTER TABLE plan_line RENAME COLUMN output TO gutput");
        byte[] newer = Disk.bytes(file);
        UserError refused = refused(() -> Workspaces.open(file));
        assertThat(refused.code()).isEqualTo("workspace.foreign-schema");
        assertThat(refused.arguments()).contains("table plan_line.output");
        assertThat(Disk.bytes(file)).isEqualTo(newer);
    }

    private static List<String> names(Workspace workspace) {
        return workspace.read(records ->
                records.all(Organisation.class).stream().map(Organisation::name).toList());
    }

    private static SqliteWorkspaceFiles files(String third) {
        return new SqliteWorkspaceFiles(new Schema(List.of(V1, V2, V3, V4, V5, V6, V7, third)), Workspaces.CLOCK);
    }
}
