package id.rembuk.intake;

import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.intake.AreaNames;
import id.rembuk.domain.reference.RegencyEntry;
import id.rembuk.usecase.port.AreaCatalogue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds out whose places a file names when they are not those of the workspace: by their codes, else by their names. */
final class RegencyOfFile {
    private static final int REGENCY_CODE = 5;

    private final AreaCatalogue country;

    RegencyOfFile(AreaCatalogue country) {
        this.country = country;
    }

    /** The kabupaten or kota that most of the places belong to; empty when none has more than half of them. */
    Optional<RegencyEntry> of(List<PlaceText> places) {
        return byCode(places)
                .or(() -> byName(places, PlaceText::kecamatan, AreaLevel.KECAMATAN))
                .or(() -> byName(places, PlaceText::desa, AreaLevel.DESA));
    }

    private Optional<RegencyEntry> byCode(List<PlaceText> places) {
        Map<String, Integer> counts = new HashMap<>();
        places.stream()
                .filter(place -> place.hasDottedCode() || place.hasPlainCode())
                .forEach(place -> counts.merge(place.dotted().substring(0, REGENCY_CODE), 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(each -> each.getValue() * 2 > places.size())
                .findFirst()
                .flatMap(most -> country.regencies().stream()
                        .filter(regency -> regency.code().equals(most.getKey()))
                        .findFirst());
    }

    private Optional<RegencyEntry> byName(List<PlaceText> places, Function<PlaceText, String> name, AreaLevel level) {
        Set<String> names = places.stream()
                .map(name)
                .map(each -> key(each, level))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toSet());
        Map<RegencyEntry, Long> hits = new HashMap<>();
        if (!names.isEmpty()) {
            country.regencies().forEach(regency -> hits.put(regency, hits(regency, names, level)));
        }
        return hits.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(best -> best.getValue() * 2 > names.size() && isAlone(best.getValue(), hits))
                .map(Map.Entry::getKey);
    }

    private long hits(RegencyEntry regency, Set<String> names, AreaLevel level) {
        return country.areasOf(regency.code()).stream()
                .filter(area -> area.level() == level)
                .map(area -> key(area.name(), level))
                .distinct()
                .filter(names::contains)
                .count();
    }

    private static boolean isAlone(long best, Map<RegencyEntry, Long> hits) {
        return hits.values().stream().filter(count -> count == best).count() == 1;
    }

    private static String key(String name, AreaLevel level) {
        return AreaNames.joined(AreaNames.withoutTitle(name, level).orElse(name));
    }
}
