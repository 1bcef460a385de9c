package id.rembuk.domain.intake;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Places of one tier among which a name is looked for. */
final class AreaIndex {
    private final AreaLevel level;
    private final List<Area> areas = new ArrayList<>();
    private final Map<String, List<Area>> exact = new HashMap<>();
    private final Map<String, List<Area>> joined = new HashMap<>();

    AreaIndex(AreaLevel level) {
        this.level = level;
    }

    void add(Area area) {
        areas.add(area);
        exact.computeIfAbsent(AreaNames.exact(area.name()), name -> new ArrayList<>(1))
                .add(area);
        joined.computeIfAbsent(AreaNames.joined(area.name()), name -> new ArrayList<>(1))
                .add(area);
    }

    /** The one place with this very name, capitals aside; null for none or several. */
    Area exactly(String name) {
        return only(exact.get(AreaNames.exact(name)));
    }

    /**
     * The one place with this name, however it is spelt; null for none or several. Sido Mulyo and Sidomulyo, both among
     * them, are only found by their very names. A title in front counts only when the name with it is nowhere.
     */
    Area find(String name) {
        Area found = exactly(name);
        if (found != null) {
            return found;
        }
        List<Area> spelt = joined.get(AreaNames.joined(name));
        if (spelt != null) {
            return only(spelt);
        }
        Optional<String> rest = AreaNames.withoutTitle(name, level);
        if (rest.isEmpty()) {
            return null;
        }
        found = exactly(rest.get());
        return found == null ? only(joined.get(AreaNames.joined(rest.get()))) : found;
    }

    /** Ids of all places called so, however spelt; the titled name first. */
    List<String> candidates(String name) {
        List<Area> found = joined.get(AreaNames.joined(name));
        if (found == null) {
            found = AreaNames.withoutTitle(name, level)
                    .map(rest -> joined.get(AreaNames.joined(rest)))
                    .orElse(null);
        }
        return found == null ? List.of() : found.stream().map(Area::id).toList();
    }

    /** Ids of the places whose names resemble this one, the most alike first. */
    List<String> like(String name, int most, double least) {
        String bare = AreaNames.withoutTitle(name, level).orElse(name);
        record Scored(Area area, double likeness) {}
        return areas.stream()
                .map(area -> new Scored(area, Likeness.ofPlaces(bare, area.name())))
                .filter(scored -> scored.likeness() >= least)
                .sorted(Comparator.comparingDouble(Scored::likeness).reversed().thenComparing(scored -> scored.area()
                        .name()))
                .limit(most)
                .map(scored -> scored.area().id())
                .toList();
    }

    private static Area only(List<Area> found) {
        return found == null || found.size() != 1 ? null : found.get(0);
    }
}
