package id.rembuk.domain.intake;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.intake.AreaMatch.How;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the places a file names in the regency: by its exact name inside the kecamatan, then by the same name spelt
 * differently, then by a learnt spelling. Anything less certain is only suggested, inside the kecamatan, and never across
 * a number.
 */
public final class AreaMatcher {
    private static final int MOST_SUGGESTIONS = 5;
    private static final double LEAST_LIKENESS = 0.6;

    private final Map<String, Area> byId = new HashMap<>();
    private final Map<String, Area> byCode = new HashMap<>();
    private final Map<String, AreaIndex> desaOfKecamatan = new HashMap<>();
    private final AreaIndex allDesa = new AreaIndex(AreaLevel.DESA);
    private final AreaIndex kecamatan = new AreaIndex(AreaLevel.KECAMATAN);
    private final Map<String, Map<String, String>> learnt = new HashMap<>();
    private final Area regency;

    public AreaMatcher(Collection<Area> areas, Collection<AreaAlias> aliases) {
        Area top = null;
        for (Area area : areas) {
            byId.put(area.id(), area);
            byCode.put(area.code(), area);
            switch (area.level()) {
                case KABUPATEN -> top = area;
                case KECAMATAN -> kecamatan.add(area);
                case DESA -> {
                    allDesa.add(area);
                    desaOfKecamatan
                            .computeIfAbsent(area.parentId(), id -> new AreaIndex(AreaLevel.DESA))
                            .add(area);
                }
                case NASIONAL, PROVINSI -> {}
            }
        }
        regency = top;
        for (AreaAlias alias : aliases) {
            if (byId.containsKey(alias.areaId())) {
                learnt.computeIfAbsent(alias.parentId(), id -> new HashMap<>())
                        .put(AreaNames.joined(alias.spelling()), alias.areaId());
            }
        }
    }

    /** The kabupaten or kota; null when none is known. */
    public Area regency() {
        return regency;
    }

    public Area area(String id) {
        return byId.get(id);
    }

    public Optional<Area> withCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The kecamatan a file calls so, when that is certain. */
    public Optional<Area> kecamatan(String name) {
        Area found = kecamatan.find(name);
        if (found == null && regency != null) {
            found = alias(regency.id(), name);
        }
        return Optional.ofNullable(found);
    }

    /** Whether a desa anywhere in the regency is called so. */
    public boolean knowsDesa(String name) {
        return !allDesa.candidates(name).isEmpty();
    }

    /** Matches a place by its names; a blank kecamatan means that the file names none. */
    public AreaMatch match(String kecamatanName, String desaName) {
        if (desaName.isBlank()) {
            return kecamatanName.isBlank() ? missing(How.NOT_NAMED, null, List.of()) : ofKecamatan(kecamatanName);
        }
        if (kecamatanName.isBlank()) {
            return inRegency(desaName);
        }
        return kecamatan(kecamatanName)
                .map(area -> inKecamatan(area, desaName))
                .orElseGet(() -> missing(How.KECAMATAN_UNKNOWN, null, behind(kecamatanName, desaName)));
    }

    private AreaMatch ofKecamatan(String name) {
        Area exact = kecamatan.exactly(name);
        Area found = exact == null ? kecamatan(name).orElse(null) : exact;
        return found == null
                ? missing(How.KECAMATAN_UNKNOWN, null, kecamatan.like(name, MOST_SUGGESTIONS, LEAST_LIKENESS))
                : new AreaMatch(found.id(), found.id(), exact == null ? How.SPELLING : How.NAME, List.of());
    }

    private AreaMatch inKecamatan(Area parent, String name) {
        AreaIndex desa = desaOfKecamatan.getOrDefault(parent.id(), new AreaIndex(AreaLevel.DESA));
        AreaMatch found = found(desa, parent, name);
        if (found != null) {
            return found;
        }
        List<String> several = desa.candidates(name);
        if (several.size() > 1) {
            return missing(How.SEVERAL, parent.id(), several);
        }
        List<String> similar = desa.like(name, MOST_SUGGESTIONS, LEAST_LIKENESS);
        boolean elsewhere = similar.isEmpty() && knowsDesa(name);
        return missing(elsewhere ? How.ELSEWHERE : How.UNKNOWN, parent.id(), similar);
    }

    private AreaMatch inRegency(String name) {
        List<String> candidates = allDesa.candidates(name);
        if (candidates.size() > 1) {
            return missing(How.SEVERAL, null, candidates);
        }
        AreaMatch found = found(allDesa, null, name);
        return found != null ? found : missing(How.UNKNOWN, null, allDesa.like(name, MOST_SUGGESTIONS, LEAST_LIKENESS));
    }

    private AreaMatch found(AreaIndex desa, Area parent, String name) {
        Area area = desa.exactly(name);
        How how = How.NAME;
        if (area == null) {
            area = desa.find(name);
            how = How.SPELLING;
        }
        if (area == null && parent != null) {
            area = alias(parent.id(), name);
            how = How.LEARNT;
        }
        return area == null ? null : new AreaMatch(area.id(), area.parentId(), how, List.of());
    }

    /** Places called so in the kecamatan that may be meant by a kecamatan's unknown name. */
    private List<String> behind(String kecamatanName, String desaName) {
        List<String> ids = new ArrayList<>();
        for (String id : kecamatan.like(kecamatanName, MOST_SUGGESTIONS, LEAST_LIKENESS)) {
            AreaMatch match = inKecamatan(byId.get(id), desaName);
            ids.addAll(match.isFound() ? List.of(match.areaId()) : match.suggestions());
        }
        return ids.stream()
                .sorted(Comparator.comparingDouble((String id) ->
                                Likeness.ofPlaces(desaName, byId.get(id).name()))
                        .reversed())
                .limit(MOST_SUGGESTIONS)
                .toList();
    }

    private Area alias(String parentId, String name) {
        String id = learnt.getOrDefault(parentId, Map.of()).get(AreaNames.joined(name));
        return id == null ? null : byId.get(id);
    }

    private static AreaMatch missing(How how, String kecamatanId, List<String> suggestions) {
        return new AreaMatch(null, kecamatanId, how, suggestions);
    }
}
