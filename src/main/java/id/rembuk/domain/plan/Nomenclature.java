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
import java.util.regex.Pattern;

/** The shipped planning nomenclature, found by code in any usual form or by words of its names. */
public final class Nomenclature {
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, NomenclatureEntry> byCode = new HashMap<>();
    private final List<Searchable> subKegiatan = new ArrayList<>();

    public Nomenclature(List<NomenclatureEntry> entries) {
        for (NomenclatureEntry entry : entries) {
            String code = NomenclatureCode.read(entry.code())
                    .map(NomenclatureCode::text)
                    .orElse(entry.code());
            byCode.putIfAbsent(code, entry);
            if (entry.level() == NomenclatureLevel.SUB_KEGIATAN) {
                subKegiatan.add(
                        new Searchable(entry, code, " " + fold(entry.name()) + " " + fold(organisationOf(entry))));
            }
        }
        subKegiatan.sort(Comparator.comparing(Searchable::code));
    }

    private record Searchable(NomenclatureEntry entry, String code, String words) {}

    /** The entry of a code in any usual form; program xx.01 is listed once for all fields of government, as X.XX.01. */
    public Optional<NomenclatureEntry> find(String code) {
        return NomenclatureCode.read(code).map(read -> {
            NomenclatureEntry entry = byCode.get(read.text());
            return entry != null ? entry : byCode.get(read.inAnyField().text());
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
        return subKegiatan.stream()
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
