package id.rembuk.support;

import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.commitment.CommitmentBuilder;
import id.rembuk.domain.plan.Sites;
import id.rembuk.domain.plan.Target;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Commitments for tests. */
public final class SampleCommitments {
    private SampleCommitments() {}

    /** A commitment that answers every question of the quality gate without a plan line. */
    public static CommitmentBuilder complete(String id, String cycleId, int number, String ownerId) {
        return Commitment.blank(id, cycleId, number)
                .edit()
                .text("Menurunkan kasus stunting")
                .ownerId(ownerId)
                .indicatorCode("S1")
                .unit("%")
                .baseline(new BigDecimal("81.3"))
                .baselineSource("Laporan program")
                .baselineYear(2023)
                .target(Target.of(Target.Operator.AT_LEAST, new BigDecimal("90")))
                .deadline(LocalDate.of(2025, 12, 31))
                .sites(Sites.EVERY_DESA)
                .noCostReason("Kegiatan rutin kader")
                .evidence("Rekap bulanan puskesmas");
    }
}
