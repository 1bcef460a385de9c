package id.rembuk.usecase.followup;

import static id.rembuk.support.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.commitment.CommitmentReport;
import id.rembuk.domain.commitment.CommitmentReports;
import id.rembuk.domain.commitment.ProgressState;
import id.rembuk.domain.commitment.ReportRoad;
import id.rembuk.domain.guide.ActionRef;
import id.rembuk.domain.guide.EvidenceKind;
import id.rembuk.support.Workspaces;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.evidence.EvidenceIntake.Taken;
import id.rembuk.usecase.evidence.Evidences;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpTest {
    private static final LocalDate MAY = LocalDate.of(2024, 5, 31);

    @TempDir
    Path folder;

    private WorkspaceSession session;
    private FollowUp followUp;
    private Commitment commitment;

    @BeforeEach
    void open() {
        session = Workspaces.create(folder.resolve("uji.rembuk"));
        followUp = session.followUp();
        commitment = session.commitments().add();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void the_report_of_the_newest_day_tells_the_state_whenever_it_was_noted_down() {
        assertThat(reports().last(commitment.id())).isEmpty();
        followUp.add(commitment.id(), said(MAY, ProgressState.TERKENDALA));
        followUp.add(commitment.id(), said(LocalDate.of(2024, 2, 29), ProgressState.BERJALAN));

        assertThat(reports().last(commitment.id())).map(CommitmentReport::state).contains(ProgressState.TERKENDALA);
        followUp.add(commitment.id(), said(MAY, ProgressState.SELESAI));
        assertThat(reports().of(commitment.id()))
                .extracting(CommitmentReport::state)
                .containsExactly(ProgressState.SELESAI, ProgressState.TERKENDALA, ProgressState.BERJALAN);
    }

    @Test
    void a_report_is_kept_in_full_changed_deleted_and_undone() {
        followUp.add(
                commitment.id(),
                new FollowUp.Said(
                        MAY,
                        ProgressState.BERJALAN,
                        new BigDecimal("74.10"),
                        27_250_000L,
                        " menunggu data ",
                        "Bidang KB",
                        ReportRoad.PHONE,
                        null));
        CommitmentReport kept = reports().last(commitment.id()).orElseThrow();
        assertThat(kept.realised()).isEqualTo(new BigDecimal("74.1"));
        assertThat(kept.rupiah()).isEqualTo(27_250_000L);
        assertThat(kept.note()).isEqualTo("menunggu data");
        assertThat(kept.quarter()).isEqualTo(2);

        followUp.change(kept.id(), said(MAY, ProgressState.SELESAI));
        assertThat(reports().of(commitment.id())).singleElement().satisfies(changed -> {
            assertThat(changed.state()).isEqualTo(ProgressState.SELESAI);
            assertThat(changed.note()).isNull();
        });
        followUp.delete(kept.id());
        assertThat(reports().of(commitment.id())).isEmpty();
        session.edits().undo();
        session.edits().undo();
        assertThat(reports().of(commitment.id())).containsExactly(kept);
        assertThat(refused(() -> followUp.delete("tidak-ada")).code()).isEqualTo("followup.gone");
    }

    @ParameterizedTest
    @CsvSource({"1,1", "3,1", "4,2", "6,2", "7,3", "9,3", "10,4", "12,4"})
    void months_lie_in_quarters(int month, int quarter) {
        LocalDate day = LocalDate.of(2023, month, 1);
        followUp.add(commitment.id(), said(day, ProgressState.BERJALAN));
        assertThat(reports().last(commitment.id()).orElseThrow().quarter()).isEqualTo(quarter);
    }

    @Test
    void what_cannot_be_true_is_refused() {
        assertThat(refused(() -> followUp.add(commitment.id(), said(null, ProgressState.BERJALAN)))
                        .code())
                .isEqualTo("followup.day");
        LocalDate tomorrow = followUp.today().plusDays(1);
        assertThat(refused(() -> followUp.add(commitment.id(), said(tomorrow, ProgressState.BERJALAN)))
                        .code())
                .isEqualTo("followup.day");
        assertThat(refused(() ->
                                followUp.add(commitment.id(), said(LocalDate.of(2017, 12, 31), ProgressState.BERJALAN)))
                        .code())
                .isEqualTo("followup.day");
        assertThat(refusedWith(new BigDecimal("-1"), null, null)).isEqualTo("followup.value");
        assertThat(refusedWith(null, 10_000_000_000_001L, null)).isEqualTo("followup.rupiah");
        assertThat(refusedWith(null, null, "NIK 6306012345678901")).isEqualTo("personal.nik");
        assertThat(refusedWith(null, null, "x".repeat(1_001))).isEqualTo("followup.long");
        assertThat(refused(() -> followUp.add("tidak-ada", said(MAY, ProgressState.BERJALAN)))
                        .code())
                .isEqualTo("commitment.gone");
        assertThat(reports().of(commitment.id())).isEmpty();
    }

    @Test
    void a_deleted_commitment_takes_its_reports_along_and_undo_brings_both_back() {
        followUp.add(commitment.id(), said(MAY, ProgressState.BERJALAN));
        session.commitments().delete(commitment.id());
        assertThat(reports().of(commitment.id())).isEmpty();
        session.edits().undo();
        assertThat(reports().of(commitment.id())).hasSize(1);
    }

    @Test
    void a_report_outlives_the_evidence_it_named() {
        session.evidences()
                .add(
                        new Evidences.Wish(
                                new ActionRef("8-aksi-2022", "aksi-3"), null, EvidenceKind.OTHER, "Surat", MAY, true),
                        List.of(new Taken("surat.pdf", "a".repeat(64), 12, null, null)));
        String piece = session.commitments().board().evidence().get(0).id();
        followUp.add(
                commitment.id(),
                new FollowUp.Said(MAY, ProgressState.SELESAI, null, null, null, null, ReportRoad.LETTER, piece));

        session.evidences().remove(piece);
        assertThat(reports().last(commitment.id()).orElseThrow().evidenceId()).isNull();
        session.edits().undo();
        assertThat(reports().last(commitment.id()).orElseThrow().evidenceId()).isEqualTo(piece);
    }

    private String refusedWith(BigDecimal realised, Long rupiah, String note) {
        return refused(() -> followUp.add(
                        commitment.id(),
                        new FollowUp.Said(MAY, ProgressState.BERJALAN, realised, rupiah, note, null, null, null)))
                .code();
    }

    private CommitmentReports reports() {
        return session.commitments().board().reports();
    }

    private static FollowUp.Said said(LocalDate day, ProgressState state) {
        return new FollowUp.Said(day, state, null, null, null, null, null, null);
    }
}
