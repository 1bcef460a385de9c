package id.rembuk.usecase;

import static id.rembuk.support.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.document.DocumentKind;
import id.rembuk.domain.document.DocumentState;
import id.rembuk.domain.document.Edition;
import id.rembuk.domain.document.OfficialDocument;
import id.rembuk.domain.document.PaperSize;
import id.rembuk.domain.document.Road;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.HistoryEntry;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.store.SqliteWorkspaceFiles;
import id.rembuk.support.Papers;
import id.rembuk.support.Workspaces;
import id.rembuk.usecase.port.Records;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FinalDocumentsTest {
    private static final Bytes SCAN = Papers.bytes("%PDF-1.4 pindaian");

    @TempDir
    Path folder;

    private Path file;
    private WorkspaceSession session;
    private FinalDocuments finals;
    private String id;

    @BeforeEach
    void open() {
        file = folder.resolve("uji.rembuk");
        use(Workspaces.create(file));
        id = Papers.readyDraft(session);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void aFinalKeepsNumberSnapshotTemplateHeadAndTheExactBytes() {
        session.documents().change(id, DocumentField.NUMBER, d -> d.number("000.7.2.4/1/Bappeda/2024"));
        String head = head().hash();
        PrintedDocument printed = Papers.printed(session, id, Road.WET);
        finals.complete(id, printed);
        OfficialDocument document = row(id).document();
        assertThat(document.state()).isEqualTo(DocumentState.FINAL);
        assertThat(document.frozen().number()).isEqualTo("000.7.2.4/1/Bappeda/2024");
        assertThat(document.frozen().historyHead()).isEqualTo(head);
        assertThat(document.frozen().at()).isEqualTo(Papers.AT);
        assertThat(finals.bytes(id, Road.WET)).hasValue(printed.pdf());
        assertThat(finals.bytes(id, Road.ELECTRONIC)).isEmpty();
        assertThat(session.documents().snapshot(id)).isEqualTo(printed.snapshot());
        assertThat(row(id).status()).isEqualTo(DocumentBoard.Status.FINAL);
        Edition edition = row(id).edition(Road.WET).orElseThrow();
        assertThat(edition.finalHash()).isEqualTo(printed.pdf().sha256());
        assertThat(edition.pages()).isEqualTo(3);
    }

    @Test
    void aFinalStaysAsItIsWhateverChangesLater() {
        Papers.makeFinal(session, id, Road.WET);
        var printed = session.documents().snapshot(id);
        String names = String.valueOf(row(id).signers());
        session.meetings().change(MeetingField.PLACE, m -> m.place("Aula lain"));
        String official = row(id).document().signers().get(0).officialId();
        session.officials().change(official, o -> o.withName("Nama Contoh Baru"));
        assertThat(session.documents().snapshot(id)).isEqualTo(printed);
        assertThat(String.valueOf(row(id).signers())).isEqualTo(names);
        use(reopened());
        assertThat(session.documents().snapshot(id)).isEqualTo(printed);
    }

    @Test
    void nothingCanTakeAFinalBackOrChangeIt() {
        session.documents().change(id, DocumentField.PAPER, d -> d.paper(PaperSize.A4));
        Papers.makeFinal(session, id, Road.WET);
        assertThat(session.edits().undoName())
                .isNotEqualTo(java.util.Optional.of(EditName.of("document.paper", "Berita Acara")));
        while (session.edits().undo().isPresent()) {
            assertThat(row(id).document().state()).isEqualTo(DocumentState.FINAL);
        }
        OfficialDocument document = row(id).document();
        assertThat(document.paper()).isEqualTo(PaperSize.A4);
        assertThat(refused(() -> session.documents().change(id, DocumentField.NUMBER, d -> d.number("2")))
                        .code())
                .isEqualTo("document.locked");
        assertThat(refused(() -> session.documents().delete(id)).code()).isEqualTo("document.locked");
        assertThat(refused(() -> finals.complete(id, Papers.printed(session, id, Road.WET)))
                        .code())
                .isEqualTo("document.locked");
        assertThat(refused(() -> session.edits()
                                .apply(
                                        EditName.of("test"),
                                        records -> List.of(new RecordChange(
                                                document,
                                                document.edit()
                                                        .state(DocumentState.DRAFT)
                                                        .frozen(null)
                                                        .build()))))
                        .code())
                .isEqualTo("document.locked");
        assertThat(row(id).document()).isEqualTo(document);
    }

    @Test
    void aPaperPrintedFromOlderDataIsNotMadeFinal() {
        PrintedDocument printed = Papers.printed(session, id, Road.WET);
        session.meetings().change(MeetingField.PARTICIPANTS, m -> m.participants(121));
        assertThat(refused(() -> finals.complete(id, printed)).code()).isEqualTo("document.changed-meanwhile");
        assertThat(row(id).status()).isEqualTo(DocumentBoard.Status.DRAFT);
        assertThat(row(id).editions()).isEmpty();
        Papers.makeFinal(session, id, Road.WET);
        assertThat(row(id).status()).isEqualTo(DocumentBoard.Status.FINAL);
    }

    @Test
    void whatStandsInTheWayIsNotMadeFinal() {
        session.meetings().change(MeetingField.CITY, m -> m.city(null));
        assertThat(refused(() -> finals.complete(id, Papers.printed(session, id, Road.WET)))
                        .code())
                .isEqualTo("document.not-ready");
        assertThat(row(id).status()).isEqualTo(DocumentBoard.Status.DRAFT);
    }

    @Test
    void theSecondEditionComesFromTheSameSnapshotTemplateAndWorkbook() {
        Papers.makeFinal(session, id, Road.WET);
        session.meetings().change(MeetingField.PLACE, m -> m.place("Aula lain"));
        session.documents().keepTemplate(DocumentKind.BERITA_ACARA, "<p>lain</p>", "");
        PaperMaterial material = session.documents().material(id);
        assertThat(material.snapshot().meeting().place()).isEqualTo("Pendopo Kabupaten");
        assertThat(material.template().html()).isEqualTo("<h1>{{judul}}</h1>");
        assertThat(material.workbook()).isEqualTo(Papers.bytes("workbook of " + id));
        assertThat(material.at()).isEqualTo(Papers.AT);
        PrintedDocument second = Papers.printed(session, id, Road.ELECTRONIC);
        PrintedDocument other = new PrintedDocument(
                second.snapshot(),
                second.template(),
                Papers.bytes("another workbook"),
                Road.ELECTRONIC,
                false,
                second.at(),
                second.pdf(),
                3);
        assertThat(refused(() -> finals.addEdition(id, other)).code()).isEqualTo("document.changed-meanwhile");
        finals.addEdition(id, second);
        assertThat(finals.bytes(id, Road.ELECTRONIC)).hasValue(second.pdf());
        assertThat(refused(() -> finals.addEdition(id, second)).code()).isEqualTo("document.edition-exists");
    }

    @Test
    void aCorrectionNamesTheOldVersionWithItsDifferencesAndReplacesItWhenItIsFinal() {
        session.documents().change(id, DocumentField.NUMBER, d -> d.number("5/2024"));
        Papers.makeFinal(session, id, Road.WET);
        String next = session.documents().correct(id);
        assertThat(session.documents().correct(id)).isEqualTo(next);
        assertThat(row(next).document().version()).isEqualTo(2);
        assertThat(row(next).document().number()).isEqualTo("5/2024");
        session.meetings().change(MeetingField.PLACE, m -> m.place("Aula Setda"));
        session.meetings().change(MeetingField.PARTICIPANTS, m -> m.participants(98));
        assertThat(row(id).status()).isEqualTo(DocumentBoard.Status.FINAL);
        Papers.makeFinal(session, next, Road.WET);
        assertThat(row(id).status()).isEqualTo(DocumentBoard.Status.REPLACED);
        assertThat(row(next).document().differences())
                .containsExactly(
                        "Tempat: “Pendopo Kabupaten” menjadi “Aula Setda”.", "Jumlah peserta: “120” menjadi “98”.");
        var corrects = session.documents().snapshot(next).corrects();
        assertThat(corrects.version()).isEqualTo(1);
        assertThat(corrects.number()).isEqualTo("5/2024");
        assertThat(corrects.date()).isEqualTo(Papers.DAY);
        assertThat(corrects.differences()).isEqualTo(row(next).document().differences());
        assertThat(refused(() -> session.documents().correct(id)).code()).isEqualTo("document.replaced");
        assertThat(refused(() -> finals.attachScan(id, List.of("ttd-01"), SCAN, false))
                        .code())
                .isEqualTo("document.replaced");
        assertThat(session.documents().board().rows())
                .extracting(row -> row.document().version())
                .containsExactly(2, 1);
    }

    @Test
    void onlyAFinalCanBeCorrectedScannedOrSigned() {
        assertThat(refused(() -> session.documents().correct(id)).code()).isEqualTo("document.not-final");
        assertThat(refused(() -> finals.attachScan(id, List.of("ttd-01"), SCAN, false))
                        .code())
                .isEqualTo("document.not-final");
        assertThat(refused(() -> finals.recordNumber(id, "1")).code()).isEqualTo("document.not-final");
    }

    @Test
    void aNumberLeftOpenIsNotedLaterOnceAndNeverADouble() {
        Papers.makeFinal(session, id, Road.WET);
        String other = session.documents().create(DocumentKind.PERNYATAAN_KOMITMEN);
        session.documents().change(other, DocumentField.NUMBER, d -> d.number("8/2024"));
        assertThat(refused(() -> finals.recordNumber(id, "8 / 2024")).code()).isEqualTo("document.number-taken");
        finals.recordNumber(id, " 9/2024 ");
        assertThat(row(id).document().number()).isEqualTo("9/2024");
        assertThat(row(id).document().frozen().number()).isEmpty();
        assertThat(refused(() -> finals.recordNumber(id, "10/2024")).code()).isEqualTo("document.number-fixed");
    }

    @Test
    void oneScanCanShowSeveralSignersAndIsBoundToTheFinal() {
        Papers.makeFinal(session, id, Road.WET);
        finals.attachScan(id, List.of("ttd-01"), SCAN, false);
        assertThat(row(id).status()).isEqualTo(DocumentBoard.Status.PARTLY_SIGNED);
        assertThat(row(id).signed()).isEqualTo(1);
        finals.attachScan(id, List.of("ttd-02"), SCAN, false);
        assertThat(row(id).status()).isEqualTo(DocumentBoard.Status.SIGNED);
        var signing = row(id).signers().get(1).signings().get(Road.WET);
        assertThat(signing.finalHash())
                .isEqualTo(row(id).edition(Road.WET).orElseThrow().finalHash());
        assertThat(signing.scanType()).isEqualTo("application/pdf");
        assertThat(finals.scan(id, "ttd-02")).hasValue(SCAN);
    }

    @Test
    void aScanIsReplacedOnlyWhenThatIsMeantAndTheOldBytesGo() {
        Papers.makeFinal(session, id, Road.WET);
        finals.attachScan(id, List.of("ttd-01", "ttd-02"), SCAN, false);
        Bytes better = Papers.bytes("%PDF-1.4 pindaian lebih jelas");
        assertThat(refused(() -> finals.attachScan(id, List.of("ttd-01"), better, false))
                        .code())
                .isEqualTo("document.scan-exists");
        finals.attachScan(id, List.of("ttd-01"), better, true);
        assertThat(finals.scan(id, "ttd-01")).hasValue(better);
        assertThat(finals.scan(id, "ttd-02")).hasValue(SCAN);
        finals.detachScan(id, "ttd-02");
        assertThat(finals.scan(id, "ttd-02")).isEmpty();
        assertThat(isStored(SCAN)).isFalse();
        assertThat(isStored(better)).isTrue();
    }

    @Test
    void aScanIsKnownByHowItBeginsNotByItsName() {
        Papers.makeFinal(session, id, Road.WET);
        Map<String, byte[]> files = Map.of(
                "image/jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0},
                "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A},
                "application/pdf", new byte[] {'%', 'P', 'D', 'F', '-'});
        files.forEach((type, bytes) -> {
            finals.attachScan(id, List.of("ttd-01"), Bytes.of(bytes), true);
            assertThat(row(id).signers().get(0).signings().get(Road.WET).scanType())
                    .isEqualTo(type);
        });
        for (byte[] other : List.of(new byte[0], new byte[] {'P', 'K', 3, 4}, new byte[] {'%', 'P', 'D'})) {
            assertThat(refused(() -> finals.attachScan(id, List.of("ttd-01"), Bytes.of(other), true))
                            .code())
                    .isEqualTo("document.scan-type");
        }
        byte[] large = new byte[50 * 1024 * 1024 + 1];
        large[0] = '%';
        assertThat(refused(() -> finals.attachScan(id, List.of("ttd-01"), Bytes.of(large), true))
                        .code())
                .isEqualTo("document.scan-too-large");
        assertThat(refused(() -> finals.attachScan(id, List.of("ttd-77"), SCAN, true))
                        .code())
                .isEqualTo("document.signer-unknown");
    }

    @Test
    void inkAndCertificatesNeverMeetInOneEdition() {
        Papers.makeFinal(session, id, Road.WET);
        assertThat(refused(() -> finals.addSignature(id, signedWithoutEdition()))
                        .code())
                .isEqualTo("document.no-edition");
        finals.addEdition(id, Papers.printed(session, id, Road.ELECTRONIC));
        finals.addSignature(id, Papers.signed(session, id, "ttd-01", false));
        finals.attachScan(id, List.of("ttd-02"), SCAN, false);
        assertThat(row(id).signed(Road.WET)).isEqualTo(1);
        assertThat(row(id).signed(Road.ELECTRONIC)).isEqualTo(1);
        assertThat(row(id).status()).isEqualTo(DocumentBoard.Status.PARTLY_SIGNED);
        assertThat(row(id).edition(Road.WET).orElseThrow().revisions()).hasSize(1);
    }

    @Test
    void eachSignatureIsARevisionBehindTheStoredBytes() {
        Papers.makeFinal(session, id, Road.ELECTRONIC);
        Bytes unsigned = finals.bytes(id, Road.ELECTRONIC).orElseThrow();
        finals.addSignature(id, Papers.signed(session, id, "ttd-01", false));
        Bytes once = finals.bytes(id, Road.ELECTRONIC).orElseThrow();
        finals.addSignature(id, Papers.signed(session, id, "ttd-02", false));
        Bytes twice = finals.bytes(id, Road.ELECTRONIC).orElseThrow();
        Edition edition = row(id).edition(Road.ELECTRONIC).orElseThrow();
        assertThat(edition.revisions())
                .extracting(Edition.Revision::sha256)
                .containsExactly(unsigned.sha256(), once.sha256(), twice.sha256());
        assertThat(edition.revisions()).extracting(Edition.Revision::field).containsExactly(null, "ttd-01", "ttd-02");
        assertThat(twice.startsWith(once)).isTrue();
        assertThat(row(id).status()).isEqualTo(DocumentBoard.Status.SIGNED);
        assertThat(isStored(once)).isFalse();
        assertThat(new SqliteWorkspaceFiles(Workspaces.CLOCK).inspect(file).holds())
                .isTrue();
    }

    @Test
    void aFileThatIsNotTheStoredOneWithMoreBehindItIsRefused() {
        Papers.makeFinal(session, id, Road.ELECTRONIC);
        var good = Papers.signed(session, id, "ttd-01", false);
        List<Bytes> wrong = new ArrayList<>();
        wrong.add(finals.bytes(id, Road.ELECTRONIC).orElseThrow());
        wrong.add(Papers.bytes("%PDF-1.7 another file that is certainly longer than the stored one was before"));
        for (Bytes bytes : wrong) {
            assertThat(refused(() -> finals.addSignature(
                                    id,
                                    new id.rembuk.usecase.port.PaperSigner.Signed(bytes, "ttd-01", good.certificate())))
                            .code())
                    .isEqualTo("document.not-appended");
        }
        finals.addSignature(id, good);
        assertThat(refused(() -> finals.addSignature(id, Papers.signed(session, id, "ttd-01", false)))
                        .code())
                .isEqualTo("document.signed-already");
        assertThat(refused(() -> finals.addSignature(id, Papers.signed(session, id, "lain", false)))
                        .code())
                .isEqualTo("document.signer-unknown");
    }

    @Test
    void aPracticeCertificateSignsOnlyPapersThatCarryTheTrainingMark() {
        Papers.makeFinal(session, id, Road.ELECTRONIC);
        assertThat(refused(() -> finals.addSignature(id, Papers.signed(session, id, "ttd-01", true)))
                        .code())
                .isEqualTo("document.practice-certificate");
        session.close();
        use(Workspaces.createPractice(folder.resolve("latihan.rembuk")));
        String practice = Papers.readyDraft(session);
        assertThat(session.documents().snapshot(practice).practice()).isTrue();
        Papers.makeFinal(session, practice, Road.ELECTRONIC);
        finals.addSignature(practice, Papers.signed(session, practice, "ttd-01", true));
        assertThat(row(practice).signed()).isEqualTo(1);
    }

    @Test
    void aClockBehindTheNewestHistoryRowIsReported() {
        Papers.makeFinal(session, id, Road.ELECTRONIC);
        var signed = Papers.signed(session, id, "ttd-01", false);
        session.close();
        use(Workspaces.open(file, Clock.offset(Workspaces.CLOCK, Duration.ofMinutes(-1))));
        assertThat(refused(finals::requireClock).code()).isEqualTo("sign.clock");
        assertThat(refused(() -> finals.addSignature(id, signed)).code()).isEqualTo("sign.clock");
        assertThat(row(id).signed()).isZero();
        session.close();
        use(Workspaces.open(file));
        finals.requireClock();
        finals.addSignature(id, signed);
        assertThat(row(id).signed()).isEqualTo(1);
    }

    private id.rembuk.usecase.port.PaperSigner.Signed signedWithoutEdition() {
        return new id.rembuk.usecase.port.PaperSigner.Signed(
                SCAN,
                "ttd-01",
                new id.rembuk.domain.document.CertificateFacts(
                        "Nama Contoh", "Penerbit", "0a", Papers.AT, Papers.AT, false));
    }

    private boolean isStored(Bytes bytes) {
        java.util.Optional<Bytes> found = session.workspace().read(records -> records.storedFile(bytes.sha256()));
        return found.isPresent();
    }

    private HistoryEntry head() {
        return session.workspace().read(Records::historyHead).orElseThrow();
    }

    private WorkspaceSession reopened() {
        session.close();
        return Workspaces.open(file);
    }

    private void use(WorkspaceSession opened) {
        session = opened;
        finals = session.finals();
    }

    private DocumentBoard.Row row(String document) {
        return session.documents().board().rows().stream()
                .filter(row -> row.document().id().equals(document))
                .findFirst()
                .orElseThrow();
    }
}
