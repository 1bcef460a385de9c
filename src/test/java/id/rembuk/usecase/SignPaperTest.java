package id.rembuk.usecase;

import static id.rembuk.support.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.document.Road;
import id.rembuk.domain.document.Signing;
import id.rembuk.sign.PadesSigner;
import id.rembuk.support.Papers;
import id.rembuk.support.SmallPapers;
import id.rembuk.support.TestIssuer;
import id.rembuk.support.Workspaces;
import id.rembuk.text.Messages;
import id.rembuk.usecase.port.PaperSigner.Signed;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignPaperTest {
    private static final Bytes PAPER = SmallPapers.prepared("ttd-01", "ttd-02");
    private static final TestIssuer ISSUER = new TestIssuer(Papers.AT);

    private final PadesSigner signer = new PadesSigner(Messages.indonesian(), Workspaces.WITA);
    private final Bytes key = Bytes.of(ISSUER.pkcs12("Kepala Uji", "rahasia"));
    private final char[] passphrase = "rahasia".toCharArray();

    @TempDir
    Path folder;

    private WorkspaceSession session;
    private String id;

    @BeforeEach
    void open() {
        session = Workspaces.create(folder.resolve("uji.rembuk"));
        id = complete(session);
    }

    @AfterEach
    void close() {
        assertThat(passphrase).containsOnly('\0');
        session.close();
    }

    @Test
    void nothingOfTheWorkspaceChangesUntilTheSignatureIsRecorded() {
        SignPaper signing = signing(Workspaces.CLOCK);
        Signed signed = signing.sign(id, "ttd-02", key, passphrase);
        assertThat(stored()).isEqualTo(PAPER);

        signing.record(id, signed);
        assertThat(stored()).isEqualTo(signed.pdf());
        assertThat(signing(Workspaces.CLOCK)
                        .sign(id, "ttd-01", key, "rahasia".toCharArray())
                        .pdf()
                        .startsWith(stored()))
                .isTrue();
        Signing kept = session.documents()
                .board()
                .rows()
                .get(0)
                .signers()
                .get(1)
                .signings()
                .get(Road.ELECTRONIC);
        assertThat(kept.certificate().holder()).isEqualTo("Kepala Uji");
        assertThat(kept.finalHash()).isEqualTo(PAPER.sha256());
    }

    @Test
    void aClockBehindTheNewestHistoryRowIsReportedBeforeSigning() {
        session.close();
        Clock behind = Clock.offset(Workspaces.CLOCK, Duration.ofMinutes(-1));
        session = Workspaces.open(folder.resolve("uji.rembuk"), behind);

        assertThat(refused(() -> signing(behind).sign(id, "ttd-01", key, passphrase))
                        .code())
                .isEqualTo("sign.clock");
        assertThat(stored()).isEqualTo(PAPER);
    }

    @Test
    void aPracticeCertificateIsStoppedBeforeItSignsARealPaper() {
        Bytes practice = signer.practiceKey("Uji", "rahasia".toCharArray(), Workspaces.CLOCK.instant());

        assertThat(refused(() -> signing(Workspaces.CLOCK).sign(id, "ttd-01", practice, passphrase))
                        .code())
                .isEqualTo("document.practice-certificate");
    }

    @Test
    void aSignerWhoIsNotOfThePaperOrAKeyThatDoesNotOpenLeavesEverythingAsItIs() {
        SignPaper signing = signing(Workspaces.CLOCK);

        assertThat(refused(() -> signing.sign(id, "ttd-09", key, "rahasia".toCharArray()))
                        .code())
                .isEqualTo("document.signer-unknown");
        assertThat(refused(() -> signing.sign(id, "ttd-01", key, "keliru".toCharArray()))
                        .code())
                .isEqualTo("sign.passphrase");
        assertThat(refused(() -> signing.sign(id, "ttd-01", Bytes.of(new byte[3]), passphrase))
                        .code())
                .isEqualTo("sign.not-pkcs12");
        assertThat(stored()).isEqualTo(PAPER);
    }

    private SignPaper signing(Clock clock) {
        return new SignPaper(session, signer, clock);
    }

    private Bytes stored() {
        return session.finals().bytes(id, Road.ELECTRONIC).orElseThrow();
    }

    /** A final whose file is a small prepared PDF. */
    private static String complete(WorkspaceSession session) {
        String draft = Papers.readyDraft(session);
        PrintedDocument printed = Papers.printed(session, draft, Road.ELECTRONIC);
        session.finals()
                .complete(
                        draft,
                        new PrintedDocument(
                                printed.snapshot(),
                                printed.template(),
                                printed.workbook(),
                                printed.road(),
                                printed.draft(),
                                printed.at(),
                                PAPER,
                                1));
        return draft;
    }
}
