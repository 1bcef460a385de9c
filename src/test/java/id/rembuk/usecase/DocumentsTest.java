package id.rembuk.usecase;

import static id.rembuk.support.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rembuk.domain.UserError;
import id.rembuk.domain.document.DocumentBuilder;
import id.rembuk.domain.document.DocumentKind;
import id.rembuk.domain.document.DocumentState;
import id.rembuk.domain.document.OfficialDocument;
import id.rembuk.domain.document.PaperSize;
import id.rembuk.domain.document.SignatureLayout;
import id.rembuk.domain.document.SignerSlot;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.organisation.Official;
import id.rembuk.support.Papers;
import id.rembuk.support.Workspaces;
import id.rembuk.usecase.DocumentFinding.Kind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {
    @TempDir
    Path folder;

    private WorkspaceSession session;
    private Documents documents;

    @BeforeEach
    void open() {
        session = Workspaces.create(folder.resolve("uji.rembuk"));
        documents = session.documents();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void aNewDraftTakesWhatOfficesTakeAndCanBeUndone() {
        String body = session.organisations().organisations().get(0).id();
        session.organisations().changeLetterhead(body, "PEMERINTAH", kop -> kop.withOfficeLine("BAPPEDA"));
        String id = Papers.readyDraft(session);
        OfficialDocument draft = document(id);
        assertThat(draft.state()).isEqualTo(DocumentState.DRAFT);
        assertThat(draft.version()).isEqualTo(1);
        assertThat(draft.paper()).isEqualTo(PaperSize.F4);
        assertThat(draft.letterheadId())
                .isEqualTo(
                        session.organisations().letterhead(body).orElseThrow().id());
        assertThat(draft.number()).isNull();
        assertThat(draft.signatureLayout()).isEqualTo(SignatureLayout.COLUMNS);
        assertThat(draft.signers()).extracting(SignerSlot::field).containsExactly("ttd-01", "ttd-02");
        assertThat(session.edits().undoName()).contains(EditName.of("document.create", "Berita Acara"));
        session.edits().undo();
        assertThat(documents.board().rows()).isEmpty();
    }

    @Test
    void onlyOfficialsInForceOnTheMeetingsDayAreProposedTheChairFirst() {
        String gone = Papers.official(session, 1, "Kepala Dinas Kesehatan");
        session.officials().change(gone, official -> official.withDates(null, Papers.DAY.minusDays(1)));
        String chair = Papers.official(session, 2, "Kepala Dinas Sosial");
        String other = Papers.official(session, 0, "Kepala Bappeda");
        Papers.meet(session, chair);
        assertThat(documents.proposedSigners())
                .extracting(SignerSlot::officialId)
                .containsExactly(chair, other);
    }

    @Test
    void everyFieldOfADraftIsAnEditOfItsOwn() {
        String id = Papers.readyDraft(session);
        documents.change(id, DocumentField.PAPER, d -> d.paper(PaperSize.A4));
        documents.change(id, DocumentField.SIGNATURE_LAYOUT, d -> d.signatureLayout(SignatureLayout.TABLE));
        documents.change(id, DocumentField.DATE, d -> d.date(LocalDate.of(2024, 6, 13)));
        assertThat(session.edits().undoName()).contains(EditName.of("document.date", "Berita Acara"));
        session.edits().undo();
        assertThat(document(id).date()).isNull();
        assertThat(document(id).paper()).isEqualTo(PaperSize.A4);
        documents.delete(id);
        assertThat(documents.board().rows()).isEmpty();
        session.edits().undo();
        assertThat(document(id).signatureLayout()).isEqualTo(SignatureLayout.TABLE);
    }

    @Test
    void aChangeCannotMakeADraftFinalByTheSide() {
        String id = Papers.readyDraft(session);
        documents.change(
                id,
                DocumentField.NUMBER,
                d -> d.number(" 7 ").version(9).state(DocumentState.FINAL).differences(List.of("x")));
        assertThat(document(id).state()).isEqualTo(DocumentState.DRAFT);
        assertThat(document(id).version()).isEqualTo(1);
        assertThat(document(id).differences()).isEmpty();
        assertThat(document(id).number()).isEqualTo("7");
    }

    @Test
    void signersGetTheNamesOfTheirFieldsByTheirOrder() {
        String id = Papers.readyDraft(session);
        List<SignerSlot> slots = document(id).signers();
        SignerSlot partner = new SignerSlot(null, null, "MUI", "Nama Contoh", "Ketua MUI");
        documents.change(id, DocumentField.SIGNERS, d -> d.signers(List.of(partner, slots.get(1), slots.get(0))));
        assertThat(document(id).signers()).extracting(SignerSlot::field).containsExactly("ttd-01", "ttd-02", "ttd-03");
        assertThat(document(id).signers().get(0).personName()).isEqualTo("Nama Contoh");
        assertThat(documents.board().rows().get(0).signers().get(0).block().positionLines())
                .containsExactly("KETUA MUI,");
    }

    @Test
    void whatNoPaperCanTakeIsRefused() {
        String id = Papers.readyDraft(session);
        assertThat(code(id, DocumentField.PAPER, d -> d.paper(PaperSize.A3_LANDSCAPE)))
                .isEqualTo("document.paper");
        SignerSlot one = new SignerSlot(null, null, null, "Nama", "Jabatan");
        assertThat(code(id, DocumentField.SIGNERS, d -> d.signers(Collections.nCopies(201, one))))
                .isEqualTo("document.signers");
        SignerSlot nik = new SignerSlot(null, null, null, "Nama 6306012001900001", "Jabatan");
        assertThat(code(id, DocumentField.SIGNERS, d -> d.signers(List.of(nik))))
                .isEqualTo("personal.nik");
        assertThat(code(id, DocumentField.NUMBER, d -> d.number("9".repeat(121))))
                .isEqualTo("document.too-long");
        documents.change(id, DocumentField.SIGNERS, d -> d.signers(Collections.nCopies(200, one)));
        assertThat(document(id).signers()).last().extracting(SignerSlot::field).isEqualTo("ttd-200");
    }

    @Test
    void numbersAreProposedByThePatternAndNeverGivenTwice() {
        String first = Papers.readyDraft(session);
        String second = documents.create(DocumentKind.PERNYATAAN_KOMITMEN);
        assertThat(documents.board().nextNumber()).isEqualTo("000.7.2.4/1/Bappeda/2024");
        documents.change(first, DocumentField.NUMBER, d -> d.number("000.7.2.4/41/Bappeda/2024"));
        assertThat(documents.board().nextNumber()).isEqualTo("000.7.2.4/42/Bappeda/2024");
        assertThat(code(second, DocumentField.NUMBER, d -> d.number(" 000.7.2.4 / 41/BAPPEDA/2024")))
                .isEqualTo("document.number-taken");
        documents.change(first, DocumentField.NUMBER, d -> d.number(" "));
        assertThat(document(first).number()).isNull();
        documents.change(second, DocumentField.NUMBER, d -> d.number("000.7.2.4/41/Bappeda/2024"));
        assertThat(document(second).number()).endsWith("/41/Bappeda/2024");
    }

    @Test
    void thePatternIsKeptWithTheWorkspaceAndKnowsTheMonth() {
        documents.numberPattern("B/{nomor}/{bulan}/{tahun}");
        String id = Papers.readyDraft(session);
        assertThat(documents.board().nextNumber()).isEqualTo("B/1/VI/2024");
        documents.change(id, DocumentField.NUMBER, d -> d.number("B/09/II/2024"));
        assertThat(documents.board().nextNumber()).isEqualTo("B/10/VI/2024");
        Path file = session.workspace().file();
        session.close();
        session = Workspaces.open(file);
        documents = session.documents();
        assertThat(documents.board().numberPattern()).isEqualTo("B/{nomor}/{bulan}/{tahun}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tanpa nomor", "{nomor}/{unit}", "{nomor}/{nomor}", "{nomor"})
    void aPatternWithoutANumberOrWithUnknownWordsIsRefused(String pattern) {
        // the texts of this refusal show the words in braces, which the usual look at a refusal takes for a mistake
        assertThatThrownBy(() -> documents.numberPattern(pattern))
                .isInstanceOfSatisfying(
                        UserError.class, error -> assertThat(error.code()).isEqualTo("document.pattern"));
    }

    @Test
    void aReadyDraftHasNothingInItsWay() {
        String id = Papers.readyDraft(session);
        assertThat(documents.findings(id)).noneMatch(DocumentFinding::blocks);
        assertThat(kinds(id)).containsExactly(Kind.NUMBER_OPEN, Kind.NO_COMMITMENT);
    }

    @Test
    void whatStandsInTheWayIsNamed() {
        String id = documents.create(DocumentKind.BERITA_ACARA);
        assertThat(kinds(id))
                .startsWith(Kind.NO_SIGNER, Kind.NO_DATE, Kind.NO_CITY, Kind.NO_PLACE)
                .contains(Kind.NO_CHAIR);
        String komitmen = documents.create(DocumentKind.PERNYATAAN_KOMITMEN);
        assertThat(kinds(komitmen)).doesNotContain(Kind.NO_PLACE, Kind.NO_CHAIR);
    }

    @Test
    void officialsWhosePositionDoesNotCoverTheDateAreFlagged() {
        String id = Papers.readyDraft(session);
        String first = document(id).signers().get(0).officialId();
        session.officials().change(first, official -> official.withDates(null, Papers.DAY.minusDays(1)));
        assertThat(kinds(id)).startsWith(Kind.POSITION_ENDED);
        assertThat(documents.findings(id).get(0).field()).isEqualTo("ttd-01");
        assertThat(documents.findings(id).get(0).words()).contains("11 Juni 2024");
        session.officials().change(first, official -> official.withDates(Papers.DAY.plusDays(1), null));
        assertThat(kinds(id)).startsWith(Kind.POSITION_NOT_BEGUN);
        documents.change(id, DocumentField.DATE, d -> d.date(Papers.DAY.plusDays(1)));
        assertThat(documents.findings(id)).noneMatch(DocumentFinding::blocks);
        session.officials().change(first, official -> official.withName(" "));
        assertThat(kinds(id)).startsWith(Kind.SIGNER_UNNAMED);
        session.officials().delete(first);
        assertThat(kinds(id)).startsWith(Kind.SIGNER_GONE);
    }

    @Test
    void theSameOfficialTwiceAndADateBeforeTheMeetingAreFlagged() {
        String id = Papers.readyDraft(session);
        SignerSlot slot = document(id).signers().get(0);
        documents.change(id, DocumentField.SIGNERS, d -> d.signers(List.of(slot, slot)));
        documents.change(id, DocumentField.DATE, d -> d.date(Papers.DAY.minusDays(1)));
        assertThat(kinds(id)).startsWith(Kind.SIGNER_TWICE).contains(Kind.DATE_BEFORE_MEETING);
    }

    @Test
    void aDeletedKopIsFlaggedAndNamesThatLookLikeANikToo() {
        String body = session.organisations().organisations().get(0).id();
        session.organisations().changeLetterhead(body, "PEMERINTAH", kop -> kop);
        String id = Papers.readyDraft(session);
        var kop = session.organisations().letterhead(body).orElseThrow();
        session.edits().apply(EditName.of("letterhead.change", "x"), records -> List.of(RecordChange.deleted(kop)));
        Official first = session.officials().all().get(0);
        session.officials().change(first.id(), official -> official.withName("Nama 6306012001900001"));
        assertThat(kinds(id)).contains(Kind.LETTERHEAD_GONE, Kind.PERSONAL_DATA);
    }

    @Test
    void aChangedTemplateIsKeptInTheWorkspaceUntilTheShippedOneIsWantedAgain() {
        documents.keepTemplate(DocumentKind.BERITA_ACARA, "<p>a</p>", "p { }");
        documents.keepTemplate(DocumentKind.BERITA_ACARA, "<p>b</p>", "p { }");
        assertThat(documents.template(DocumentKind.BERITA_ACARA).orElseThrow().html())
                .isEqualTo("<p>b</p>");
        assertThat(documents.template(DocumentKind.PERNYATAAN_KOMITMEN)).isEmpty();
        documents.dropTemplate(DocumentKind.BERITA_ACARA);
        assertThat(documents.template(DocumentKind.BERITA_ACARA)).isEmpty();
        session.edits().undo();
        assertThat(documents.template(DocumentKind.BERITA_ACARA)).isPresent();
    }

    private OfficialDocument document(String id) {
        return documents.board().rows().stream()
                .map(DocumentBoard.Row::document)
                .filter(document -> document.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<Kind> kinds(String id) {
        return documents.findings(id).stream().map(DocumentFinding::kind).toList();
    }

    private String code(String id, DocumentField field, UnaryOperator<DocumentBuilder> change) {
        return refused(() -> documents.change(id, field, change)).code();
    }
}
