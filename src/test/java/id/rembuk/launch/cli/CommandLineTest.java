package id.rembuk.launch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.rembuk.store.SqliteWorkspaceFiles;
import id.rembuk.usecase.port.Workspace;
import id.rembuk.usecase.port.WorkspaceFiles.Mode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-03-07T01:05:00Z"), ZoneId.of("Asia/Makassar"));

    @TempDir
    static Path made;

    private static Path model;

    @TempDir
    Path folder;

    private Path file;

    /** What a run printed and how it ended. */
    private record Run(int code, String out, String err) {
        JsonNode json() {
            try {
                return new ObjectMapper().readTree(out);
            } catch (IOException e) {
                throw new AssertionError(out, e);
            }
        }
    }

    @BeforeAll
    static void makeOne() {
        model = made.resolve("hss.rembuk");
        Run run = rembuk("new", model.toString(), "--regency", "63.06", "--year", "2024", "--officer", "Petugas");
        assertThat(run.code()).as(run.err()).isZero();
    }

    @BeforeEach
    void copyOne() throws IOException {
        file = folder.resolve("ruang kerja é.rembuk");
        Files.copy(model, file);
    }

    @Test
    void newMakesAWorkspaceWithTheOfficialAreasAndTheNextYearAsPlanningYear() {
        JsonNode info = rembuk("info", file.toString(), "--json").json();
        assertThat(info.get("schema").asInt()).isPositive();
        assertThat(info.get("regency").asText()).isEqualTo("63.06");
        assertThat(info.get("activity_year").asInt()).isEqualTo(2024);
        assertThat(info.get("planning_year").asInt()).isEqualTo(2025);
        assertThat(info.get("counts").get("kecamatan").asInt()).isEqualTo(11);
        assertThat(info.get("counts").get("desa").asInt()).isEqualTo(148);
        assertThat(info.get("counts").get("organisations").asInt()).isPositive();
        assertThat(info.get("counts").get("activities").asInt()).isZero();
        assertThat(info.get("counts").get("commitments").asInt()).isZero();
        assertThat(info.get("counts").get("documents").asInt()).isZero();
        assertThat(info.get("integrity").asText()).isEqualTo("ok");
        assertThat(info.get("history_head").asText()).matches("[0-9a-f]{64}");
        assertThat(info.get("last_backup").isNull()).isTrue();
    }

    @Test
    void newTakesAnotherPlanningYear() {
        Path other = folder.resolve("lain.rembuk");
        Run run = rembuk("new", other.toString(), "--regency=63.05", "--year=2023", "--plan-year", "2023", "--json");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.json().get("planning_year").asInt()).isEqualTo(2023);
        assertThat(run.json().get("counts").get("desa").asInt()).isEqualTo(135);
    }

    @Test
    void newNeverOverwritesAndWithForceSetsTheOldFileAside() throws IOException {
        byte[] before = Files.readAllBytes(file);
        Run refused = rembuk("new", file.toString(), "--regency", "63.06", "--year", "2024");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("sudah ada");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);

        Run forced = rembuk("new", file.toString(), "--regency", "63.03", "--year", "2024", "--force", "--json");
        assertThat(forced.code()).as(forced.err()).isZero();
        assertThat(forced.json().get("counts").get("desa").asInt()).isEqualTo(290);
        assertThat(Files.readAllBytes(Path.of(forced.json().get("set_aside").asText())))
                .isEqualTo(before);
        assertThat(names()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"99.99,2024,63.06", "63.06,1999,2018", "63.06,2061,2060"})
    void newRefusesAnUnknownRegencyOrYearAndSaysWhatWouldDo(String regency, String year, String hint) {
        Run run = rembuk("new", folder.resolve("x.rembuk").toString(), "--regency", regency, "--year", year);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(hint).contains(". ");
        assertThat(names()).containsExactly(file.getFileName().toString());
    }

    @Test
    void infoTellsInIndonesianUnlessEnglishIsAskedFor() {
        assertThat(rembuk("info", file.toString()).out())
                .contains("Kabupaten Hulu Sungai Selatan", "Desa dan kelurahan: 148", "Cadangan terakhir: belum ada");
        assertThat(rembuk("--lang", "en", "info", file.toString()).out()).contains("Last backup: none yet");
        assertThat(rembuk("info", file.toString(), "--lang=en").out()).contains("Desa and kelurahan: 148");
    }

    @ParameterizedTest
    @ValueSource(strings = {"info", "check"})
    void aFileThatIsMissingEmptyOrNoWorkspaceIsUnreadableInput(String command) throws IOException {
        Path empty = Files.createFile(folder.resolve("kosong.rembuk"));
        Path text = Files.writeString(folder.resolve("catatan.rembuk"), "bukan ruang kerja ".repeat(500));
        for (Path wrong : List.of(folder.resolve("tidak-ada.rembuk"), empty, text, folder)) {
            Run run = rembuk(command, wrong.toString());
            assertThat(run.code()).as("%s %s: %s", command, wrong, run.out()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines()).hasSize(1);
            assertThat(run.err().split("\\. ")).hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void checkTellsEachTestAndHoldsForAGoodFile() {
        Run run = rembuk("check", file.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Basis data", "Rantai riwayat", "Semua pemeriksaan lulus");
        JsonNode json = rembuk("check", file.toString(), "--json").json();
        assertThat(json.get("holds").asBoolean()).isTrue();
        assertThat(json.get("checks").size()).isGreaterThanOrEqualTo(4);
    }

    @Test
    void checkOfADamagedFileEndsWithOne() throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            for (long at = 4096L * 3; at < bytes.length(); at += 4096) {
                bytes.seek(at);
                bytes.write(new byte[64]);
            }
        }
        byte[] before = Files.readAllBytes(file);
        Run run = rembuk("check", file.toString(), "--json");
        assertThat(run.code()).as(run.err()).isEqualTo(1);
        assertThat(run.json().get("holds").asBoolean()).isFalse();
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    /** Bytes of the schema page, of a page in the middle and of the last one; the header of 100 bytes stays. */
    @ParameterizedTest
    @CsvSource({"100,300", "102,2", "3900,196", "40960,4096", "-4096,4096"})
    void aDamagedPlaceNeverHoldsAndIsNeverAFaultOfOurs(long at, int length) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(at < 0 ? bytes.length() + at : at);
            byte[] noise = new byte[length];
            Arrays.fill(noise, (byte) 0xA5);
            bytes.write(noise);
        }
        Run check = rembuk("check", file.toString(), "--json");
        assertThat(check.code()).as(check.out() + check.err()).isEqualTo(1);
        assertThat(check.json().get("holds").asBoolean()).isFalse();
        Run info = rembuk("info", file.toString(), "--json");
        assertThat(info.err()).doesNotContain("Exception");
        if (info.code() == 0) {
            assertThat(info.json().get("integrity").asText()).isEqualTo("broken");
        } else {
            assertThat(info.code()).isEqualTo(2);
            assertThat(info.out()).isEmpty();
        }
    }

    @Test
    void aFileThatIsCutOffIsAFailingCheckAndUnreadableForInfo() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        assertThat(rembuk("check", file.toString()).code()).isEqualTo(1);
        assertThat(rembuk("info", file.toString()).code()).isEqualTo(2);
    }

    @Test
    void aForeignSchemaIsAFailingCheckThatNamesItAndUnreadableForInfo() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE tamu (isi TEXT)");
        }
        Run check = rembuk("check", file.toString());
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out()).contains("tamu");
        Run info = rembuk("info", file.toString());
        assertThat(info.code()).isEqualTo(2);
        assertThat(info.err()).contains("tamu");
    }

    @Test
    void exportWritesTheWorkplanAndReplacesItOnlyWithForce() throws IOException {
        Path out = folder.resolve("rencana.xlsx");
        assertThat(rembuk("export", file.toString(), "--workplan", out.toString())
                        .code())
                .isZero();
        try (var in = Files.newInputStream(out);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("KABUPATEN HULU SUNGAI SELATAN");
        }
        Path english = folder.resolve("plan.xlsx");
        rembuk("export", file.toString(), "--workplan", english.toString(), "--lang", "en");
        try (var in = Files.newInputStream(english);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertThat(book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .startsWith("RENCANA KEGIATAN");
        }
        Files.writeString(out, "lama");
        Run refused = rembuk("export", file.toString(), "--workplan", out.toString());
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("sudah ada", "--force");
        assertThat(Files.readString(out)).isEqualTo("lama");
        Run forced = rembuk("export", file.toString(), "--workplan", out.toString(), "--force", "--json");
        assertThat(forced.json().get("lines").asInt()).isZero();
        assertThat(Files.size(out)).isGreaterThan(1000);
    }

    @Test
    void exportIntoAMissingFolderSaysSo() {
        Run run = rembuk(
                "export",
                file.toString(),
                "--workplan",
                folder.resolve("tak ada/o.xlsx").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("tak ada");
    }

    @Test
    void backupAndRestoreAreTheWayOutAndBack() throws IOException {
        Path backups = folder.resolve("cadangan");
        Run backup = rembuk("backup", file.toString(), backups.toString(), "--json");
        assertThat(backup.code()).as(backup.err()).isZero();
        Path copy = Path.of(backup.json().get("file").asText());
        assertThat(copy).exists().hasParentRaw(backups);

        byte[] before = Files.readAllBytes(file);
        Run restored = rembuk("restore", copy.toString(), file.toString(), "--json");
        assertThat(restored.code()).as(restored.err()).isZero();
        assertThat(Files.readAllBytes(Path.of(restored.json().get("set_aside").asText())))
                .isEqualTo(before);
        assertThat(rembuk("check", file.toString()).code()).isZero();
    }

    @Test
    void readingCommandsWorkBesideAnOpenWindowAndWritingOnesNameTheHolder() {
        Path out = folder.resolve("o.xlsx");
        Path backups = folder.resolve("cadangan");
        Path copy = Path.of(rembuk("backup", file.toString(), backups.toString(), "--json")
                .json()
                .get("file")
                .asText());
        try (Workspace window =
                new SqliteWorkspaceFiles(CLOCK).open(file, Mode.READ_WRITE).workspace()) {
            assertThat(rembuk("info", file.toString()).code()).isZero();
            assertThat(rembuk("check", file.toString()).code()).isZero();
            assertThat(rembuk("export", file.toString(), "--workplan", out.toString())
                            .code())
                    .isZero();
            assertThat(rembuk("backup", file.toString(), backups.toString()).code())
                    .isZero();
            Run run = rembuk("restore", copy.toString(), file.toString());
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("sedang dibuka oleh");
            assertThat(window.readOnlyReason()).isEmpty();
        }
        assertThat(rembuk("check", file.toString()).code()).isZero();
    }

    @Test
    void wrongUseNamesWhatIsWrongAndTheHelpToRead() {
        assertThat(rembuk("info").err()).contains("FILE", "rembuk info --help");
        assertThat(rembuk("impor", "x").err()).contains("impor", "rembuk --help");
        assertThat(rembuk("info", file.toString(), "--warna").err()).contains("--warna", "rembuk info --help");
        assertThat(rembuk("new", "x", "--regency", "63.06", "--year", "dua").err())
                .contains("--year", "dua");
        assertThat(rembuk("new", "x", "--year", "2024").err()).contains("--regency");
        for (String[] wrong : new String[][] {{}, {"info"}, {"impor"}, {"info", "a", "b"}, {"export", "x"}}) {
            Run run = rembuk(wrong);
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).isNotBlank();
        }
    }

    @Test
    void helpListsOnlyCommandsThatExistAndVersionNamesTheVersion() {
        Run help = rembuk("--help");
        assertThat(help.code()).isZero();
        assertThat(help.out())
                .contains("demo", "new", "info", "check", "import", "export", "sign", "verify", "backup", "restore");
        assertThat(rembuk("new", "--help").out()).contains("rembuk new", "--regency", "--force", "--json");
        assertThat(rembuk("--version").out()).matches("Rembuk \\d+\\.\\d+\\.\\d+\\R");
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Run rembuk(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = CommandLine.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                CLOCK);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
