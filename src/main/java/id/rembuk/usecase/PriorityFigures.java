package id.rembuk.usecase;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.priority.DesaFigures;
import id.rembuk.domain.priority.PriorityRule;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.Period;
import id.rembuk.domain.situation.Rate;
import id.rembuk.domain.situation.ServiceCount;
import id.rembuk.domain.situation.StuntingCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads the figures of a workspace as a rule of priority asks for them; sources are never mixed in one measure. */
public final class PriorityFigures {
    private final List<Area> desa;
    private final Map<Key, Map<String, StuntingCount>> counts = new HashMap<>();
    private final Map<Integer, Map<String, TreeMap<Key, List<ServiceCount>>>> services = new HashMap<>();

    /** One time and one source; a later period and then an earlier source of the list stand last. */
    private record Key(Period period, DataSource source) {
        static final Comparator<Key> NEWEST_LAST =
                Comparator.comparing(Key::period).thenComparing(Key::source, Comparator.reverseOrder());
    }

    /**
     * Figures that desa can be ranked by.
     *
     * @param desa how many desa have a number of stunted balita in them
     */
    public record FigureSet(Period period, DataSource source, int desa) {}

    public PriorityFigures(
            List<Area> areas, List<StuntingCount> stunting, List<ServiceCount> served, List<Indicator> indicators) {
        desa = areas.stream().filter(area -> area.level() == AreaLevel.DESA).toList();
        Set<String> ids = desa.stream().map(Area::id).collect(Collectors.toSet());
        for (StuntingCount count : stunting) {
            if (ids.contains(count.areaId())) {
                counts.computeIfAbsent(new Key(count.period(), count.source()), k -> new HashMap<>())
                        .put(count.areaId(), count);
            }
        }
        Set<String> falling = indicators.stream()
                .filter(Indicator::lowerIsBetter)
                .map(Indicator::code)
                .collect(Collectors.toSet());
        for (ServiceCount count : served) {
            if (ids.contains(count.areaId()) && !falling.contains(count.indicatorCode())) {
                services.computeIfAbsent(count.year(), y -> new HashMap<>())
                        .computeIfAbsent(count.indicatorCode(), code -> new TreeMap<>(Key.NEWEST_LAST))
                        .computeIfAbsent(new Key(count.period(), count.source()), k -> new ArrayList<>())
                        .add(count);
            }
        }
    }

    /** The sets with a number of stunted balita in any desa, newest first. */
    public List<FigureSet> sets() {
        return counts.entrySet().stream()
                .map(e -> new FigureSet(e.getKey().period(), e.getKey().source(), (int) e.getValue().values().stream()
                        .filter(count -> count.stunted() != null)
                        .count()))
                .filter(set -> set.desa() > 0)
                .sorted(Comparator.comparing(FigureSet::period).reversed().thenComparing(FigureSet::source))
                .toList();
    }

    /** What a rule reads of every desa, by code. */
    public List<DesaFigures> of(PriorityRule rule) {
        Map<String, StuntingCount> chosen = counts.getOrDefault(new Key(rule.period(), rule.source()), Map.of());
        Map<String, StuntingCount> families = families(chosen, rule.year());
        Map<String, List<ServiceCount>> served = served(rule.year());
        return desa.stream()
                .map(area -> {
                    StuntingCount count = chosen.get(area.id());
                    StuntingCount risk = families.get(area.id());
                    List<ServiceCount> own = served.get(area.id());
                    return new DesaFigures(
                            area,
                            count == null ? null : count.stunted(),
                            count == null ? null : count.measured(),
                            risk == null ? null : risk.familiesAtRisk(),
                            own == null ? null : Rate.convergence(own));
                })
                .toList();
    }

    /** Keluarga berisiko of the chosen set, or, when it knows none, of the year's newest Pendataan Keluarga. */
    private Map<String, StuntingCount> families(Map<String, StuntingCount> chosen, int year) {
        if (chosen.values().stream().anyMatch(count -> count.familiesAtRisk() != null)) {
            return chosen;
        }
        return counts.entrySet().stream()
                .filter(e -> e.getKey().source() == DataSource.FAMILY_DATA
                        && e.getKey().period().year() == year)
                .filter(e -> e.getValue().values().stream()
                        .map(StuntingCount::familiesAtRisk)
                        .anyMatch(Objects::nonNull))
                .max(Comparator.comparing(e -> e.getKey().period()))
                .map(Map.Entry::getValue)
                .orElse(Map.of());
    }

    /** Services of a year by area: of each indicator one source, at its newest time. */
    private Map<String, List<ServiceCount>> served(int year) {
        Map<String, List<ServiceCount>> byArea = new HashMap<>();
        services.getOrDefault(year, Map.of()).values().forEach(sets -> {
            Map.Entry<Key, List<ServiceCount>> newest = sets.lastEntry();
            newest.getValue().forEach(count -> byArea.computeIfAbsent(count.areaId(), id -> new ArrayList<>())
                    .add(count));
        });
        return byArea;
    }
}
