package id.rembuk.intake;

import id.rembuk.domain.intake.HeadingNames;
import id.rembuk.domain.intake.Likeness;
import id.rembuk.domain.reference.Indicator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the indicator a text speaks of: by code, by name, by a short name, or by the rare words they share. */
final class IndicatorNames {
    private static final double LEAST = 0.72;

    /** A word in more indicators than this tells nothing alone: "ibu hamil". */
    private static final double COMMON = 4;

    private static final int ROOT = 8;
    private static final Set<String> FILLERS = Set.of(
            "yang",
            "mendapat",
            "mendapatkan",
            "memperoleh",
            "menerima",
            "%",
            "cakupan",
            "jumlah",
            "dan",
            "di",
            "dari",
            "pada",
            "untuk",
            "dengan",
            "tingkat",
            "pelayanan",
            "layanan",
            "seluruh",
            "keseluruhan",
            "total",
            "sasaran",
            "target",
            "capaian",
            "realisasi",
            "dilayani",
            "terlayani",
            "mengonsumsi",
            "konsumsi",
            "mengikuti",
            "pembilang",
            "penyebut",
            "persentase",
            "indikator");
    private static final Set<String> POPULATION_FILLERS = Set.of("usia", "umur", "kurang", "berusia", "s");
    private static final List<String> PREFERRED = List.of("B", "S", "N", "L", "U");

    private final List<Indicator> indicators;
    private final Map<String, Indicator> byCode = new HashMap<>();
    private final Map<String, Found> exact = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, Double> rarity = new HashMap<>();
    private final Map<String, Found> asked = new HashMap<>();

    /**
     * An indicator that was found.
     *
     * @param certain by its code or one of its names
     */
    record Found(Indicator indicator, boolean certain) {
        static final Found NONE = new Found(null, false);

        boolean isFound() {
            return indicator != null;
        }
    }

    IndicatorNames(List<Indicator> catalogue) {
        indicators = catalogue.stream()
                .sorted(Comparator.comparingInt(IndicatorNames::preference))
                .toList();
        for (Indicator indicator : indicators) {
            byCode.put(HeadingNames.normal(indicator.code()), indicator);
            exact.putIfAbsent(HeadingNames.normal(indicator.name()), new Found(indicator, true));
            Set<String> own = words(indicator.name());
            words.put(indicator.code(), own);
            own.forEach(word -> rarity.merge(word, 1.0, Double::sum));
        }
        rarity.replaceAll((word, count) -> Math.log(1 + indicators.size() / count));
        AliasFile.read("indicators.txt").forEach((code, names) -> {
            Indicator indicator = byCode.get(HeadingNames.normal(code));
            if (indicator != null) {
                names.forEach(name -> exact.putIfAbsent(HeadingNames.normal(name), new Found(indicator, true)));
            }
        });
    }

    private static int preference(Indicator indicator) {
        int place = PREFERRED.indexOf(indicator.code().substring(0, 1));
        return place < 0 ? PREFERRED.size() : place;
    }

    Found find(String text) {
        return asked.size() > 10_000 ? search(text) : asked.computeIfAbsent(text, this::search);
    }

    private Found search(String text) {
        String normal = HeadingNames.normal(text);
        Found named = exact.get(normal);
        if (named != null) {
            return named;
        }
        String bare = HeadingNames.normal(HeadingNames.withoutBrackets(text));
        if (exact.containsKey(bare)) {
            return exact.get(bare);
        }
        for (String word : normal.split(" ")) {
            if (byCode.containsKey(word)) {
                return new Found(byCode.get(word), true);
            }
        }
        Found core = exact.get(String.join(" ", new ArrayList<>(orderedWords(bare))));
        return core != null ? core : similar(words(text));
    }

    private Found similar(Set<String> asked) {
        Indicator best = null;
        double most = LEAST;
        for (Indicator indicator : indicators) {
            double score = score(asked, words.get(indicator.code()));
            if (score > most) {
                most = score;
                best = indicator;
            }
        }
        return best == null ? Found.NONE : new Found(best, false);
    }

    private double score(Set<String> asked, Set<String> own) {
        double shared = 0;
        double all = 0;
        double rarest = 0;
        Set<String> met = new HashSet<>();
        for (String word : asked) {
            String twin = twin(word, own);
            double weight = rarity.getOrDefault(twin == null ? word : twin, Math.log(1 + indicators.size()));
            all += weight;
            if (twin != null && met.add(twin)) {
                shared += weight;
                rarest = Math.max(rarest, weight);
            }
        }
        double whole =
                own.stream().mapToDouble(word -> rarity.getOrDefault(word, 1.0)).sum();
        boolean telling = asked.size() > 1 && rarest >= Math.log(1 + indicators.size() / COMMON);
        return !telling ? 0 : shared / all * Math.pow(shared / whole, 0.25);
    }

    private static String twin(String word, Set<String> own) {
        if (own.contains(word)) {
            return word;
        }
        for (String other : own) {
            boolean grown = word.length() >= ROOT
                    && (other.startsWith(word) || (word.startsWith(other) && other.length() >= ROOT));
            if (grown || (word.length() > 5 && other.length() > 5 && Likeness.distance(word, other) == 1)) {
                return other;
            }
        }
        return null;
    }

    /** Whether a text names only those the indicator counts from: "Bayi usia < 6 bulan". */
    static boolean isPopulation(String text, Indicator indicator) {
        Set<String> asked = new HashSet<>(words(text));
        asked.removeAll(POPULATION_FILLERS);
        return !asked.isEmpty()
                && indicator.denominator() != null
                && words(HeadingNames.withoutBrackets(indicator.denominator())).containsAll(asked);
    }

    private static Set<String> words(String text) {
        return new HashSet<>(orderedWords(HeadingNames.normal(text)));
    }

    private static List<String> orderedWords(String normal) {
        return Arrays.stream(normal.split(" "))
                .filter(word -> !word.isEmpty() && !FILLERS.contains(word))
                .toList();
    }
}
