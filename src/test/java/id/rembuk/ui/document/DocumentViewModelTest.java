package id.rembuk.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.authenticity.Integrity;
import id.rembuk.domain.document.DocumentKind;
import id.rembuk.domain.document.DocumentState;
import id.rembuk.domain.document.PaperSize;
import id.rembuk.domain.document.Road;
import id.rembuk.domain.document.SignerSlot;
import id.rembuk.support.AnsweredDialogs;
import id.rembuk.support.PaperDesk;
import id.rembuk.support.Workspaces;
import id.rembuk.task.DirectTaskRunner;
import id.rembuk.task.Progress;
import id.rembuk.text.Messages;
import id.rembuk.ui.authenticity.AuthenticityDesk;
import id.rembuk.ui.kit.Navigator;
import id.rembuk.ui.kit.SaveStatus;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.usecase.DocumentBoard;
import id.rembuk.usecase.DocumentFinding;
import id.rembuk.usecase.MeetingField;
import id.rembuk.usecase.WorkspaceSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentViewModelTest {
    @TempDir
    Path folder;

    private final AnsweredDialogs dialogs = new AnsweredDialogs();
    private WorkspaceSession session;
    private PaperTools tools;
    private DocumentViewModel model;
    private DocumentActs acts;

    @BeforeEach
    void open() {
        session = Workspaces.createPractice(folder.resolve("uji.rembuk"));
        tools = PaperDesk.tools(folder, Workspaces.CLOCK);
        ScreenContext context = new ScreenContext(
                session, new DirectTaskRunner(), Messages.indonesian(), dialogs, new Nowhere(), new SaveStatus());
        model = new DocumentViewModel(context, tools, Runnable::run);
        acts = new DocumentActs(session, context.tasks(), context.messages(), tools, model, dialogs::error);
        model.open();
    }

    @AfterEach
    void close() {
        model.close();
        session.close();
    }

    @Test
    void aNewDraftIsSelectedPrintedAndItsFindingsAreRead() {
        model.create(DocumentKind.PERNYATAAN_KOMITMEN);

        DocumentBoard.Row row = model.selectedProperty().get();
        assertThat(row.document().isDraft()).isTrue();
        assertThat(model.preview().shownProperty().get().isDraft()).isTrue();
        assertThat(model.pages().pagesProperty().get()).isPositive();
        assertThat(model.findingsProperty().get())
                .extracting(DocumentFinding::kind)
                .contains(DocumentFinding.Kind.NO_SIGNER, DocumentFinding.Kind.NO_DATE);
    }

    @Test
    void anEditOfTheDataIsSeenInTheDraftAtOnce() {
        model.create(DocumentKind.PERNYATAAN_KOMITMEN);
        Bytes before = model.preview().shownProperty().get().pdf();

        model.changeMeeting("", MeetingField.CITY, m -> m.city("Kandangan"));

        assertThat(model.preview().shownProperty().get().pdf()).isNotEqualTo(before);
    }

    @Test
    void aFinalKeepsItsBytesWhateverIsEditedLater() throws IOException {
        String id = completed(Road.ELECTRONIC);
        PaperPreview.Shown shown = model.preview().shownProperty().get();

        model.changeMeeting("", MeetingField.CITY, m -> m.city("Amuntai"));

        assertThat(model.preview().shownProperty().get()).isSameAs(shown);
        assertThat(session.finals().bytes(id, Road.ELECTRONIC)).contains(shown.pdf());
        Path saved = folder.resolve("final.pdf");
        acts.save(shown.pdf(), saved);
        assertThat(Files.readAllBytes(saved)).isEqualTo(shown.pdf().array());
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aDraftWithoutSignersDoesNotBecomeFinal() {
        model.create(DocumentKind.PERNYATAAN_KOMITMEN);
        String id = model.selectedProperty().get().document().id();

        acts.complete(id, Road.WET);

        assertThat(dialogs.errorCodes()).containsExactly("document.not-ready");
        assertThat(model.selectedProperty().get().document().isDraft()).isTrue();
    }

    @Test
    void aScanIsBoundToASignerOfTheWetEditionAndTakenOffAgain() throws IOException {
        String id = completed(Road.WET);
        Path scan = folder.resolve("pindaian.png");
        Files.write(scan, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1, 2, 3});

        acts.attach(id, List.of("ttd-01"), scan, /* replace= */ false);
        assertThat(model.selectedProperty().get().signed(Road.WET)).isEqualTo(1);
        assertThat(model.selectedProperty().get().status()).isEqualTo(DocumentBoard.Status.PARTLY_SIGNED);

        acts.detach(id, "ttd-01");
        assertThat(model.selectedProperty().get().signed(Road.WET)).isZero();
        assertThat(dialogs.errorCodes()).isEmpty();
    }

    @Test
    void theOtherEditionIsAddedFromTheSameSnapshotAndCanBeShown() {
        String id = completed(Road.WET);

        acts.addEdition(id, Road.ELECTRONIC);

        assertThat(model.selectedProperty().get().editions()).hasSize(2);
        assertThat(model.preview().shownProperty().get().road()).isEqualTo(Road.ELECTRONIC);
        model.roadProperty().set(Road.WET);
        assertThat(model.preview().shownProperty().get().road()).isEqualTo(Road.WET);
    }

    @Test
    void twoSignWithPracticeCertificatesAndTheFileIsFoundIntact() {
        String id = completed(Road.ELECTRONIC);

        WorkspaceSigning signing = new WorkspaceSigning(
                session,
                tools,
                model.selectedProperty().get(),
                model.boardProperty().get().meeting());
        assertThat(signing.place("ttd-02")).hasValueSatisfying(place -> {
            assertThat(place.page()).isBetween(1, model.pages().pagesProperty().get());
            assertThat(place.left()).isBetween(0.0, 1.0);
            assertThat(place.top()).isBetween(0.0, 1.0);
            assertThat(place.width()).isBetween(0.05, 0.6);
        });
        sign("ttd-01", "Contoh Satu");
        sign("ttd-02", "Contoh Dua");

        assertThat(model.selectedProperty().get().status()).isEqualTo(DocumentBoard.Status.SIGNED);
        AuthenticityDesk desk = new WorkspaceAuthenticity(session, tools, new DocumentWords(Messages.indonesian()));
        Bytes pdf = session.finals().bytes(id, Road.ELECTRONIC).orElseThrow();
        var report = desk.check(pdf, Progress.NONE);
        assertThat(report.signatures()).hasSize(2);
        assertThat(report.verdict()).isEqualTo(Integrity.INTACT);
        assertThat(desk.original(pdf, report)).hasValueSatisfying(original -> {
            assertThat(original.documentId()).isEqualTo(id);
            assertThat(original.same()).isTrue();
        });
    }

    @Test
    void aChangedCopyIsTracedToTheOriginalByItsSignatures() {
        String id = completed(Road.ELECTRONIC);
        sign("ttd-01", "Contoh Satu");
        AuthenticityDesk desk = new WorkspaceAuthenticity(session, tools, new DocumentWords(Messages.indonesian()));
        byte[] changed =
                session.finals().bytes(id, Road.ELECTRONIC).orElseThrow().array();
        changed[1500] ^= 1;
        Bytes copy = Bytes.of(changed);

        var report = desk.check(copy, Progress.NONE);

        assertThat(report.verdict()).isNotEqualTo(Integrity.INTACT);
        assertThat(desk.original(copy, report))
                .hasValueSatisfying(original -> assertThat(original.same()).isFalse());
    }

    @Test
    void aCorrectionIsANewVersionThatReplacesTheOldOneOnceItIsFinal() {
        String old = completed(Road.ELECTRONIC);

        model.correct();
        DocumentBoard.Row draft = model.selectedProperty().get();
        assertThat(draft.document().version()).isEqualTo(2);
        assertThat(draft.document().replacesId()).isEqualTo(old);
        model.changeMeeting("", MeetingField.CITY, m -> m.city("Amuntai"));
        acts.complete(draft.document().id(), Road.ELECTRONIC);

        assertThat(dialogs.errorCodes()).isEmpty();
        assertThat(model.selectedProperty().get().document().differences()).isNotEmpty();
        assertThat(model.rows())
                .filteredOn(row -> row.document().id().equals(old))
                .singleElement()
                .satisfies(row -> assertThat(row.document().state()).isEqualTo(DocumentState.REPLACED));
    }

    @Test
    void paperAndSignersOfADraftAreChangedAndUndone() {
        model.create(DocumentKind.PERNYATAAN_KOMITMEN);
        String id = model.selectedProperty().get().document().id();
        model.paper(id, PaperSize.A4);
        addSigners(id);
        model.signers(id, slots -> List.of(slots.get(1), slots.get(0)));

        assertThat(model.selectedProperty().get().document().paper()).isEqualTo(PaperSize.A4);
        assertThat(model.selectedProperty().get().signers())
                .extracting(signer -> signer.block().name())
                .containsExactly("Contoh Dua", "Contoh Satu");
        session.edits().undo();
        assertThat(model.selectedProperty().get().signers().get(0).block().name())
                .isEqualTo("Contoh Satu");
    }

    @Test
    void aDeletedDraftLeavesNothingSelected() {
        model.create(DocumentKind.PERNYATAAN_KOMITMEN);
        model.delete();

        assertThat(model.rows()).isEmpty();
        assertThat(model.selectedProperty().get()).isNull();
        assertThat(model.preview().shownProperty().get()).isNull();
    }

    private String completed(Road road) {
        model.create(DocumentKind.PERNYATAAN_KOMITMEN);
        String id = model.selectedProperty().get().document().id();
        model.changeMeeting("", MeetingField.DATE, m -> m.date(LocalDate.of(2024, 3, 6)));
        model.changeMeeting("", MeetingField.CITY, m -> m.city("Kandangan"));
        addSigners(id);
        session.commitments().add();
        assertThat(model.findingsProperty().get()).noneMatch(DocumentFinding::blocks);
        acts.complete(id, road);
        assertThat(dialogs.errorCodes()).isEmpty();
        assertThat(model.selectedProperty().get().document().state()).isEqualTo(DocumentState.FINAL);
        return id;
    }

    private void addSigners(String id) {
        model.signers(
                id,
                slots -> List.of(
                        new SignerSlot(null, null, null, "Contoh Satu", "Ketua Contoh"),
                        new SignerSlot(null, null, "Mitra", "Contoh Dua", "Sekretaris Contoh")));
    }

    private void sign(String field, String holder) {
        WorkspaceSigning desk = new WorkspaceSigning(
                session,
                tools,
                model.selectedProperty().get(),
                model.boardProperty().get().meeting());
        Bytes key = desk.practiceKey(holder, "latihan".toCharArray());
        char[] passphrase = "latihan".toCharArray();
        desk.sign(field, key, passphrase, Progress.NONE);
        assertThat(passphrase).containsOnly('\0');
    }

    /** Goes nowhere. */
    private static final class Nowhere implements Navigator {
        @Override
        public void go(id.rembuk.ui.kit.Place place) {}

        @Override
        public void reveal(id.rembuk.domain.history.RecordRef ref) {}

        @Override
        public void perform(id.rembuk.ui.kit.UiAction action) {}
    }
}
