package id.rembuk.domain.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of an indicator as the head of a column: what every name says is left out, abbreviations stand alone. */
public final class ShortName {
    private static final Pattern START =
            Pattern.compile("^(Persentase|Proporsi|Cakupan|Jumlah)\\s+(?:target\\s+)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ABBREVIATION = Pattern.compile("\\(([A-Z][A-Z-]{1,7}|balita)\\)");
    private static final Pattern SERVED = Pattern.compile(
            "\\byang\\s+(mendapatkan|mendapat|menerima|memperoleh|mengonsumsi|memiliki|menjadi)\\s+|\\byang\\s+");
    private static final Pattern VERB =
            Pattern.compile("\\b(mendapatkan|mendapat|menerima|memperoleh|mengonsumsi)\\s+");
    private static final String BALITA = "anak berusia di bawah lima tahun";

    private ShortName() {}

    /** A name of a few words, beginning with a capital letter. */
    public static String of(Indicator indicator) {
        return of(indicator.name());
    }

    static String of(String name) {
        String bare = START.matcher(name.strip()).replaceFirst("");
        String brief = abbreviated(bare);
        brief = SERVED.matcher(brief).replaceAll("");
        brief = VERB.matcher(brief).replaceAll("").replaceAll("\\s+", " ").strip();
        return brief.isEmpty() ? name : brief.substring(0, 1).toUpperCase(Locale.ROOT) + brief.substring(1);
    }

    /** Puts an abbreviation in the place of the words in front of it whose first letters it is made of. */
    private static String abbreviated(String name) {
        String text = name;
        Matcher found = ABBREVIATION.matcher(text);
        while (found.find()) {
            String letters = found.group(1);
            String before = text.substring(0, found.start()).stripTrailing();
            String after = text.substring(found.end());
            String shortened = letters.equals("balita") ? withoutBalita(before) : withoutWords(before, letters);
            text = (shortened.isBlank() ? "" : shortened + " ") + letters + after;
            found = ABBREVIATION.matcher(text);
        }
        return text;
    }

    private static String withoutBalita(String before) {
        return before.toLowerCase(Locale.ROOT).endsWith(BALITA)
                ? before.substring(0, before.length() - BALITA.length()).stripTrailing()
                : before;
    }

    private static String withoutWords(String before, String abbreviation) {
        String letters = abbreviation.replace("-", "");
        List<String> words = Arrays.asList(before.split("\\s+"));
        int first = words.size() - letters.length();
        if (first < 0) {
            return before;
        }
        for (int i = 0; i < letters.length(); i++) {
            String word = words.get(first + i);
            if (word.isEmpty() || Character.toUpperCase(word.charAt(0)) != letters.charAt(i)) {
                return before;
            }
        }
        return String.join(" ", words.subList(0, first));
    }
}
