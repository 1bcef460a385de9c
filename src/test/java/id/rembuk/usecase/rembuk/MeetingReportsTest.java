package id.rembuk.usecase.rembuk;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.plan.PlanField;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.rembuk.Attendee;
import id.rembuk.domain.rembuk.DecisionState;
import id.rembuk.domain.rembuk.Minute;
import id.rembuk.domain.report.Report;
import id.rembuk.export.pdf.PdfReportPrinter;
import id.rembuk.support.Workspaces;
import id.rembuk.task.Progress;
import id.rembuk.text.Messages;
import id.rembuk.usecase.CommitmentField;
import id.rembuk.usecase.PlanCells;
import id.rembuk.usecase.WorkspaceSession;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeetingReportsTest {
    @TempDir
    Path folder;

    private WorkspaceSession session;

    @BeforeEach
    void hold() {
        session = Workspaces.create(folder.resolve("hss.rembuk"));
        Rembuk rembuk = session.rembuk();
        String body = session.organisations().organisations().get(1).id();
        PlanLine line = session.plans().add(body, blank -> blank.edit()
                .description("KPM aktif dan terlatih")
                .stuntingShare(115_000_000L)
                .build());
        String commitment = session.commitments().add().id();
        session.commitments()
                .change(
                        commitment,
                        CommitmentField.TEXT,
                        c -> c.text("Mendampingi keluarga. ".repeat(41).strip()));
        rembuk.agendas().from(rembuk.agendas().patterns().get(0));
        rembuk.attendance().expectBodies();
        rembuk.attendance()
                .walkIn(
                        new GuestList.Guest("Tamu Contoh", "Media Contoh", "Lainnya", Attendee.Sex.P),
                        Attendee.Mode.DARING);
        rembuk.sittings().open();
        rembuk.sittings().next();
        rembuk.floor().change(line.id(), PlanField.SHARE, PlanCells.share(151_026_360L));
        rembuk.floor().confirmAll();
        rembuk.floor().decide(List.of(RecordRef.of(line)), DecisionState.DISEPAKATI, null, null);
        rembuk.notes().add(Minute.Kind.TUGAS, "Surat edaran paling lambat 29 Maret", body);
        rembuk.sittings().close();
        rembuk.sittings().reopen("tertutup tidak sengaja");
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void theSheetToBeSignedHasEveryExpectedPersonAndRoomForOthersButNoWalkIn() throws Exception {
        assertThat(printed(reports().attendanceSheet()))
                .contains("Daftar Hadir", "Dinas Kesehatan", "Perangkat daerah", "Tanda tangan", "23")
                .doesNotContain("Tamu Contoh");
    }

    @Test
    void theResultsHoldACommitmentOfNineHundredCharactersWhole() throws Exception {
        String text = printed(reports().results(session.agreedTexts()));
        assertThat(text).contains("Rumusan Hasil Rembuk", "Rp 151.026.360", "Surat edaran");
        assertThat(text.split("Mendampingi keluarga", -1)).hasSize(42);
    }

    @Test
    void theResultsSayWhatIsOnlyProposedUntilItIsDecidedAlsoOnceTheTextIsClosed() {
        Rembuk rembuk = session.rembuk();
        RecordRef line = RecordRef.of(rembuk.board().lines().get(0));
        assertThat(results())
                .contains("menyepakati", "Komitmen yang diusulkan, belum diputuskan")
                .doesNotContain("Komitmen yang disepakati", "kegiatan di antaranya belum diputuskan");

        rembuk.floor().decide(List.of(line), DecisionState.DIBAHAS, null, null);
        assertThat(results()).contains("belum ada yang diputuskan").doesNotContain("menyepakati");

        RecordRef commitment = RecordRef.of(rembuk.board().commitments().get(0));
        rembuk.floor().decide(List.of(commitment), DecisionState.DISEPAKATI, null, null);
        assertThat(results())
                .contains("menyepakati", "Komitmen yang disepakati")
                .doesNotContain("diusulkan");

        rembuk.floor().decide(List.of(commitment), DecisionState.DIBAHAS, null, null);
        session.agreedTexts().lock();
        assertThat(results())
                .contains("belum ada yang diputuskan", "Komitmen yang diusulkan, belum diputuskan")
                .contains("1 kegiatan di antaranya belum diputuskan")
                .doesNotContain("menyepakati", "disepakati");
    }

    @Test
    void whatIsUndecidedIsCountedAndAFewAreNamed() {
        assertThat(undecided().lines()).isEmpty();
        assertThat(undecided().commitments()).hasSize(1);
        assertThat(undecided().names()).singleElement().asString().startsWith("Komitmen 1 \u201cMendampingi keluarga");
        for (int i = 0; i < 6; i++) {
            session.commitments().add();
        }
        assertThat(undecided().names()).hasSize(6).endsWith("dan 2 butir lain");
        session.rembuk()
                .floor()
                .decide(
                        session.commitments().all().stream().map(RecordRef::of).toList(),
                        DecisionState.DITUNDA,
                        null,
                        null);
        assertThat(undecided().isEmpty()).isTrue();
    }

    private Undecided undecided() {
        return Undecided.of(session.rembuk().board());
    }

    private String results() {
        return ResultText.of(session.rembuk().board(), session.agreedTexts()).text();
    }

    private MeetingReports reports() {
        return new MeetingReports(session.rembuk().board());
    }

    private String printed(Report report) throws Exception {
        Path pdf = folder.resolve("laporan.pdf");
        new PdfReportPrinter(Messages.indonesian()).print(report, Instant.EPOCH, pdf, Progress.NONE);
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
