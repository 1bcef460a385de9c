package id.rembuk.domain.plan;

import id.rembuk.domain.reference.NomenclatureEntry;
import id.rembuk.domain.reference.NomenclatureLevel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The shipped planning nomenclature, found by code in any usual form or by words of its names. It is long: its entries are
 * read when the first is looked for, and its words are written when the first are searched.
 */
public final class Nomenclature {
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Supplier<List<NomenclatureEntry>> entries;
    private final Map<String, NomenclatureEntry> byCode = new HashMap<>();
    private final List<Searchable> subKegiatan = new ArrayList<>();

    public Nomenclature(Supplier<List<NomenclatureEntry>> entries) {
        this.entries = entries;
    }

    private synchronized NomenclatureEntry entry(NomenclatureCode code) {
        if (byCode.isEmpty()) {
            entries.get().forEach(entry -> byCode.putIfAbsent(codeOf(entry), entry));
        }
        return byCode.get(code.text());
    }

    private synchronized List<Searchable> subKegiatan() {
        if (subKegiatan.isEmpty()) {
            entries.get().stream()
                    .filter(entry -> entry.level() == NomenclatureLevel.SUB_KEGIATAN)
                    .map(Nomenclature::searchable)
                    .sorted(Comparator.comparing(Searchable::code))
                    .forEach(subKegiatan::add);
        }
        return subKegiatan;
    }

    private static Searchable searchable(NomenclatureEntry entry) {
        return new Searchable(entry, codeOf(entry), " " + fold(entry.name()) + " " + fold(organisationOf(entry)));
    }

    private static String codeOf(NomenclatureEntry entry) {
        return NomenclatureCode.read(entry.code()).map(NomenclatureCode::text).orElse(entry.code());
    }

    private record Searchable(NomenclatureEntry entry, String code, String words) {}

    /** The entry of a code in any usual form; program xx.01 is listed once for all fields of government, as X.XX.01. */
    public Optional<NomenclatureEntry> find(String code) {
        return NomenclatureCode.read(code).map(read -> {
            NomenclatureEntry entry = entry(read);
            return entry != null ? entry : entry(read.inAnyField());
        });
    }

    /**
     * Sub kegiatan whose code begins with the query, or whose name has a word beginning with each word of it; by code.
     *
     * @param limit how many at most
     */
    public List<NomenclatureEntry> search(String query, int limit) {
        Optional<NomenclatureEntry> exact = find(query).filter(e -> e.level() == NomenclatureLevel.SUB_KEGIATAN);
        if (exact.isPresent()) {
            return List.of(exact.get());
        }
        String typed = query.strip();
        if (typed.isEmpty()) {
            return List.of();
        }
        boolean code = Character.isDigit(typed.charAt(0)) && typed.matches("[0-9.,\\s]+");
        String prefix = typed.replaceAll("[,\\s]+", ".");
        String[] words = fold(typed).split(" ");
        return subKegiatan().stream()
                .filter(entry -> code ? hasPrefix(entry, prefix) : hasWords(entry, words))
                .limit(limit)
                .map(Searchable::entry)
                .toList();
    }

    private static boolean hasPrefix(Searchable entry, String prefix) {
        return entry.code().startsWith(prefix)
                || new NomenclatureCode(entry.code())
                        .twoDigitForm()
                        .filter(form -> form.startsWith(prefix))
                        .isPresent();
    }

    private static boolean hasWords(Searchable entry, String... words) {
        for (String word : words) {
            if (!entry.words().contains(" " + word)) {
                return false;
            }
        }
        return true;
    }

    private static String organisationOf(NomenclatureEntry entry) {
        return entry.typicalOrganisation() == null ? "" : entry.typicalOrganisation();
    }

    /** Lower case, every run of other characters one space; double spaces and commas of data sets disappear. */
    static String fold(String text) {
        return NOT_A_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
