package id.rembuk.usecase.readiness;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.plan.Reach;
import id.rembuk.domain.plan.Sites;
import id.rembuk.domain.quality.DataOwners;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.usecase.picture.CoverageGap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Something the plan has no line for.
 *
 * @param key id of the desa or code of the indicator
 * @param bodyId the body that answers for the indicator; null for a desa and where it cannot be told
 */
public record PlanGap(Kind kind, String key, String name, String bodyId) {
    /** What a line is missing for. */
    public enum Kind {
        /** A lokus no line reaching target groups covers. */
        LOKUS,
        /** An indicator behind its target that no line names, nor one that measures nearly the same. */
        INDICATOR
    }

    /** A new line with what would close the gap filled in. */
    public PlanLine begin(PlanLine blank) {
        return switch (kind) {
            case LOKUS ->
                blank.edit()
                        .sites(Sites.of(List.of(key)))
                        .reach(Reach.MENYENTUH_SASARAN)
                        .build();
            case INDICATOR -> blank.edit().indicatorCodes(List.of(key)).build();
        };
    }

    /** All gaps of a kind: lokus by rank, indicators with the farthest behind first. */
    static List<PlanGap> of(Kind kind, ReadinessFacts facts) {
        return switch (kind) {
            case LOKUS -> lokus(facts);
            case INDICATOR -> indicators(facts);
        };
    }

    private static List<PlanGap> lokus(ReadinessFacts facts) {
        Map<String, String> names = facts.areas().stream().collect(Collectors.toMap(Area::id, Area::name));
        return facts.desa().unreached(facts.lokus(), facts.lines()).stream()
                .map(id -> new PlanGap(Kind.LOKUS, id, names.getOrDefault(id, id), null))
                .toList();
    }

    private static List<PlanGap> indicators(ReadinessFacts facts) {
        Set<String> named = new HashSet<>();
        facts.lines().forEach(line -> named.addAll(line.indicatorCodes()));
        DataOwners owners = facts.owners();
        return behind(facts).stream()
                .filter(indicator -> !named.contains(indicator.code())
                        && indicator.equivalents().stream().noneMatch(named::contains))
                .map(indicator -> new PlanGap(
                        Kind.INDICATOR,
                        indicator.code(),
                        indicator.name(),
                        owners.of(indicator.owners()).map(Organisation::id).orElse(null)))
                .toList();
    }

    static List<Indicator> behind(ReadinessFacts facts) {
        return facts.coverage().stream()
                .filter(CoverageGap::isBehind)
                .map(CoverageGap::indicator)
                .toList();
    }
}
