package id.rembuk.launch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.rembuk.domain.Bytes;
import id.rembuk.sign.PadesSigner;
import id.rembuk.support.SmallPapers;
import id.rembuk.support.TestIssuer;
import id.rembuk.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignCommandTest {
    private static final Instant NOW = Instant.parse("2024-03-07T01:05:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Asia/Makassar"));
    private static final byte[] KEY = new TestIssuer(NOW).pkcs12("Kepala Uji", "rahasia");
    private static final Bytes PAPER = SmallPapers.prepared("ttd-01", "ttd-02");

    @TempDir
    Path folder;

    private final Map<String, String> environment = Map.of("SANDI", "rahasia", "KELIRU", "keliru");
    private final Deque<String> typed = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private String out;
    private String err;

    @BeforeEach
    void files() throws IOException {
        Files.write(folder.resolve("surat.pdf"), PAPER.array());
        Files.write(folder.resolve("kunci.p12"), KEY);
    }

    @Test
    void oneSignatureIsAddedBehindAllThatWasThere() throws IOException {
        assertThat(sign("surat.pdf", "satu.pdf", "--pass-env", "SANDI", "--json"))
                .as(err)
                .isZero();
        JsonNode json = new ObjectMapper().readTree(out);
        assertThat(json.get("field").asText()).isEqualTo("ttd-01");
        assertThat(json.get("holder").asText()).isEqualTo("Kepala Uji");
        assertThat(json.get("practice").asBoolean()).isFalse();
        Bytes one = file("satu.pdf");
        assertThat(json.get("sha256").asText()).isEqualTo(one.sha256());
        assertThat(one.startsWith(PAPER)).isTrue();

        assertThat(sign("satu.pdf", "dua.pdf", "--field", "ttd-02", "--pass-env", "SANDI"))
                .isZero();
        assertThat(out).contains("Kepala Uji", "ttd-02").doesNotContain("rahasia");
        assertThat(file("dua.pdf").startsWith(one)).isTrue();
        assertThat(names()).containsExactlyInAnyOrder("surat.pdf", "kunci.p12", "satu.pdf", "dua.pdf");
    }

    @Test
    void nothingIsOverwrittenWithoutForce() throws IOException {
        Files.writeString(folder.resolve("ada.pdf"), "lama");

        assertThat(sign("surat.pdf", "ada.pdf", "--pass-env", "SANDI")).isEqualTo(2);
        assertThat(err).contains("sudah ada", "--force");
        assertThat(Files.readString(folder.resolve("ada.pdf"))).isEqualTo("lama");
        assertThat(sign("surat.pdf", "ada.pdf", "--pass-env", "SANDI", "--force"))
                .isZero();
        assertThat(file("ada.pdf").startsWith(PAPER)).isTrue();
    }

    @Test
    void thePassphraseIsAskedThreeTimesAtTheTerminal() {
        typed.addAll(List.of("salah", "keliru", "rahasia"));
        assertThat(sign("surat.pdf", "satu.pdf")).as(err).isZero();
        assertThat(asked).hasSize(3);
        assertThat(asked.get(1)).contains("tidak cocok", "kunci.p12");

        typed.addAll(List.of("a", "b", "c", "rahasia"));
        assertThat(sign("surat.pdf", "dua.pdf")).isEqualTo(2);
        assertThat(err).contains("Kata sandi tidak cocok");
        assertThat(typed).containsExactly("rahasia");
        assertThat(folder.resolve("dua.pdf")).doesNotExist();
    }

    @Test
    void withoutATerminalTheVariableIsNeeded() {
        assertThat(sign("surat.pdf", "satu.pdf")).isEqualTo(2);
        assertThat(err).contains("--pass-env");
        assertThat(sign("surat.pdf", "satu.pdf", "--pass-env", "TIDAK_ADA")).isEqualTo(2);
        assertThat(err).contains("TIDAK_ADA");
        assertThat(sign("surat.pdf", "satu.pdf", "--pass-env", "KELIRU")).isEqualTo(2);
        assertThat(err).contains("tidak cocok").doesNotContain("keliru");
        assertThat(asked).hasSize(1);
    }

    @Test
    void whatCannotBeSignedIsUnreadableInputAndLeavesNoFile() throws IOException {
        Files.writeString(folder.resolve("catatan.pdf"), "bukan pdf");
        Files.write(
                folder.resolve("berubah.pdf"), SmallPapers.withBox(signedOnce()).array());
        for (String wrong : List.of("catatan.pdf", "berubah.pdf", "tidak-ada.pdf", ".")) {
            assertThat(sign(wrong, "baru.pdf", "--pass-env", "SANDI")).as(wrong).isEqualTo(2);
            assertThat(err.lines()).hasSize(1);
            assertThat(out).isEmpty();
        }
        assertThat(sign("surat.pdf", "baru.pdf", "--field", "x", "--pass-env", "SANDI"))
                .isEqualTo(2);
        assertThat(err).contains("ttd-01, ttd-02");
        assertThat(sign("surat.pdf", "tak ada/baru.pdf", "--pass-env", "SANDI")).isEqualTo(2);
        assertThat(folder.resolve("baru.pdf")).doesNotExist();
    }

    @Test
    void aBoxAddedBetweenTwoEarlierSignaturesIsRefused() throws IOException {
        Bytes between = SmallPapers.signedUnseen(SmallPapers.withBox(signedOnce()), KEY, "rahasia");
        Files.write(folder.resolve("berubah.pdf"), between.array());

        assertThat(sign("berubah.pdf", "baru.pdf", "--pass-env", "SANDI")).isEqualTo(2);
        assertThat(err).contains("berubah setelah tanda tangan", "ttd-01");
        assertThat(folder.resolve("baru.pdf")).doesNotExist();
    }

    @Test
    void aPracticeCertificateIsNamedAsSuch() throws IOException {
        Bytes practice = new PadesSigner(Messages.indonesian(), CLOCK.getZone())
                .practiceKey("Kepala Bappeda", "rahasia".toCharArray(), NOW);
        Files.write(folder.resolve("kunci.p12"), practice.array());

        assertThat(sign("surat.pdf", "satu.pdf", "--pass-env", "SANDI")).as(err).isZero();
        assertThat(out).contains("CONTOH LATIHAN — BUKAN DOKUMEN RESMI");
    }

    private Bytes signedOnce() throws IOException {
        sign("surat.pdf", "asli.pdf", "--pass-env", "SANDI");
        return file("asli.pdf");
    }

    private Bytes file(String name) throws IOException {
        return Bytes.of(Files.readAllBytes(folder.resolve(name)));
    }

    private List<String> names() {
        return List.of(folder.toFile().list());
    }

    private int sign(String pdf, String target, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "sign",
                folder.resolve(pdf).toString(),
                "--p12",
                folder.resolve("kunci.p12").toString(),
                "--out",
                folder.resolve(target).toString()));
        arguments.addAll(List.of(more));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        int code = CommandLine.run(
                arguments.toArray(String[]::new),
                new PrintStream(said, true, StandardCharsets.UTF_8),
                new PrintStream(complained, true, StandardCharsets.UTF_8),
                CLOCK,
                new Passphrases(environment, question -> {
                    asked.add(question);
                    String next = typed.poll();
                    return next == null ? null : next.toCharArray();
                }));
        out = said.toString(StandardCharsets.UTF_8);
        err = complained.toString(StandardCharsets.UTF_8);
        return code;
    }
}
