package id.rembuk.usecase.readiness;

import id.rembuk.domain.readiness.Judgement;
import id.rembuk.domain.readiness.Room;
import java.util.List;
import java.util.Optional;

/** What the analysis asks: a confirmed list of lokus. */
final class AnalysisReadiness {
    private AnalysisReadiness() {}

    static List<ReadinessCheck> checks() {
        return List.of(ReadinessCheck.blocker(
                "lokus-confirmed",
                Room.ANALYSIS,
                facts -> Optional.of(Judgement.of(!facts.lokus().isEmpty()))));
    }
}
