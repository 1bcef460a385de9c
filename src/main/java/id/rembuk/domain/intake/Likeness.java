package id.rembuk.domain.intake;

import java.util.List;
import java.util.Map;

/**
 * How much two spellings resemble each other, 0 to 1; only for suggestions, never to decide. Names whose numbers differ
 * do not resemble each other at all.
 */
public final class Likeness {
    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("tj", "tanjung"),
            Map.entry("tg", "tanjung"),
            Map.entry("tjg", "tanjung"),
            Map.entry("tanjong", "tanjung"),
            Map.entry("sp", "simpang"),
            Map.entry("spg", "simpang"),
            Map.entry("sei", "sungai"),
            Map.entry("s", "sungai"),
            Map.entry("sng", "sungai"),
            Map.entry("sg", "sungai"),
            Map.entry("ulu", "hulu"),
            Map.entry("ilir", "hilir"),
            Map.entry("masjid", "mesjid"),
            Map.entry("mesjid", "mesjid"),
            Map.entry("ma", "muara"),
            Map.entry("kp", "kampung"),
            Map.entry("kampong", "kampung"),
            Map.entry("kota", "kuta"),
            Map.entry("gn", "gunung"),
            Map.entry("gng", "gunung"),
            Map.entry("bt", "batu"),
            Map.entry("tl", "talang"),
            Map.entry("tlg", "talang"),
            Map.entry("pd", "padang"),
            Map.entry("lb", "lubuk"),
            Map.entry("pl", "pulau"),
            Map.entry("brayan", "berayan"));

    private Likeness() {}

    /** Of two names of places. */
    public static double ofPlaces(String seen, String official) {
        if (!AreaNames.numerals(seen).equals(AreaNames.numerals(official))) {
            return 0;
        }
        List<String> first = usual(AreaNames.words(seen));
        List<String> second = usual(AreaNames.words(official));
        double whole = ratio(String.join("", first), String.join("", second));
        return Math.max(whole, Math.max(abbreviated(first, second), shortened(first, second)));
    }

    /** 1 for the same letters, 0 for nothing in common, by {@link #distance} over the longer length. */
    public static double ratio(String first, String second) {
        int longer = Math.max(first.length(), second.length());
        return longer == 0 ? 1 : 1 - (double) distance(first, second) / longer;
    }

    /** Damerau-Levenshtein distance (optimal string alignment): letters put in, left out, changed or swapped. */
    public static int distance(String first, String second) {
        int[] beforeLast = new int[second.length() + 1];
        int[] last = new int[second.length() + 1];
        int[] row = new int[second.length() + 1];
        for (int j = 0; j <= second.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= first.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= second.length(); j++) {
                int change = first.charAt(i - 1) == second.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1
                        && j > 1
                        && first.charAt(i - 1) == second.charAt(j - 2)
                        && first.charAt(i - 2) == second.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[second.length()];
    }

    private static List<String> usual(List<String> words) {
        return words.stream()
                .map(word -> USUAL.getOrDefault(word, AreaNames.digitsOfWord(word)))
                .toList();
    }

    /** Word by word, where a short word may be the beginning or the consonants of the official one: "B. Mulia". */
    private static double abbreviated(List<String> seen, List<String> official) {
        if (seen.size() != official.size() || seen.isEmpty()) {
            return 0;
        }
        double worst = 1;
        for (int i = 0; i < seen.size(); i++) {
            String word = seen.get(i);
            String full = official.get(i);
            double like = ratio(word, full);
            if (word.length() <= 3 && word.length() < full.length() && isShortOf(word, full)) {
                like = Math.max(like, 0.8);
            }
            worst = Math.min(worst, like);
        }
        return worst;
    }

    /** First letters of words run together ("SSC II"), or a name cut at the end of a line ("Awang Bangkal"). */
    private static double shortened(List<String> seen, List<String> official) {
        String letters = String.join("", seen);
        StringBuilder initials = new StringBuilder();
        official.forEach(word -> initials.append(AreaNames.isNumber(word) ? word : word.substring(0, 1)));
        if (official.size() > 2 && letters.contentEquals(initials)) {
            return 0.75;
        }
        String whole = String.join("", official);
        return letters.length() >= 5 && whole.startsWith(letters) ? 0.75 : 0;
    }

    private static boolean isShortOf(String word, String full) {
        int at = 0;
        for (int i = 0; i < word.length(); i++) {
            at = full.indexOf(word.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return word.charAt(0) == full.charAt(0);
    }
}
