package id.rembuk.intake;

import id.rembuk.domain.intake.ColumnLook.Match;
import id.rembuk.domain.intake.ColumnUse;
import id.rembuk.domain.intake.HeadingNames;
import id.rembuk.domain.intake.ImportField;
import id.rembuk.domain.intake.ImportKind;
import id.rembuk.domain.intake.Likeness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names under which columns of one kind of file are known. */
final class FieldNames {
    private static final String SKIP = "-";
    private static final String UNSURE = "~";
    private static final double LEAST_LIKENESS = 0.85;
    private static final int SHORTEST_TYPO = 5;
    private static final Set<String> FILLERS =
            Set.of("jumlah", "yang", "data", "total", "banyaknya", "angka", "abs", "n");
    private static final Set<String> SUB_HEADINGS = Set.of(
            "%",
            "jumlah",
            "l",
            "p",
            "l p",
            "abs",
            "n",
            "total",
            "sasaran",
            "target",
            "realisasi",
            "capaian",
            "stunting",
            "diukur",
            "pendek",
            "sangat pendek",
            "laki laki",
            "perempuan",
            "kasus",
            "cakupan");
    private static final Set<ImportField> NAMING =
            Set.of(ImportField.AREA_CODE, ImportField.KECAMATAN, ImportField.DESA, ImportField.PUSKESMAS);
    private static final Set<String> NAMING_WORDS =
            Set.of("no", "nomor", "no urut", "nama", "nik", "kode", "opd", "perangkat daerah", "kabupaten kota");
    private static final Set<String> NEUTRAL = Set.of(
            "tahun",
            "bulan",
            "periode",
            "balita",
            "stunting",
            "status",
            "gizi",
            "tb",
            "pb",
            "u",
            "data",
            "jumlah",
            "hasil",
            "pengukuran",
            "anak",
            "desa",
            "e",
            "ppgbm",
            "eppgbm",
            "sasaran",
            "tinggi",
            "badan",
            "menurut",
            "dan",
            "agustus",
            "februari",
            "wilayah",
            "administrasi");
    private static final List<String> TITLE_WORDS = List.of(
            "tabel",
            "laporan",
            "rekap",
            "kabupaten",
            "kota ",
            "provinsi",
            "tahun ",
            "periode",
            "dinas",
            "lampiran",
            "bulan ");

    private final Map<String, Guess> known = new LinkedHashMap<>();
    private final Map<String, Guess> cores = new HashMap<>();

    /**
     * What a heading is taken for.
     *
     * @param use null for a column that is left out
     */
    record Guess(ColumnUse use, Match match) {}

    /** @param planHeadings by the name of a {@code PlanField} */
    FieldNames(ImportKind kind, Map<String, List<String>> planHeadings) {
        if (kind == ImportKind.RENCANA) {
            planHeadings.forEach((field, names) -> names.forEach(
                    name -> add(name, new Guess(new ColumnUse(ImportField.PLAN, field), Match.SAME_NAME))));
        }
        AliasFile.read("headings.txt").forEach((code, names) -> {
            ColumnUse use = code.equals(SKIP) ? null : ColumnUse.parse(code);
            if (use == null || use.field().isOf(kind)) {
                names.forEach(name -> addAlias(name, use));
            }
        });
    }

    private void addAlias(String name, ColumnUse use) {
        boolean unsure = name.startsWith(UNSURE);
        Match match = use == null ? Match.SKIPPED : unsure ? Match.SIMILAR : Match.SAME_NAME;
        add(unsure ? name.substring(1) : name, new Guess(use, match));
    }

    private void add(String name, Guess guess) {
        String normal = HeadingNames.normal(name);
        known.putIfAbsent(normal, guess);
        if (guess.use() != null) {
            cores.putIfAbsent(core(normal), guess);
        }
    }

    /**
     * What a column may be by its heading, the whole of it first, then its lowest levels; null when nothing is known. A
     * lowest level under a group of another matter is only similar: "Imunisasi › Sasaran".
     */
    Guess guess(List<String> levels) {
        for (int from = 0; from < levels.size(); from++) {
            Guess guess = certain(forms(levels.subList(from, levels.size())));
            if (guess != null) {
                boolean neutral = levels.subList(0, from).stream().allMatch(FieldNames::isNeutral);
                return neutral || guess.match() != Match.SAME_NAME ? guess : new Guess(guess.use(), Match.SIMILAR);
            }
        }
        for (int from = 0; from < levels.size(); from++) {
            for (String form : forms(levels.subList(from, levels.size()))) {
                Guess similar = similar(form);
                if (similar != null) {
                    return similar;
                }
            }
        }
        return null;
    }

    private Guess certain(List<String> forms) {
        for (String form : forms) {
            if (known.containsKey(form)) {
                return known.get(form);
            }
        }
        for (String form : forms) {
            String core = core(form);
            if (!core.isEmpty() && cores.containsKey(core)) {
                return cores.get(core);
            }
        }
        return null;
    }

    private static boolean isNeutral(String level) {
        return Arrays.stream(HeadingNames.normal(level).split(" "))
                .allMatch(word -> NEUTRAL.contains(word) || word.matches("\\d{4}"));
    }

    private Guess similar(String form) {
        Guess best = null;
        double most = LEAST_LIKENESS;
        for (Map.Entry<String, Guess> entry : known.entrySet()) {
            String name = entry.getKey();
            if (name.length() >= SHORTEST_TYPO && Math.abs(name.length() - form.length()) <= 3) {
                double like = Likeness.ratio(form, name);
                if (like >= most) {
                    most = like;
                    best = entry.getValue();
                }
            }
        }
        return best == null || best.use() == null ? null : new Guess(best.use(), Match.SIMILAR);
    }

    /** 2 for the name of a place, code or row, 1 for another known heading, 0 for none. */
    int weight(String text) {
        if (isNaming(text)) {
            return 2;
        }
        String normal = HeadingNames.normal(text);
        return known.containsKey(normal) && !SUB_HEADINGS.contains(normal) ? 1 : 0;
    }

    boolean isNaming(String text) {
        String normal = HeadingNames.normal(text);
        Guess guess = known.get(normal);
        return NAMING_WORDS.contains(normal)
                || (guess != null
                        && guess.use() != null
                        && NAMING.contains(guess.use().field()));
    }

    boolean isSubHeading(String text) {
        return SUB_HEADINGS.contains(HeadingNames.normal(text));
    }

    boolean isTitle(String line) {
        String plain = line.strip().toLowerCase(java.util.Locale.ROOT);
        return TITLE_WORDS.stream().anyMatch(plain::startsWith);
    }

    /** The spellings under which levels are looked up: all in one, with and without what stands in brackets. */
    static List<String> forms(List<String> levels) {
        String whole = String.join(" ", levels);
        Set<String> forms = new LinkedHashSet<>();
        forms.add(HeadingNames.normal(whole));
        forms.add(HeadingNames.normal(HeadingNames.withoutBrackets(whole)));
        forms.remove("");
        return new ArrayList<>(forms);
    }

    private static String core(String normal) {
        return String.join(
                " ",
                Arrays.stream(normal.split(" "))
                        .filter(word -> !FILLERS.contains(word))
                        .toList());
    }
}
