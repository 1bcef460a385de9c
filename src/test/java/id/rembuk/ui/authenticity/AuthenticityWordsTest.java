package id.rembuk.ui.authenticity;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.authenticity.AuthenticityReport;
import id.rembuk.domain.authenticity.Identity;
import id.rembuk.domain.authenticity.Integrity;
import id.rembuk.domain.authenticity.Reason;
import id.rembuk.domain.authenticity.RevisionFinding;
import id.rembuk.domain.authenticity.RevisionFinding.Addition;
import id.rembuk.domain.authenticity.RevisionFinding.AdditionKind;
import id.rembuk.domain.authenticity.SignatureFinding;
import id.rembuk.domain.authenticity.SignatureType;
import id.rembuk.domain.document.CertificateFacts;
import id.rembuk.support.Workspaces;
import id.rembuk.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuthenticityWordsTest {
    private final AuthenticityWords words = new AuthenticityWords(Messages.indonesian(), Workspaces.WITA);

    @Test
    void anUnknownIssuerIsNeverCalledChanged() {
        AuthenticityReport report = report(Integrity.INTACT, Identity.NOT_TRUSTED);

        assertThat(words.verdict(report)).isEqualTo("Dokumen ini utuh");
        assertThat(words.identity(report.signatures().get(0)).text()).isEqualTo("Penerbit sertifikat belum dipercaya");
        assertThat(words.integrity(report.signatures().get(0)).text()).isEqualTo("Utuh");
        assertThat(words.changes(report)).isEmpty();
    }

    @Test
    void theTimeIsThatOfTheSignersComputerAndRevocationIsNotChecked() {
        AuthenticityReport report = report(Integrity.INTACT, Identity.TRUSTED);

        assertThat(words.sentence(report)).contains("6 Maret 2024 pukul 11.56 menurut komputer penanda tangan");
        assertThat(words.checks(report, false))
                .extracting(AuthenticityWords.Mark::text)
                .contains("Waktu menurut komputer penanda tangan", "Status pencabutan tidak diperiksa (luring)");
    }

    @Test
    void whatWasAddedAgainstTheRulesIsNamedWithItsPage() {
        AuthenticityReport report = new AuthenticityReport(
                Integrity.CHANGED,
                "00",
                10,
                3,
                List.of(signature(Integrity.CHANGED, Identity.PRACTICE)),
                List.of(
                        new RevisionFinding(1, 5, "ttd-01", List.of(new Addition(1, AdditionKind.SIGNATURE, true))),
                        new RevisionFinding(2, 10, null, List.of(new Addition(2, AdditionKind.ANNOTATION, false)))),
                List.of());

        assertThat(words.changes(report)).containsExactly("Halaman 2: catatan atau gambar di atas halaman");
        assertThat(words.revisions(report))
                .extracting(AuthenticityWords.Mark::text)
                .containsExactly("1. Ditandatangani (ttd-01)", "2. Perubahan yang tidak diizinkan");
        assertThat(words.sentence(report)).contains("tanda tangan ke-1");
    }

    @Test
    void timeAndIdentityAreNotesAndNeverAmongWhatChanged() {
        SignatureFinding plain = signature(Integrity.CHANGED, Identity.NOT_TRUSTED);
        SignatureFinding noted = new SignatureFinding(
                1,
                plain.field(),
                plain.certificate(),
                plain.claimedAt(),
                plain.integrity(),
                plain.identity(),
                plain.type(),
                true,
                List.of(
                        Reason.of("time-by-signer"),
                        Reason.of("issuer-unknown", "CA Uji"),
                        Reason.of("content-changed")));
        AuthenticityReport report =
                new AuthenticityReport(Integrity.CHANGED, "00", 10, 1, List.of(noted), List.of(), List.of());

        assertThat(words.changes(report)).singleElement().asString().contains("sidik isi tidak cocok");
        assertThat(words.checks(report, false))
                .extracting(AuthenticityWords.Mark::text)
                .anyMatch(text -> text.contains("belum dipercaya: CA Uji"));
    }

    @Test
    void aFileWithoutSignaturesIsNotCalledIntact() {
        AuthenticityReport report =
                new AuthenticityReport(Integrity.UNCERTAIN, "00", 10, 1, List.of(), List.of(), List.of());

        assertThat(words.verdict(report)).isEqualTo("Keutuhan tidak dapat dipastikan");
        assertThat(words.sentence(report)).contains("tidak memuat tanda tangan elektronik");
    }

    @ParameterizedTest
    @EnumSource(AdditionKind.class)
    void everyKindOfAdditionHasAWord(AdditionKind kind) {
        AuthenticityReport report = new AuthenticityReport(
                Integrity.CHANGED,
                "00",
                10,
                1,
                List.of(),
                List.of(new RevisionFinding(2, 10, null, List.of(new Addition(0, kind, false)))),
                List.of());

        assertThat(words.changes(report)).singleElement().asString().startsWith("Di luar halaman: ");
    }

    @Test
    void noTextCallsASignatureSahOrResmi() throws IOException {
        List<String> lines =
                Files.readAllLines(Path.of("src/main/resources/id/rembuk/text/messages-document.properties"));

        assertThat(lines)
                .filteredOn(line -> line.startsWith("authenticity.") || line.startsWith("signing."))
                .filteredOn(line -> !line.contains("BUKAN DOKUMEN RESMI"))
                .noneMatch(line -> line.toLowerCase(Locale.ROOT).matches(".*\\b(sah|resmi)\\b.*"));
    }

    private static AuthenticityReport report(Integrity integrity, Identity identity) {
        return new AuthenticityReport(
                integrity, "00", 10, 1, List.of(signature(integrity, identity)), List.of(), List.of());
    }

    private static SignatureFinding signature(Integrity integrity, Identity identity) {
        CertificateFacts certificate =
                new CertificateFacts("Contoh Nama", "CA Uji", "01", Instant.EPOCH, Instant.EPOCH, false);
        return new SignatureFinding(
                1,
                "ttd-01",
                certificate,
                Instant.parse("2024-03-06T03:56:00Z"),
                integrity,
                identity,
                SignatureType.NOT_CERTIFIED,
                true,
                List.of());
    }
}
