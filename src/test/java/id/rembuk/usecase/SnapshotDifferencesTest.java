package id.rembuk.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.Ids;
import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.document.DocumentKind;
import id.rembuk.domain.document.Road;
import id.rembuk.domain.document.SignerSlot;
import id.rembuk.domain.document.SituationFacts;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.plan.Budget;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.plan.Target;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.support.Papers;
import id.rembuk.support.PlanLines;
import id.rembuk.support.SampleCommitments;
import id.rembuk.support.Workspaces;
import id.rembuk.text.Messages;
import id.rembuk.usecase.port.Records;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A correction tells before and after of what its paper says, in sentences an officer can check. */
class SnapshotDifferencesTest {
    @TempDir
    Path folder;

    private WorkspaceSession session;
    private String next;

    @BeforeEach
    void correct() {
        session = Workspaces.create(folder.resolve("uji.rembuk"), SnapshotDifferencesTest::records);
        String id = Papers.readyDraft(session);
        Papers.makeFinal(session, id, Road.WET);
        next = session.documents().correct(id);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private static List<WorkspaceRecord> records(Records records) {
        String cycle = CurrentCycle.of(records).id();
        String body = records.all(Organisation.class).get(0).id();
        return List.of(
                PlanLines.complete(Ids.next(), cycle, body).build(),
                SampleCommitments.complete(Ids.next(), cycle, 1, body).build(),
                SampleCommitments.complete(Ids.next(), cycle, 2, body).build());
    }

    @Test
    void nothingChangedIsNoDifference() {
        assertThat(differences()).isEmpty();
    }

    @Test
    void aChangedCommitmentIsToldByFieldAndARemovedOneByItsText() {
        var all = session.commitments().all();
        session.commitments().change(all.get(0).id(), CommitmentField.TARGET, c -> c.target(Target.of(400)));
        session.commitments().delete(all.get(1).id());
        assertThat(differences())
                .containsExactly(
                        "Target komitmen 1: “≥ 90 %” menjadi “= 400 %”.",
                        "Komitmen 2 dihapus: “Menurunkan kasus stunting”.");
    }

    @Test
    void evidenceAloneIsToldAsADetail() {
        var first = session.commitments().all().get(0);
        session.commitments().change(first.id(), CommitmentField.EVIDENCE, c -> c.evidence("Laporan lain"));
        assertThat(differences()).containsExactly("Keterangan komitmen 1 diperbarui.");
    }

    @Test
    void changedPlanLinesChangeTheSumsAndAreCounted() {
        PlanLine line = session.plans().lines().get(0);
        session.plans().change(line.id(), EditName.of("test"), before -> before.edit()
                .budget(Budget.of(100_000_000))
                .build());
        assertThat(differences())
                .containsExactly(
                        "Jumlah pagu: “Rp 97.130.000” menjadi “Rp 100.000.000”.",
                        "Lampiran rencana: 1 baris baru atau berubah, 1 baris lama tidak berlaku lagi.");
    }

    @Test
    void signersWhoCameAndWentAreNamed() {
        SignerSlot partner = new SignerSlot(null, null, null, "Nama Contoh", "Ketua MUI");
        session.documents().change(next, DocumentField.SIGNERS, d -> d.signers(List.of(partner)));
        assertThat(differences())
                .contains("Penanda tangan ditambahkan: Nama Contoh, KETUA MUI.")
                .anyMatch(text -> text.startsWith("Penanda tangan dihapus: Nama Contoh Kepala Bappeda"));
    }

    @Test
    void figuresAndTargetsOfTheSituationAreToldBeforeAndAfter() {
        SituationFacts before = new SituationFacts(
                List.of(new SituationFacts.Figure(2023, 8, DataSource.EPPGBM, new BigDecimal(522), "a")),
                List.of(new SituationFacts.Figure(2023, null, DataSource.SKI, new BigDecimal("25.4"), "b")),
                List.of(new SituationFacts.TargetFact("Contoh", 2024, new BigDecimal("18.11"), "c", "d")),
                List.of("Desa Satu", "Desa Dua"));
        SituationFacts after = new SituationFacts(
                List.of(new SituationFacts.Figure(2023, 8, DataSource.EPPGBM, new BigDecimal(530), "a")),
                List.of(),
                List.of(new SituationFacts.TargetFact("Contoh", 2024, new BigDecimal("18"), "c", "d")),
                List.of("Desa Dua", "Desa Tiga"));

        assertThat(new SituationDifferences(Messages.indonesian()).between(before, after))
                .containsExactly(
                        "Jumlah kasus e-PPGBM Agt 2023: “522” menjadi “530”.",
                        "Prevalensi SKI 2023: “25,4%” menjadi “(kosong)”.",
                        "Target Contoh tahun 2024: “18,11%” menjadi “18%”.",
                        "Desa lokus bertambah: Desa Tiga.",
                        "Desa lokus berkurang: Desa Satu.");
    }

    @Test
    void aSituationThatOnlyCitesOtherwiseIsToldAsADetail() {
        SituationFacts before = new SituationFacts(
                List.of(new SituationFacts.Figure(2023, 8, DataSource.EPPGBM, new BigDecimal(522), "a")),
                List.of(),
                List.of(),
                List.of());
        SituationFacts after = new SituationFacts(
                List.of(new SituationFacts.Figure(2023, 8, DataSource.EPPGBM, new BigDecimal(522), "lain")),
                List.of(),
                List.of(),
                List.of());

        assertThat(new SituationDifferences(Messages.indonesian()).between(before, after))
                .containsExactly("Angka situasi diperbarui.");
        assertThat(new SituationDifferences(Messages.indonesian()).between(before, before))
                .isEmpty();
    }

    @Test
    void longTextsAreCutInASentence() {
        session.meetings().change(MeetingField.DISCUSSION, m -> m.discussion(List.of("a".repeat(900))));
        assertThat(differences()).singleElement().asString().startsWith("Hasil pembahasan: “(kosong)” menjadi “aaa");
        assertThat(differences().get(0)).endsWith("a…”.").hasSizeLessThan(230);
    }

    private List<String> differences() {
        assertThat(session.documents().snapshot(next).kind()).isEqualTo(DocumentKind.BERITA_ACARA);
        return session.documents().snapshot(next).corrects().differences();
    }
}
