package id.rembuk.usecase.readiness;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.plan.PlanFinding.Kind;
import id.rembuk.domain.readiness.Judgement;
import id.rembuk.domain.readiness.Room;
import id.rembuk.domain.readiness.Severity;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.usecase.picture.CoverageGap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** Lokus that no line reaching target groups covers. */
    private static Optional<Judgement> lokus(ReadinessFacts facts) {
        if (facts.lokus().isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> names = facts.areas().stream().collect(Collectors.toMap(Area::id, Area::name));
        List<String> uncovered = facts.desa().unreached(facts.lokus(), facts.lines()).stream()
                .map(id -> names.getOrDefault(id, id))
                .toList();
        return Optional.of(Judgement.of(uncovered, facts.lokus().size()));
    }

    /** Indicators behind their target that no line names, nor one that measures nearly the same. */
    private static Optional<Judgement> indicators(ReadinessFacts facts) {
        List<Indicator> behind = facts.coverage().stream()
                .filter(CoverageGap::isBehind)
                .map(CoverageGap::indicator)
                .toList();
        if (behind.isEmpty()) {
            return Optional.empty();
        }
        Set<String> named = new HashSet<>();
        facts.lines().forEach(line -> named.addAll(line.indicatorCodes()));
        List<String> open = behind.stream()
                .filter(indicator -> !named.contains(indicator.code())
                        && indicator.equivalents().stream().noneMatch(named::contains))
                .map(Indicator::name)
                .toList();
        return Optional.of(Judgement.of(open, behind.size()));
    }
}
