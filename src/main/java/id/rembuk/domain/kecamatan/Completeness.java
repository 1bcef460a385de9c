package id.rembuk.domain.kecamatan;

import id.rembuk.domain.situation.CountField;
import id.rembuk.domain.situation.ServiceCount;
import id.rembuk.domain.situation.StuntingCount;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * How much of what is wanted of a kecamatan's desa is there, for one period and source. Wanted is what the period and
 * source give for any desa of the regency: no source has everything.
 *
 * @param desa how many desa the kecamatan has
 * @param counted desa of which every wanted field is known
 * @param fields desa of which each wanted field is known
 * @param served pairs of desa and wanted indicator of which both numbers are known
 * @param serviceable all pairs of desa and wanted indicator
 */
public record Completeness(int desa, int counted, Map<CountField, Integer> fields, int served, int serviceable) {
    private static final int HUNDRED = 100;

    public Completeness {
        fields = Map.copyOf(fields);
    }

    /**
     * What a period and source give.
     *
     * @param fields fields that are known of any desa
     * @param indicators codes of the indicators any desa has a number of
     */
    public record Wanted(Set<CountField> fields, Set<String> indicators) {
        public Wanted {
            fields = Set.copyOf(fields);
            indicators = Set.copyOf(indicators);
        }
    }

    /**
     * Looks at the numbers of one kecamatan.
     *
     * @param counts of its desa, of the period and source
     * @param services likewise
     */
    public static Completeness of(
            int desa, Collection<StuntingCount> counts, Collection<ServiceCount> services, Wanted wanted) {
        Map<CountField, Integer> fields = new EnumMap<>(CountField.class);
        for (CountField field : wanted.fields()) {
            fields.put(field, (int)
                    counts.stream().filter(count -> isKnown(count, field)).count());
        }
        int counted = wanted.fields().isEmpty()
                ? 0
                : (int) counts.stream()
                        .filter(count -> wanted.fields().stream().allMatch(field -> isKnown(count, field)))
                        .count();
        int served = (int) services.stream()
                .filter(service -> service.numerator() != null && service.denominator() != null)
                .count();
        return new Completeness(
                desa, counted, fields, served, desa * wanted.indicators().size());
    }

    /** Whether counts of children and families are wanted at all. */
    public boolean wantsCounts() {
        return !fields.isEmpty();
    }

    /** Whether everything wanted is there; never while nothing is wanted. */
    public boolean isComplete() {
        boolean wanted = wantsCounts() || serviceable > 0;
        return wanted && desa > 0 && (!wantsCounts() || counted == desa) && served == serviceable;
    }

    /** Share of desa with all counts, whole percent rounded down; 0 without desa. */
    public int countedPercent() {
        return desa == 0 ? 0 : HUNDRED * counted / desa;
    }

    /** Share of wanted coverage that is there, whole percent rounded down; 100 when none is wanted. */
    public int servedPercent() {
        return serviceable == 0 ? HUNDRED : HUNDRED * served / serviceable;
    }

    /** The stunted are known by their sum or by both of its parts. */
    private static boolean isKnown(StuntingCount count, CountField field) {
        boolean part = field == CountField.SHORT || field == CountField.SEVERELY_SHORT || field == CountField.CASES;
        return count.value(field) != null || (part && count.stunted() != null);
    }
}
