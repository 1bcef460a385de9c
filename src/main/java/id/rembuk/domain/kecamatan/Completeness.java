package id.rembuk.domain.kecamatan;

import id.rembuk.domain.situation.CountField;
import id.rembuk.domain.situation.ServiceCount;
import id.rembuk.domain.situation.StuntingCount;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * How much of what is wanted of a kecamatan's desa is there, for one period and source.
 *
 * @param desa how many desa the kecamatan has
 * @param counted desa of which measured and stunted balita are known
 * @param fields desa of which each field is known
 * @param served pairs of desa and indicator of which both numbers are known
 * @param serviceable pairs of desa and indicator that are wanted: every indicator the regency has any number of
 */
public record Completeness(int desa, int counted, Map<CountField, Integer> fields, int served, int serviceable) {
    private static final int HUNDRED = 100;

    public Completeness {
        fields = Map.copyOf(fields);
    }

    /**
     * Looks at the numbers of one kecamatan.
     *
     * @param counts of its desa, of the period and source
     * @param services likewise
     * @param indicators codes of the indicators that are wanted
     */
    public static Completeness of(
            int desa,
            Collection<StuntingCount> counts,
            Collection<ServiceCount> services,
            Set<String> indicators) {
        Map<CountField, Integer> fields = new EnumMap<>(CountField.class);
        for (CountField field : CountField.values()) {
            fields.put(
                    field, (int) counts.stream().filter(c -> c.value(field) != null).count());
        }
        int counted = (int) counts.stream()
                .filter(count -> count.measured() != null && count.stunted() != null)
                .count();
        int served = (int) services.stream()
                .filter(service -> service.numerator() != null && service.denominator() != null)
                .count();
        return new Completeness(desa, counted, fields, served, desa * indicators.size());
    }

    /** Whether every desa has its counts and every wanted coverage is there. */
    public boolean isComplete() {
        return desa > 0 && counted == desa && served == serviceable;
    }

    /** Share of desa with counts, whole percent rounded down; 0 without desa. */
    public int countedPercent() {
        return desa == 0 ? 0 : HUNDRED * counted / desa;
    }

    /** Share of wanted coverage that is there, whole percent rounded down; 100 when none is wanted. */
    public int servedPercent() {
        return serviceable == 0 ? HUNDRED : HUNDRED * served / serviceable;
    }
}
