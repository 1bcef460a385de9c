package id.rembuk.launch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.rembuk.support.PaperIssuer;
import id.rembuk.support.SignedPapers;
import id.rembuk.support.SignedPapers.Order;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.time.Clock;
import java.util.Base64;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
    @TempDir
    static Path folder;

    private static Path intact;
    private static Path changed;
    private static Path unsigned;
    private static Path issuer;
    private static Path stranger;

    private record Run(int code, String out, String err) {}

    @BeforeAll
    static void makeFiles() throws IOException {
        PaperIssuer root = PaperIssuer.root("Root Uji");
        byte[] pdf = new Order("ttd1").sign(SignedPapers.small("ttd1"), root.signer("Bupati Uji"));
        intact = Files.write(folder.resolve("utuh.pdf"), pdf);
        byte[] other = pdf.clone();
        other[new String(pdf, StandardCharsets.ISO_8859_1).indexOf("151.026")] = '2';
        changed = Files.write(folder.resolve("berubah.pdf"), other);
        unsigned = Files.write(folder.resolve("polos.pdf"), SignedPapers.small());
        issuer = Files.writeString(folder.resolve("ca.pem"), pem(root));
        stranger = Files.writeString(folder.resolve("lain.pem"), pem(PaperIssuer.root("Root Lain")));
    }

    @Test
    void anIntactFileEndsWithZeroAndNamesTheThreeFactsApart() {
        Run run = rembuk("verify", intact.toString());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("Berkas ini utuh")
                .contains("Bupati Uji")
                .contains("Keutuhan: utuh")
                .contains("Identitas: penerbit sertifikat belum dipercaya")
                .contains("Jenis: tidak tersertifikasi")
                .contains("Waktu menurut komputer penanda tangan: ")
                .contains("Status pencabutan tidak diperiksa (luring)")
                .contains("mencakup seluruh berkas")
                .contains(", diizinkan")
                .doesNotContainPattern("\\([^)\\n]*\\([^)\\n]*diizinkan")
                .doesNotContainIgnoringCase("resmi")
                .doesNotContainPattern("\\bsah\\b");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aChangedFileEndsWithOneAndSaysSo() {
        Run run = rembuk("verify", changed.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("telah berubah").contains("sidik isi tidak cocok");
    }

    @Test
    void anUnsignedFileEndsWithOne() {
        Run run = rembuk("verify", unsigned.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("tidak memuat tanda tangan");
    }

    @Test
    void whatIsNoPdfEndsWithTwo() throws IOException {
        Path text = Files.writeString(folder.resolve("catatan.pdf"), "bukan pdf");

        Run run = rembuk("verify", text.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("bukan PDF");

        Run missing = rembuk("verify", folder.resolve("tidak-ada.pdf").toString());
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err()).contains("tidak ditemukan");
    }

    @Test
    void withTrustTheSignerMustLeadToThatIssuer() {
        Run trusted = rembuk("verify", intact.toString(), "--trust", issuer.toString());
        assertThat(trusted.code()).as(trusted.out()).isZero();
        assertThat(trusted.out()).contains("penerbit sertifikat dipercaya").contains("berujung pada Root Uji");

        Run other = rembuk("verify", intact.toString(), "--trust", stranger.toString());
        assertThat(other.code()).isEqualTo(1);
        assertThat(other.out()).contains("Berkas ini utuh").contains("berujung pada Root Lain");

        Run none = rembuk("verify", intact.toString(), "--trust", unsigned.toString());
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("bukan sertifikat");
    }

    @Test
    void jsonTellsEverythingInOneObject() throws IOException {
        Run run = rembuk("verify", intact.toString(), "--trust", issuer.toString(), "--json", "--lang", "en");
        JsonNode json = new ObjectMapper().readTree(run.out());

        assertThat(json.get("verdict").asText()).isEqualTo("intact");
        assertThat(json.get("signed").asBoolean()).isTrue();
        assertThat(json.get("trusted").asBoolean()).isTrue();
        assertThat(json.get("pages").asInt()).isEqualTo(1);
        assertThat(json.get("length").asLong()).isEqualTo(Files.size(intact));
        assertThat(json.get("sha256").asText()).matches("[0-9a-f]{64}");
        assertThat(json.get("reasons")).isEmpty();
        JsonNode signature = json.get("signatures").get(0);
        assertThat(signature.get("holder").asText()).isEqualTo("Bupati Uji");
        assertThat(signature.get("issuer").asText()).isEqualTo("Root Uji");
        assertThat(signature.get("integrity").asText()).isEqualTo("intact");
        assertThat(signature.get("identity").asText()).isEqualTo("trusted");
        assertThat(signature.get("type").asText()).isEqualTo("not_certified");
        assertThat(signature.get("covers_whole_file").asBoolean()).isTrue();
        assertThat(signature.get("reasons").findValuesAsText("code"))
                .contains("time-by-signer", "revocation-not-checked", "chain-then-and-now");
        JsonNode second = json.get("revisions").get(1);
        assertThat(second.get("signed_by").asText()).isEqualTo("ttd1");
        assertThat(second.get("additions").findValuesAsText("kind")).contains("signature");
    }

    private static String pem(PaperIssuer issuer) {
        try {
            return "-----BEGIN CERTIFICATE-----\n"
                    + Base64.getMimeEncoder()
                            .encodeToString(issuer.certificate().getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Run rembuk(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = CommandLine.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Clock.systemUTC());
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
