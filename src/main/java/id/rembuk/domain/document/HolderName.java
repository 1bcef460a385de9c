package id.rembuk.domain.document;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Compares the name on a certificate with the name printed in a paper; degrees, titles and punctuation do not count. */
public final class HolderName {
    private static final Set<String> TITLES = Set.of(
            "dr", "drg", "drs", "dra", "ir", "h", "hj", "kh", "tgh", "r", "rr", "ra", "prof", "apt", "ns", "bdn",
            "pdt");

    private HolderName() {}

    /**
     * Whether both name the same person as far as words can tell: every word of the shorter one stands in the longer
     * one. A blank name matches nobody.
     *
     * @param printed name with degrees as papers print it, e.g. "Drs. H. Contoh Nama, M.Si"
     * @param holder common name of the certificate
     */
    public static boolean matches(String printed, String holder) {
        Set<String> one = words(printed);
        Set<String> other = words(holder);
        return !one.isEmpty() && !other.isEmpty() && (one.containsAll(other) || other.containsAll(one));
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        if (name == null) {
            return words;
        }
        // degrees stand behind the first comma
        String own = name.split(",", 2)[0];
        String plain = Normalizer.normalize(own, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        for (String word : plain.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)) {
            if (!word.isEmpty() && !TITLES.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }
}
