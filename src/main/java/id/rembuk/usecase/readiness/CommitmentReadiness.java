package id.rembuk.usecase.readiness;

import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.commitment.QualityGate;
import id.rembuk.domain.readiness.Judgement;
import id.rembuk.domain.readiness.Room;
import java.util.List;
import java.util.Optional;

/** What the commitments ask: there are some, and each passes the quality gate. */
final class CommitmentReadiness {
    private CommitmentReadiness() {}

    static List<ReadinessCheck> checks() {
        return List.of(
                ReadinessCheck.blocker(
                        "commitments-written",
                        Room.COMMITMENTS,
                        facts -> Optional.of(Judgement.of(!commitments(facts).isEmpty()))),
                ReadinessCheck.blocker("commitments-gate", Room.COMMITMENTS, CommitmentReadiness::gate));
    }

    private static Optional<Judgement> gate(ReadinessFacts facts) {
        List<Commitment> all = commitments(facts);
        int open = (int) all.stream()
                .filter(commitment -> !QualityGate.of(commitment).passed())
                .count();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(Judgement.of(open, all.size()).showing(""));
    }

    private static List<Commitment> commitments(ReadinessFacts facts) {
        return facts.records().all(Commitment.class).stream()
                .filter(commitment -> commitment.cycleId().equals(facts.cycle().id()))
                .toList();
    }
}
