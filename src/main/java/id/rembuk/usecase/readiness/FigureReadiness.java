package id.rembuk.usecase.readiness;

import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.readiness.Judgement;
import id.rembuk.domain.readiness.Room;
import id.rembuk.usecase.DataGaps;
import java.util.List;
import java.util.Optional;

/** What the figures ask: desa with data and answered requests. */
final class FigureReadiness {
    private FigureReadiness() {}

    static List<ReadinessCheck> checks() {
        return List.of(
                ReadinessCheck.warning("figures-desa", Room.FIGURES, FigureReadiness::desa),
                ReadinessCheck.warning("figures-requests", Room.FIGURES, FigureReadiness::requests));
    }

    private static Optional<Judgement> desa(ReadinessFacts facts) {
        DataGaps gaps = gaps(facts);
        return Optional.of(Judgement.of(gaps.without().size(), gaps.desa()).showing(""));
    }

    private static Optional<Judgement> requests(ReadinessFacts facts) {
        DataGaps gaps = gaps(facts);
        if (gaps.requests() == 0) {
            return Optional.empty();
        }
        Judgement judgement = Judgement.of(gaps.overdue().size(), gaps.requests());
        return Optional.of(
                gaps.overdue().isEmpty()
                        ? judgement
                        : judgement.at(new RecordRef(
                                RecordKind.DATA_REQUEST, gaps.overdue().get(0))));
    }

    private static DataGaps gaps(ReadinessFacts facts) {
        return DataGaps.of(facts.records(), facts.cycle(), facts.areas(), facts.today());
    }
}
