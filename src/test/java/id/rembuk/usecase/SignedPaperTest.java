package id.rembuk.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.authenticity.AuthenticityReport;
import id.rembuk.domain.authenticity.Integrity;
import id.rembuk.domain.document.OfficialDocument;
import id.rembuk.domain.document.Road;
import id.rembuk.export.excel.WorkplanWorkbook;
import id.rembuk.export.pdf.PdfPaperPrinter;
import id.rembuk.reference.Templates;
import id.rembuk.sign.PadesSigner;
import id.rembuk.sign.check.PdfPaperChecker;
import id.rembuk.store.SqliteWorkspaceFiles;
import id.rembuk.support.Papers;
import id.rembuk.support.Workspaces;
import id.rembuk.task.Progress;
import id.rembuk.text.Messages;
import id.rembuk.usecase.port.PaperSigner.SignOrder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From agreed data to a Berita Acara that two have signed and that proves itself, with the real printer and signer. */
class SignedPaperTest {
    private static final Messages PAPER = Messages.indonesian();
    private static final String PASSPHRASE = "kata sandi latihan";

    private final PrintPaper print = new PrintPaper(
            new PdfPaperPrinter(Templates.packed()::text, PAPER), new WorkplanWorkbook(PAPER), Workspaces.CLOCK);
    private final PadesSigner signer = new PadesSigner(PAPER, Workspaces.WITA);

    @TempDir
    Path folder;

    private Path file;
    private WorkspaceSession session;
    private String id;

    @BeforeEach
    void open() {
        file = folder.resolve("latihan.rembuk");
        session = Workspaces.createPractice(file);
        id = Papers.readyDraft(session);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void aFinalSignedByTwoIsIntactAndItsPrintIsTheSamePaper() {
        session.finals().complete(id, printed(Road.ELECTRONIC));
        Bytes unsigned = session.finals().bytes(id, Road.ELECTRONIC).orElseThrow();
        assertThat(signer.openFields(unsigned)).containsExactly("ttd-01", "ttd-02");
        sign("ttd-01");
        sign("ttd-02");
        Bytes twice = session.finals().bytes(id, Road.ELECTRONIC).orElseThrow();
        AuthenticityReport report = new PdfPaperChecker(Workspaces.CLOCK).check(twice, List.of(), Progress.NONE);
        assertThat(report.signatures()).hasSize(2);
        assertThat(report.verdict()).isEqualTo(Integrity.INTACT);
        session.finals().addEdition(id, printed(Road.WET));
        DocumentBoard.Row row = session.documents().board().rows().get(0);
        assertThat(row.editions()).hasSize(2);
        assertThat(row.edition(Road.WET).orElseThrow().pages())
                .isEqualTo(row.edition(Road.ELECTRONIC).orElseThrow().pages());
        assertThat(row.signed(Road.ELECTRONIC)).isEqualTo(2);
        assertThat(row.signed(Road.WET)).isZero();
        OfficialDocument document = row.document();
        assertThat(document.frozen().workplanHash()).isNotNull();
        assertThat(new SqliteWorkspaceFiles(Workspaces.CLOCK).inspect(file).holds())
                .isTrue();
    }

    private PrintedDocument printed(Road road) {
        return print.complete(session.documents().material(id), road, Progress.NONE);
    }

    private void sign(String field) {
        Bytes key = signer.practiceKey("Nama Contoh " + field, PASSPHRASE.toCharArray(), Workspaces.CLOCK.instant());
        SignOrder order = new SignOrder(
                session.finals().bytes(id, Road.ELECTRONIC).orElseThrow(),
                field,
                "Nama Contoh",
                "Menyetujui",
                "Kandangan",
                Workspaces.CLOCK.instant(),
                Workspaces.WITA);
        session.finals().addSignature(id, signer.sign(order, key, PASSPHRASE.toCharArray()));
    }
}
