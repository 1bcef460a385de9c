package id.rembuk.domain.area;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds out which areas a file outlines, whatever it calls its properties: by the Kemendagri code, else by the name, that
 * of a desa only together with its kecamatan. A property of codes is believed when at least half of its codes of this
 * regency are areas; so codes of BPS, which look alike, are not taken for codes of Kemendagri.
 */
public final class BoundaryMatching {
    private static final Pattern KIND = Pattern.compile(
            "^(kabupaten|kab\\.?|kota|kecamatan|kec\\.?|desa|kelurahan|kel\\.?)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST_LABEL = 80;

    private final List<BoundaryFeature> features;
    private final List<Area> areas;
    private final Area regency;
    private final Map<String, Area> byId;
    private final Set<String> keys = new LinkedHashSet<>();

    /** @param areas of the workspace, the regency among them */
    public BoundaryMatching(List<BoundaryFeature> features, List<Area> areas) {
        this.features = List.copyOf(features);
        this.areas = areas.stream().filter(area -> area.validTo() == null).toList();
        regency = areas.stream()
                .filter(area -> area.level() == AreaLevel.KABUPATEN)
                .findFirst()
                .orElseThrow();
        byId = this.areas.stream().collect(Collectors.toMap(Area::id, area -> area));
        features.forEach(
                feature -> keys.addAll(new TreeSet<>(feature.properties().keySet())));
    }

    /** The level of which the file outlines more areas, and those areas. */
    public BoundaryMatch match() {
        Level desa = new Level(AreaLevel.DESA);
        Level kecamatan = new Level(AreaLevel.KECAMATAN);
        return (desa.found() >= kecamatan.found() ? desa : kecamatan).told();
    }

    /** A name without what offices write differently: kind, case, accents, blanks and signs. */
    static String plain(String name) {
        String bare = KIND.matcher(name.strip()).replaceFirst("");
        String letters =
                MARKS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFD)).replaceAll("");
        return NOT_LETTERS.matcher(letters).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static String digits(String code) {
        String bare = code.endsWith(".0") ? code.substring(0, code.length() - 2) : code;
        return bare.replaceAll("[^0-9]", "");
    }

    /** The key for which most features count; empty when none does. */
    private Optional<String> best(ToLongFunction<String> count) {
        return keys.stream()
                .filter(key -> count.applyAsLong(key) > 0)
                .max(Comparator.comparingLong(count).thenComparing(Comparator.reverseOrder()));
    }

    private long counted(String key, Predicate<String> fits) {
        return features.stream()
                .map(feature -> feature.properties().get(key))
                .filter(value -> value != null && fits.test(value))
                .count();
    }

    /** The attempt to find areas of one level. */
    private final class Level {
        private final AreaLevel level;
        private final List<Area> own;
        private final Map<String, List<BoundaryFeature>> found = new LinkedHashMap<>();
        private final Set<BoundaryFeature> placed = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Set<BoundaryFeature> outside = Collections.newSetFromMap(new IdentityHashMap<>());
        private final List<String> telling = new ArrayList<>();

        Level(AreaLevel level) {
            this.level = level;
            own = areas.stream().filter(area -> area.level() == level).toList();
            byCode();
            byName();
        }

        int found() {
            return found.size();
        }

        private void byCode() {
            Map<String, Area> codes = new HashMap<>();
            own.forEach(area -> codes.put(digits(area.code()), area));
            int length =
                    codes.keySet().stream().mapToInt(String::length).findFirst().orElse(0);
            String start = digits(regency.code());
            ToLongFunction<String> hits = key -> counted(key, value -> codes.containsKey(digits(value)));
            ToLongFunction<String> alike = key -> counted(
                    key,
                    value -> digits(value).length() == length && digits(value).startsWith(start));
            Optional<String> believed =
                    best(key -> hits.applyAsLong(key) * 2 >= alike.applyAsLong(key) ? hits.applyAsLong(key) : 0);
            believed.ifPresent(key -> {
                telling.add(key);
                for (BoundaryFeature feature : features) {
                    String code = digits(feature.properties().getOrDefault(key, ""));
                    if (codes.containsKey(code)) {
                        place(feature, codes.get(code));
                    } else if (code.length() == length && !code.startsWith(start)) {
                        outside.add(feature);
                    }
                }
            });
        }

        private void byName() {
            Map<String, String> kecamatan = names(AreaLevel.KECAMATAN);
            Optional<String> kecamatanKey = best(key -> counted(key, value -> kecamatan.containsKey(plain(value))));
            kecamatanKey.ifPresent(key -> telling.add(0, key));
            leaveOutOtherRegencies(kecamatanKey);
            if (kecamatanKey.isEmpty()) {
                return;
            }
            if (level == AreaLevel.KECAMATAN) {
                placeNamed(feature -> kecamatan.get(named(feature, kecamatanKey.get())));
                return;
            }
            Map<String, String> desa = desaNames();
            best(key -> key.equals(kecamatanKey.get())
                            ? 0
                            : features.stream()
                                    .filter(feature -> desa.containsKey(both(feature, kecamatanKey.get(), key)))
                                    .count())
                    .ifPresent(key -> {
                        telling.add(0, key);
                        placeNamed(feature -> desa.get(both(feature, kecamatanKey.get(), key)));
                    });
        }

        /** A file of a province names the regency of each area; only those of this one can be meant. */
        private void leaveOutOtherRegencies(Optional<String> kecamatanKey) {
            String name = plain(regency.name());
            best(key -> kecamatanKey.filter(key::equals).isPresent()
                            ? 0
                            : counted(key, value -> plain(value).equals(name)))
                    .ifPresent(key -> features.stream()
                            .filter(feature -> !placed.contains(feature))
                            .filter(feature -> !named(feature, key).equals(name))
                            .forEach(outside::add));
        }

        private void placeNamed(Function<BoundaryFeature, String> areaOf) {
            Set<String> byCode = new HashSet<>(found.keySet());
            for (BoundaryFeature feature : features) {
                if (!placed.contains(feature) && !outside.contains(feature)) {
                    String area = areaOf.apply(feature);
                    if (area != null && !byCode.contains(area)) {
                        place(feature, byId.get(area));
                    }
                }
            }
        }

        private void place(BoundaryFeature feature, Area area) {
            placed.add(feature);
            found.computeIfAbsent(area.id(), id -> new ArrayList<>()).add(feature);
        }

        /** Ids of areas by plain name; a name that two of them have means none. */
        private Map<String, String> names(AreaLevel of) {
            Map<String, String> names = new HashMap<>();
            areas.stream()
                    .filter(area -> area.level() == of)
                    .forEach(area -> names.merge(plain(area.name()), area.id(), (a, b) -> ""));
            names.values().removeIf(String::isEmpty);
            return names;
        }

        private Map<String, String> desaNames() {
            Map<String, String> names = new HashMap<>();
            own.forEach(area -> {
                Area parent = byId.get(area.parentId());
                if (parent != null) {
                    names.merge(plain(parent.name()) + "/" + plain(area.name()), area.id(), (a, b) -> "");
                }
            });
            names.values().removeIf(String::isEmpty);
            return names;
        }

        private String both(BoundaryFeature feature, String kecamatanKey, String desaKey) {
            return named(feature, kecamatanKey) + "/" + named(feature, desaKey);
        }

        private String named(BoundaryFeature feature, String key) {
            return plain(feature.properties().getOrDefault(key, ""));
        }

        BoundaryMatch told() {
            List<Outline> outlines = new ArrayList<>();
            List<Area> missing = new ArrayList<>();
            for (Area area : own) {
                List<Ring> rings = found.getOrDefault(area.id(), List.of()).stream()
                        .flatMap(feature -> feature.rings().stream())
                        .toList();
                if (rings.isEmpty()) {
                    missing.add(area);
                } else {
                    outlines.add(new Outline(area.id(), rings));
                }
            }
            List<String> unmatched = features.stream()
                    .filter(feature -> !placed.contains(feature) && !outside.contains(feature))
                    .map(this::label)
                    .toList();
            return new BoundaryMatch(level, outlines, unmatched, missing, outside.size());
        }

        /** What the file calls an area: by the properties that told others apart, else by its first ones. */
        private String label(BoundaryFeature feature) {
            List<String> chosen = telling.isEmpty() ? List.copyOf(keys) : telling;
            String label = chosen.stream()
                    .map(feature.properties()::get)
                    .filter(Objects::nonNull)
                    .distinct()
                    .limit(3)
                    .collect(Collectors.joining(", "));
            return label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL) + "…" : label;
        }
    }
}
