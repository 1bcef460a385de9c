package id.rembuk.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.Ids;
import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.document.DocumentKind;
import id.rembuk.domain.document.PaperSnapshot;
import id.rembuk.domain.document.PaperSnapshot.AnnexGroup;
import id.rembuk.domain.document.PaperSnapshot.AnnexLine;
import id.rembuk.domain.document.PaperSnapshot.NamedSum;
import id.rembuk.domain.document.SituationFacts.Figure;
import id.rembuk.domain.document.SituationFacts.TargetFact;
import id.rembuk.domain.history.HistoryEntry;
import id.rembuk.domain.organisation.ActingKind;
import id.rembuk.domain.organisation.LetterheadImage;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.plan.Budget;
import id.rembuk.domain.plan.FundShare;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.support.Papers;
import id.rembuk.support.PlanLines;
import id.rembuk.support.SampleCommitments;
import id.rembuk.support.Workspaces;
import id.rembuk.usecase.port.Records;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A snapshot holds all a paper prints, as values, and nothing is counted twice or mixed. */
class PaperReadingTest {
    @TempDir
    Path folder;

    private WorkspaceSession session;
    private String id;

    @BeforeEach
    void open() {
        session = Workspaces.create(folder.resolve("uji.rembuk"), PaperReadingTest::records);
        id = Papers.readyDraft(session);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private static List<WorkspaceRecord> records(Records records) {
        Cycle cycle = CurrentCycle.of(records);
        List<Organisation> bodies = records.all(Organisation.class);
        PlanLine stated = PlanLines.complete(
                        Ids.next(), cycle.id(), bodies.get(1).id())
                .budget(Budget.of(100_000_000))
                .stuntingShare(60_000_000L)
                .funds(List.of(new FundShare("DAU", 20_000_000), new FundShare("PAD", 40_000_000)))
                .indicatorCodes(List.of("S1", "S2"))
                .description("PMT lokal")
                .build();
        PlanLine unknown = PlanLines.complete(
                        Ids.next(), cycle.id(), bodies.get(2).id())
                .budget(Budget.UNKNOWN)
                .stuntingShare(null)
                .funds(List.of())
                .build();
        PlanLine embedded = PlanLines.complete(
                        Ids.next(), cycle.id(), bodies.get(2).id())
                .budget(Budget.embeddedIn("Dana Desa"))
                .stuntingShare(null)
                .funds(List.of())
                .build();
        PlanLine nobody = PlanLines.complete(Ids.next(), cycle.id(), null)
                .budget(Budget.of(5))
                .stuntingShare(5L)
                .funds(List.of(new FundShare("PAD", 5)))
                .nomenclatureCode(null)
                .nomenclatureName(null)
                .description("Bantuan mitra")
                .build();
        Commitment second = SampleCommitments.complete(
                        Ids.next(), cycle.id(), 2, bodies.get(1).id())
                .text("<img src=http://contoh.invalid/a.png> kedua")
                .build();
        Commitment first = SampleCommitments.complete(
                        Ids.next(), cycle.id(), 1, bodies.get(0).id())
                .planLineIds(List.of(stated.id()))
                .measure("Ukuran tertulis")
                .build();
        return List.of(stated, unknown, embedded, nobody, second, first);
    }

    @Test
    void theSumsCountALineOnceAndTheUnknownApart() {
        var summary = snapshot().summary();
        assertThat(summary.lines()).isEqualTo(4);
        assertThat(summary.organisations()).isEqualTo(2);
        assertThat(summary.budget()).isEqualTo(100_000_005);
        assertThat(summary.share()).isEqualTo(60_000_005);
        assertThat(summary.unknownBudgets()).isEqualTo(1);
        assertThat(summary.embeddedBudgets()).isEqualTo(1);
        assertThat(summary.unknownShares()).isEqualTo(2);
        assertThat(summary.funds())
                .containsExactly(
                        new NamedSum("Pendapatan Asli Daerah", 40_000_005),
                        new NamedSum("Dana Alokasi Umum", 20_000_000));
    }

    @Test
    void theAnnexGroupsLinesByOpdWithTheirSumsAndRunningNumbers() {
        List<AnnexGroup> annex = snapshot().annex();
        assertThat(annex)
                .extracting(AnnexGroup::organisation)
                .startsWith("Dinas Kesehatan", "Dinas Sosial")
                .hasSize(3);
        assertThat(annex).extracting(AnnexGroup::budget).containsExactly(100_000_000L, 0L, 5L);
        assertThat(annex).extracting(AnnexGroup::share).containsExactly(60_000_000L, 0L, 5L);
        assertThat(annex.stream().flatMap(group -> group.lines().stream()))
                .extracting(AnnexLine::number)
                .containsExactly(1, 2, 3, 4);
        AnnexLine first = annex.get(0).lines().get(0);
        assertThat(first.code()).isEqualTo("1.02.02.2.02.0015");
        assertThat(first.name()).isEqualTo("Pengelolaan Pelayanan Kesehatan Gizi Masyarakat – PMT lokal");
        assertThat(first.interventionClass()).isEqualTo("Spesifik");
        assertThat(first.sites()).isEqualTo("seluruh desa");
        assertThat(first.funds()).isEqualTo("Dana Alokasi Umum, Pendapatan Asli Daerah");
        assertThat(first.budgetNote()).isNull();
        assertThat(annex.get(1).lines().get(0).budgetNote()).isEqualTo("belum ada");
        assertThat(annex.get(1).lines().get(0).budget()).isNull();
        assertThat(annex.get(1).lines().get(1).budgetNote()).isEqualTo("melekat pada Dana Desa");
        assertThat(annex.get(2).lines().get(0).name()).isEqualTo("Bantuan mitra");
        String komitmen = session.documents().create(DocumentKind.PERNYATAAN_KOMITMEN);
        assertThat(session.documents().snapshot(komitmen).annex()).isEmpty();
        assertThat(session.documents().material(komitmen).workplan()).isNull();
        assertThat(session.documents().material(id).workplan().lines()).hasSize(4);
    }

    @Test
    void commitmentsStandInTheirOrderWithTheirTextsAsTyped() {
        var points = snapshot().commitments();
        assertThat(points).extracting(PaperSnapshot.AgreedPoint::number).containsExactly(1, 2);
        assertThat(points.get(0).owner()).isEqualTo("Badan Perencanaan Pembangunan Daerah");
        assertThat(points.get(0).measure()).isEqualTo("Ukuran tertulis");
        assertThat(points.get(1).measure()).isEqualTo("Ibu hamil KEK yang mendapat tambahan asupan gizi");
        assertThat(points.get(1).text()).isEqualTo("<img src=http://contoh.invalid/a.png> kedua");
        assertThat(points.get(1).sites()).isEqualTo("seluruh desa");
    }

    @Test
    void surveysAndRoutineCountsAreRowsOfTheirOwn() {
        session.situation().recordCases(new Situation.Origin(2023, 12, DataSource.EPPGBM, "e-PPGBM"), 522);
        session.situation()
                .recordPrevalence(new Situation.Origin(2023, null, DataSource.SKI, "SKI 2023"), new BigDecimal("25.4"));
        session.situation()
                .recordPrevalence(new Situation.Origin(2023, 12, DataSource.EPPGBM, "e-PPGBM"), new BigDecimal("14.2"));
        target(2024, "14", LocalDate.of(2022, 1, 1));
        target(2024, "18", LocalDate.of(2024, 1, 1));
        target(2029, "9", LocalDate.of(2024, 1, 1));
        var situation = snapshot().situation();
        assertThat(situation.cases()).extracting(Figure::source).containsExactly(DataSource.EPPGBM);
        assertThat(situation.prevalences())
                .extracting(Figure::source)
                .containsExactly(DataSource.SKI, DataSource.EPPGBM);
        assertThat(situation.prevalences()).extracting(Figure::citation).containsExactly("SKI 2023", "e-PPGBM");
        assertThat(situation.targets()).extracting(TargetFact::percent).containsExactly(new BigDecimal("18"));
    }

    private void target(int year, String percent, LocalDate statedOn) {
        session.situation()
                .recordTarget(AreaLevel.NASIONAL, year, new BigDecimal(percent), "Perpres 72/2021", statedOn);
    }

    @Test
    void theHeadOfThePaperIsAsTheWorkspaceHasIt() {
        String body = session.organisations().organisations().get(0).id();
        Bytes picture = Papers.bytes("png");
        String hash = session.workspace().write(records -> records.storeFile(picture));
        session.organisations().changeLetterhead(body, "Pemerintah Kabupaten", kop -> kop.withOfficeLine("Bappeda")
                .withImages(List.of(new LetterheadImage(hash, "image/png", "Lambang", LetterheadImage.Side.LEFT))));
        String kop = session.organisations().letterhead(body).orElseThrow().id();
        session.documents().change(id, DocumentField.LETTERHEAD, d -> d.letterheadId(kop));
        String chair = session.meetings().current().chairId();
        session.officials().change(chair, official -> official.withActingKind(ActingKind.PLT));
        PaperSnapshot snapshot = snapshot();
        assertThat(snapshot.kop().lines()).startsWith("PEMERINTAH KABUPATEN", "BAPPEDA");
        assertThat(snapshot.kop().boldLine()).isEqualTo(1);
        assertThat(session.documents().material(id).pictures()).containsEntry(hash, picture);
        assertThat(snapshot.meeting().chair()).isEqualTo("Plt. Kepala Bappeda, Nama Contoh Kepala Bappeda");
        assertThat(snapshot.meeting().title()).contains("Hulu Sungai Selatan");
        assertThat(snapshot.signers().get(0).block().positionLines()).containsExactly("Plt. KEPALA BAPPEDA,");
        assertThat(snapshot.practice()).isFalse();
        assertThat(snapshot.date()).isEqualTo(Papers.DAY);
        assertThat(snapshot.historyHead())
                .isEqualTo(session.workspace()
                        .read(Records::historyHead)
                        .map(HistoryEntry::hash)
                        .orElseThrow());
    }

    @Test
    void aSnapshotComesBackFromItsWrittenFormAndIsWrittenTheSameAgain() {
        var format = session.workspace().snapshots();
        PaperSnapshot snapshot = snapshot();
        Bytes written = format.write(snapshot);
        assertThat(format.read(written)).isEqualTo(snapshot);
        assertThat(format.write(format.read(written))).isEqualTo(written);
    }

    private PaperSnapshot snapshot() {
        return session.documents().snapshot(id);
    }
}
