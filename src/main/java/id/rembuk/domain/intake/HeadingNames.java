package id.rembuk.domain.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How headings of columns are compared and remembered. */
public final class HeadingNames {
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}%]+");
    private static final Pattern PERCENT = Pattern.compile("%");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]");
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("jml", "jumlah"),
            Map.entry("jlh", "jumlah"),
            Map.entry("jmlh", "jumlah"),
            Map.entry("sgt", "sangat"),
            Map.entry("kec", "kecamatan"),
            Map.entry("kel", "kelurahan"),
            Map.entry("ds", "desa"),
            Map.entry("thn", "tahun"),
            Map.entry("th", "tahun"),
            Map.entry("bln", "bulan"),
            Map.entry("tgl", "tanggal"),
            Map.entry("pkm", "puskesmas"),
            Map.entry("persen", "%"),
            Map.entry("persentase", "%"),
            Map.entry("presentase", "%"),
            Map.entry("prosentase", "%"),
            Map.entry("prosen", "%"),
            Map.entry("pct", "%"),
            Map.entry("bumil", "ibu hamil"),
            Map.entry("rematri", "remaja putri"),
            Map.entry("rt", "rumah tangga"));

    private HeadingNames() {}

    /**
     * Words in small letters without signs, usual abbreviations written out: "JML. KK" is "jumlah kk". Applied twice it
     * changes nothing.
     */
    public static String normal(String heading) {
        String plain = Normalizer.normalize(heading, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String spaced = SIGNS.matcher(PERCENT.matcher(plain).replaceAll(" % ")).replaceAll(" ");
        List<String> words = new ArrayList<>();
        for (String word : spaced.strip().split(" +")) {
            if (!word.isEmpty()) {
                words.add(SHORT.getOrDefault(word, word));
            }
        }
        return String.join(" ", words);
    }

    /** The heading without what stands in brackets: units and instructions. */
    public static String withoutBrackets(String heading) {
        return BRACKETS.matcher(heading).replaceAll(" ").strip();
    }
}
