package id.rembuk.launch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-03-07T01:05:00Z"), ZoneId.of("Asia/Makassar"));
    private static final String HEADS = "Kecamatan;Desa/Kelurahan;Jumlah Balita;Balita Diukur;Pendek;Sangat Pendek\n";
    private static final String TITLE = "Rekap e-PPGBM Februari 2024;;;;;\n\n";
    private static final String GOOD = "Kandangan;Gambah Luar;120;110;9;1\nKandangan;Kandangan Kota;200;180;11;0\n";

    @TempDir
    static Path made;

    @TempDir
    Path folder;

    private static Path model;
    private Path file;
    private Path data;

    /** What a run printed and how it ended. */
    private record Run(int code, String out, String err) {
        JsonNode json() {
            try {
                return new ObjectMapper().readTree(out);
            } catch (IOException e) {
                throw new AssertionError(out + err, e);
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
        file = folder.resolve("hss.rembuk");
        Files.copy(model, file);
        data = folder.resolve("rekap.csv");
        write(GOOD);
    }

    private void write(String rows) throws IOException {
        Files.writeString(data, TITLE + HEADS + rows);
    }

    private Run bring(String... further) {
        List<String> arguments = new ArrayList<>(List.of("import", file.toString(), data.toString(), "--kind", "desa"));
        arguments.addAll(List.of(further));
        return rembuk(arguments.toArray(String[]::new));
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

    private int count(String name) {
        return rembuk("info", file.toString(), "--json")
                .json()
                .get("counts")
                .get(name)
                .asInt();
    }

    @Test
    void aFileIsBroughtInOnceAndChangesNothingTheSecondTime() {
        Run first = bring("--json");
        assertThat(first.code()).as(first.out() + first.err()).isZero();
        JsonNode told = first.json();
        assertThat(told.get("read").asInt()).isEqualTo(2);
        assertThat(told.get("new").asInt()).isEqualTo(2);
        assertThat(told.get("changed").asInt()).isZero();
        assertThat(told.get("same").asInt()).isZero();
        assertThat(told.get("rejected").asInt()).isZero();
        assertThat(told.get("findings").isArray()).isTrue();
        assertThat(told.get("applied").asBoolean()).isTrue();
        assertThat(count("stunting_counts")).isEqualTo(2);
        int history = count("history");

        Run second = bring();
        assertThat(second.code()).as(second.err()).isZero();
        assertThat(second.out()).contains("2 sama", "Tidak ada yang berubah");
        assertThat(count("history")).isEqualTo(history);
        assertThat(count("intakes")).isEqualTo(1);
    }

    @Test
    void aDryRunTellsTheSameAndStoresNothing() throws IOException {
        byte[] before = Files.readAllBytes(file);
        Run run = bring("--dry-run", "--json");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.json().get("new").asInt()).isEqualTo(2);
        assertThat(run.json().get("applied").asBoolean()).isFalse();
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(bring("--dry-run", "--lang", "en").out()).contains("2 new", "nothing was stored");
    }

    @Test
    void aWrongRowStopsEverythingUnlessItIsSkipped() throws IOException {
        write(GOOD + "Kandangan;Gambah Dalam;seratus;90;4;0\n");
        Path report = folder.resolve("temuan.xlsx");

        Run stopped = bring("--json", "--report", report.toString());
        assertThat(stopped.code()).as(stopped.err()).isEqualTo(1);
        assertThat(stopped.json().get("rejected").asInt()).isEqualTo(1);
        assertThat(stopped.json().get("findings")).anySatisfy(finding -> {
            assertThat(finding.get("severity").asText()).isEqualTo("error");
            assertThat(finding.get("cell").asText()).isEqualTo("C6");
            assertThat(finding.get("value").asText()).isEqualTo("seratus");
            assertThat(finding.get("finding").asText()).isNotBlank();
            assertThat(finding.get("todo").asText()).isNotBlank();
        });
        assertThat(count("stunting_counts")).isZero();
        try (var in = Files.newInputStream(report);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertThat(book.getSheet("Temuan")).isNotNull();
        }

        Run exists = bring("--skip-rejected", "--report", report.toString());
        assertThat(exists.code()).isEqualTo(2);
        assertThat(exists.err()).contains("--force");
        assertThat(count("stunting_counts")).isZero();

        Run skipped = bring("--skip-rejected", "--report", report.toString(), "--force");
        assertThat(skipped.code()).as(skipped.err()).isEqualTo(1);
        assertThat(skipped.out()).contains("1 disisihkan", "2 baris sudah dimasukkan.");
        assertThat(count("stunting_counts")).isEqualTo(2);
    }

    @Test
    void aFileThatNamesNoSourceIsNotedAsOfNoKnownSource() throws IOException {
        Files.writeString(data, "Rekap Februari 2024;;;;;\n" + HEADS + GOOD);
        Run run = bring();
        assertThat(run.code()).as(run.out()).isZero();
        assertThat(run.out()).contains("dicatat sebagai sumber lain.", "2 baris sudah dimasukkan.");

        Files.writeString(data, HEADS + GOOD);
        assertThat(bring().code()).isEqualTo(1);
    }

    @Test
    void aFileOfPercentsAloneHasNothingToKeep() throws IOException {
        Files.writeString(data, "e-PPGBM Februari 2024;;\nKecamatan;Desa;Prevalensi\nKandangan;Gambah Luar;8,5\n");
        Run run = bring();
        assertThat(run.code()).as(run.err()).isEqualTo(1);
        assertThat(run.out()).contains("Tidak ada kolom jumlah").doesNotContain("sudah tersimpan");
    }

    @Test
    void rowsAboutPeopleAreNeverRead() throws IOException {
        Files.writeString(data, """
                NIK;Nama;Desa/Kel;TB/U
                6306010101200001;Anak Uji Satu;Gambah Luar;Pendek
                6306010101200002;Anak Uji Dua;Gambah Luar;Normal
                """);
        Run run = bring();
        assertThat(run.code()).as(run.err()).isEqualTo(1);
        assertThat(run.out()).contains("data perorangan", "jendela").doesNotContain("Anak Uji", "6306010101");
        Run json = bring("--json");
        assertThat(json.code()).isEqualTo(1);
        assertThat(json.out()).doesNotContain("Anak Uji", "6306010101");
        assertThat(json.json().get("people").asBoolean()).isTrue();
        assertThat(count("stunting_counts")).isZero();
    }

    @Test
    void wrongUseEndsWithTwoAndSaysWhatToDo() throws IOException {
        List<Run> wrong = new ArrayList<>();
        wrong.add(rembuk("import", file.toString(), data.toString()));
        wrong.add(rembuk("import", file.toString(), data.toString(), "--kind", "anak"));
        wrong.add(bring("--sheet", "Tidak Ada"));
        wrong.add(
                rembuk("import", file.toString(), folder.resolve("hilang.xlsx").toString(), "--kind", "desa"));
        Files.writeString(folder.resolve("rusak.xlsx"), "PK rusak");
        wrong.add(rembuk("import", file.toString(), folder.resolve("rusak.xlsx").toString(), "--kind", "desa"));
        wrong.add(bring("--report", folder.resolve("tidak/ada/x.xlsx").toString()));
        for (Run run : wrong) {
            assertThat(run.code()).as(run.out() + run.err()).isEqualTo(2);
            assertThat(run.err()).isNotBlank().doesNotContain("Exception");
            assertThat(run.out()).isEmpty();
        }
        assertThat(count("stunting_counts")).isZero();
    }

    @Test
    void checkProvesWhatWasKeptOfAnImport() throws SQLException {
        assertThat(bring().code()).isZero();
        assertThat(rembuk("check", file.toString()).code()).isZero();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE image SET packed = CAST(packed || x'00' AS BLOB)");
        }
        Run check = rembuk("check", file.toString());
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out()).contains("TIDAK UTUH  Catatan sebelum dan sesudah tiap impor");
    }
}
