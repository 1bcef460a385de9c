package id.rembuk.usecase.readiness;

import id.rembuk.domain.plan.PlanFinding.Kind;
import id.rembuk.domain.readiness.Judgement;
import id.rembuk.domain.readiness.Room;
import id.rembuk.domain.readiness.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the plan asks: lines without faults, and a line for every lokus and every indicator that is behind. */
final class PlanReadiness {
    private PlanReadiness() {}

    static List<ReadinessCheck> checks() {
        List<ReadinessCheck> checks = new ArrayList<>();
        checks.add(ReadinessCheck.blocker(
                "plan-lines",
                Room.PLAN,
                facts -> Optional.of(Judgement.of(!facts.lines().isEmpty()))));
        Stream.of(Kind.values()).map(PlanReadiness::lines).forEach(checks::add);
        checks.add(ReadinessCheck.blocker("lokus-covered", Room.PLAN, PlanReadiness::lokus));
        checks.add(ReadinessCheck.blocker("indicators-covered", Room.PLAN, PlanReadiness::indicators));
        return checks;
    }

    private static ReadinessCheck lines(Kind kind) {
        return new ReadinessCheck(
                "plan-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                Room.PLAN,
                kind.keepsFromAgreeing() ? Severity.BLOCKER : Severity.WARNING,
                facts -> facts.lines().isEmpty()
                        ? Optional.empty()
                        : Optional.of(Judgement.of(
                                        facts.linesWith(kind), facts.lines().size())
                                .showing(kind.name())));
    }

    private static Optional<Judgement> lokus(ReadinessFacts facts) {
        return covered(PlanGap.Kind.LOKUS, facts, facts.lokus().size());
    }

    private static Optional<Judgement> indicators(ReadinessFacts facts) {
        return covered(PlanGap.Kind.INDICATOR, facts, PlanGap.behind(facts).size());
    }

    private static Optional<Judgement> covered(PlanGap.Kind kind, ReadinessFacts facts, int of) {
        if (of == 0) {
            return Optional.empty();
        }
        List<String> open = PlanGap.of(kind, facts).stream().map(PlanGap::name).toList();
        return Optional.of(Judgement.of(open, of).showing(kind.name()));
    }
}
