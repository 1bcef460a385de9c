package id.rembuk.domain.quality;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.quality.Sheet.Line;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.Dataset;
import id.rembuk.domain.situation.Period;
import id.rembuk.domain.situation.ServiceCount;
import id.rembuk.domain.situation.StuntingCount;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The figures of one year in the order in which they are checked. Of each source the newest period of the year counts, so
 * that February and August are not both asked for.
 */
public final class QualityData {
    private final int year;
    private final String regencyId;
    private final List<Area> villages;
    private final Map<String, List<Area>> byKecamatan = new LinkedHashMap<>();
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private final Set<String> indicatorsBefore = new HashSet<>();

    /** @param year the figures of which year are checked; those of the year before are compared with them */
    public QualityData(
            int year,
            Collection<Area> areas,
            Collection<StuntingCount> counts,
            Collection<ServiceCount> services,
            Collection<Indicator> catalogue) {
        this.year = year;
        regencyId = areas.stream()
                .filter(area -> area.level() == AreaLevel.KABUPATEN)
                .map(Area::id)
                .findFirst()
                .orElse("");
        villages = areas.stream()
                .filter(area -> area.level() == AreaLevel.DESA && area.validTo() == null)
                .sorted(Comparator.comparing(Area::code))
                .toList();
        villages.forEach(village -> byKecamatan
                .computeIfAbsent(village.parentId(), kecamatan -> new ArrayList<>())
                .add(village));
        catalogue.forEach(indicator -> indicators.putIfAbsent(indicator.code(), indicator));
        Map<Key, Map<String, Line>> tables = new HashMap<>();
        counts.stream()
                .filter(count -> near(count.year()))
                .forEach(count ->
                        take(tables, key(count.period(), count.source(), null), count.areaId(), Line.of(count)));
        services.stream()
                .filter(count -> near(count.year()))
                .forEach(count -> take(
                        tables,
                        key(count.period(), count.source(), count.indicatorCode()),
                        count.areaId(),
                        Line.of(count)));
        makeSheets(tables);
    }

    private record Key(Dataset dataset, String indicator) {}

    private record Thing(DataSource source, String indicator) {}

    /** Years that have figures of desa, newest first. */
    public static List<Integer> years(
            Collection<Area> areas, Collection<StuntingCount> counts, Collection<ServiceCount> services) {
        Set<String> villages = areas.stream()
                .filter(area -> area.level() == AreaLevel.DESA)
                .map(Area::id)
                .collect(Collectors.toSet());
        Set<Integer> years = new TreeSet<>(Comparator.reverseOrder());
        counts.stream().filter(count -> villages.contains(count.areaId())).forEach(count -> years.add(count.year()));
        services.stream().filter(count -> villages.contains(count.areaId())).forEach(count -> years.add(count.year()));
        return List.copyOf(years);
    }

    private static Key key(Period period, DataSource source, String indicator) {
        return new Key(new Dataset(period, source), indicator);
    }

    private boolean near(int ofYear) {
        return ofYear == year || ofYear == year - 1;
    }

    private static void take(Map<Key, Map<String, Line>> tables, Key key, String areaId, Line line) {
        if (!line.isEmpty()) {
            tables.computeIfAbsent(key, k -> new HashMap<>()).putIfAbsent(areaId, line);
        }
    }

    private void makeSheets(Map<Key, Map<String, Line>> tables) {
        Set<String> villageIds = villages.stream().map(Area::id).collect(Collectors.toSet());
        Map<Thing, Key> newest = new HashMap<>();
        tables.forEach((key, lines) -> {
            boolean ofVillages = lines.keySet().stream().anyMatch(villageIds::contains);
            if (key.dataset().period().year() == year && ofVillages) {
                newest.merge(
                        new Thing(key.dataset().source(), key.indicator()),
                        key,
                        (a, b) -> a.dataset().compareTo(b.dataset()) <= 0 ? a : b);
            } else if (key.indicator() != null && ofVillages) {
                indicatorsBefore.add(key.indicator());
            }
        });
        Map<Key, Sheet> ordered =
                new TreeMap<>(Comparator.comparing(Key::indicator, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Key::dataset));
        newest.values().forEach(key -> {
            Dataset before = new Dataset(
                    key.dataset().period().yearBefore(), key.dataset().source());
            ordered.put(
                    key,
                    new Sheet(
                            key.dataset(),
                            key.indicator(),
                            tables.get(key),
                            tables.getOrDefault(new Key(before, key.indicator()), Map.of())));
        });
        sheets.addAll(ordered.values());
    }

    int year() {
        return year;
    }

    String regencyId() {
        return regencyId;
    }

    /** Desa and kelurahan in force, by code. */
    List<Area> villages() {
        return villages;
    }

    /** The desa of each kecamatan, by the id of the kecamatan, in the order of the codes. */
    Map<String, List<Area>> byKecamatan() {
        return byKecamatan;
    }

    /** How many desa an area has: 1 for a desa. */
    int villagesIn(String areaId) {
        if (areaId.equals(regencyId)) {
            return villages.size();
        }
        List<Area> ofKecamatan = byKecamatan.get(areaId);
        return ofKecamatan == null ? 1 : ofKecamatan.size();
    }

    /** Counts first, then services by indicator. */
    List<Sheet> sheets() {
        return sheets;
    }

    /** Codes of the indicators that had figures of desa the year before. */
    Set<String> indicatorsBefore() {
        return indicatorsBefore;
    }

    /** The catalogue by code, in its order. */
    Map<String, Indicator> indicators() {
        return indicators;
    }
}
