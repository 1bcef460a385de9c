package id.rembuk.domain.intake;

import id.rembuk.domain.area.AreaLevel;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How names of places are compared: what offices write differently and still mean the same. */
public final class AreaNames {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f\\u2007]+");
    private static final Pattern APOSTROPHES = Pattern.compile("['\"`´‘’“”ʼʻ]");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LETTER_DIGIT = Pattern.compile("(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})");
    private static final Pattern ROMAN = Pattern.compile("(x{0,3})(ix|iv|v?i{0,3})");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,6}");
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("satu", 1),
            Map.entry("dua", 2),
            Map.entry("tiga", 3),
            Map.entry("empat", 4),
            Map.entry("lima", 5),
            Map.entry("enam", 6),
            Map.entry("tujuh", 7),
            Map.entry("delapan", 8),
            Map.entry("sembilan", 9),
            Map.entry("sepuluh", 10));
    private static final List<String> DESA_TITLES =
            List.of("desa", "ds", "kelurahan", "kel", "kalurahan", "gampong", "nagari", "pekon");
    private static final List<String> KECAMATAN_TITLES =
            List.of("kecamatan", "kec", "distrik", "kapanewon", "kemantren");
    private static final List<String> REGENCY_TITLES = List.of("kabupaten", "kab", "kota");

    private AreaNames() {}

    /** Only blanks and capitals put right: two places of a kecamatan never share this. */
    public static String exact(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return SPACES.matcher(plain).replaceAll(" ").strip();
    }

    /**
     * Words in small letters without signs and apostrophes, one blank between them, Roman numbers up to 39 as digits:
     * "Sei Mati-II" and "SEI MATI 2" are "sei mati 2". Applied twice it changes nothing.
     */
    public static String normal(String name) {
        return String.join(" ", words(name));
    }

    /** As {@link #normal} without the blanks between words; numbers stay apart: "sidomulyo#18". */
    public static String joined(String name) {
        StringBuilder joined = new StringBuilder();
        for (String word : words(name)) {
            joined.append(isNumber(word) ? "#" : "").append(word);
        }
        return joined.toString();
    }

    /** The numbers in a name in their order, whether digits, Roman or words from satu to sepuluh. */
    public static List<Integer> numerals(String name) {
        List<Integer> numerals = new ArrayList<>();
        for (String word : words(name)) {
            if (isNumber(word)) {
                numerals.add(Integer.valueOf(word));
            } else if (WORDS.containsKey(word)) {
                numerals.add(WORDS.get(word));
            }
        }
        return numerals;
    }

    /** The name without a title of its tier in front ("Desa", "Kel.", "Kec."); empty when there is none. */
    public static Optional<String> withoutTitle(String name, AreaLevel level) {
        String plain = exact(name);
        int end = 0;
        while (end < plain.length() && Character.isLetter(plain.charAt(end))) {
            end++;
        }
        String rest = plain.substring(end).replaceFirst("^[.:/ ]+", "");
        return end > 0
                        && end < plain.length()
                        && !rest.isEmpty()
                        && titles(level).contains(plain.substring(0, end))
                ? Optional.of(rest)
                : Optional.empty();
    }

    static List<String> words(String name) {
        String plain = APOSTROPHES.matcher(exact(name)).replaceAll("");
        String spaced = LETTER_DIGIT
                .matcher(SIGNS.matcher(plain).replaceAll(" ").strip())
                .replaceAll(" ");
        List<String> words = new ArrayList<>();
        for (String word : spaced.split(" ")) {
            if (!word.isEmpty()) {
                words.add(digits(word));
            }
        }
        return words;
    }

    /** 1 for satu up to 10 for sepuluh; any other word as it is. */
    static String digitsOfWord(String word) {
        return WORDS.containsKey(word) ? String.valueOf(WORDS.get(word)) : word;
    }

    static boolean isNumber(String word) {
        return DIGITS.matcher(word).matches();
    }

    private static List<String> titles(AreaLevel level) {
        return switch (level) {
            case DESA -> DESA_TITLES;
            case KECAMATAN -> KECAMATAN_TITLES;
            case KABUPATEN -> REGENCY_TITLES;
            case PROVINSI, NASIONAL -> List.of();
        };
    }

    private static String digits(String word) {
        if (isNumber(word)) {
            return word.replaceFirst("^0+(?=\\d)", "");
        }
        Matcher roman = ROMAN.matcher(word);
        if (!roman.matches()) {
            return word;
        }
        int tens = 10 * roman.group(1).length();
        String ones = roman.group(2);
        int rest =
                switch (ones) {
                    case "ix" -> 9;
                    case "iv" -> 4;
                    default -> ones.startsWith("v") ? 4 + ones.length() : ones.length();
                };
        return String.valueOf(tens + rest);
    }
}
