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
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demonstration makes real papers, and a final leaves the workspace as the very bytes that were signed. */
class PaperCommandsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-06-12T05:00:00Z"), ZoneId.of("Asia/Makassar"));

    @TempDir
    static Path demo;

    @TempDir
    Path folder;

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
    static void demonstrate() {
        Run run = rembuk("demo", demo.toString(), "--json");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.json().get("signatures").asInt()).isEqualTo(2);
    }

    @Test
    void theDemonstrationLeavesFourFilesThatHold() throws IOException {
        try (Stream<Path> files = Files.list(demo)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "contoh.rembuk",
                            "contoh.lampiran",
                            "berita-acara.pdf",
                            "pernyataan-komitmen.pdf",
                            "rencana-kerja.xlsx");
        }
        String workspace = demo.resolve("contoh.rembuk").toString();
        JsonNode info = rembuk("info", workspace, "--json").json();
        assertThat(info.get("practice").asBoolean()).isTrue();
        assertThat(info.get("counts").get("documents").asInt()).isEqualTo(4);
        Run check = rembuk("check", workspace);
        assertThat(check.code()).as(check.out()).isZero();
        assertThat(check.out()).contains("sidik SHA-256", "Kepala riwayat");
    }

    @Test
    void itsBeritaAcaraIsIntactWithTwoSignatures() {
        Run run = rembuk("verify", demo.resolve("berita-acara.pdf").toString(), "--json");
        assertThat(run.code()).as(run.out() + run.err()).isZero();
    }

    @Test
    void itOverwritesNothingUnasked() throws IOException {
        byte[] before = Files.readAllBytes(demo.resolve("berita-acara.pdf"));
        Run run = rembuk("demo", demo.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("contoh.rembuk").contains("--force");
        assertThat(Files.readAllBytes(demo.resolve("berita-acara.pdf"))).isEqualTo(before);
    }

    @Test
    void aFinalIsExportedAsTheVeryBytesThatWereSigned() throws IOException {
        Path out = folder.resolve("ba.pdf");
        Run run = export("berita-acara", out);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("final");
        assertThat(Files.readAllBytes(out)).isEqualTo(Files.readAllBytes(demo.resolve("berita-acara.pdf")));
        assertThat(export("berita-acara", out).code()).isEqualTo(2);
        assertThat(export("berita-acara", out, "--force", "--version", "1").code())
                .isZero();
        Run missing = export("berita-acara", out, "--force", "--version", "7");
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err()).contains("versi 7");
    }

    @Test
    void aWorkspaceWithoutADocumentGivesAWatermarkedDraftAndStaysAsItIs() throws IOException {
        Path file = folder.resolve("baru.rembuk");
        assertThat(rembuk("new", file.toString(), "--regency", "63.06", "--year", "2024")
                        .code())
                .isZero();
        byte[] before = Files.readAllBytes(file);
        Path out = folder.resolve("draf.pdf");
        Run run = rembuk(
                "export", file.toString(), "--document", "pernyataan-komitmen", "--out", out.toString(), "--json");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.json().get("final").asBoolean()).isFalse();
        assertThat(new String(Files.readAllBytes(out), 0, 5, StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"notulen", "daftar-hadir"})
    void whatAMeetingLeavesOnPaperIsExportedAndVerified(String kind) throws IOException {
        Path out = folder.resolve(kind + ".pdf");
        Run run = export(kind, out);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(new String(Files.readAllBytes(out), 0, 5, StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
        assertThat(rembuk("verify", out.toString(), "--json").json().has("verdict"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "--document berita-acara", "--out x.pdf", "--document berita-acara --workplan x.xlsx --out x"
            })
    void exportAsksForOneThingAtATime(String options) {
        String[] arguments = Stream.concat(
                        Stream.of("export", demo.resolve("contoh.rembuk").toString()),
                        Arrays.stream(options.split(" ")).filter(option -> !option.isEmpty()))
                .toArray(String[]::new);
        Run run = rembuk(arguments);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--document", "--workplan");
    }

    @Test
    void anUnknownKindIsAnsweredWithTheKnownOnes() {
        Run run = export("undangan", folder.resolve("x.pdf"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("berita-acara, pernyataan-komitmen, notulen, daftar-hadir");
    }

    private static Run export(String kind, Path out, String... more) {
        return rembuk(Stream.concat(
                        Stream.of(
                                "export",
                                demo.resolve("contoh.rembuk").toString(),
                                "--document",
                                kind,
                                "--out",
                                out.toString()),
                        Arrays.stream(more))
                .toArray(String[]::new));
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
