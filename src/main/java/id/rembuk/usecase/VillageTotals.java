package id.rembuk.usecase;

import id.rembuk.domain.situation.Dataset;
import id.rembuk.domain.situation.StuntingCount;
import id.rembuk.domain.situation.CountField;
import id.rembuk.domain.situation.ServiceCount;
import id.rembuk.domain.situation.ServiceField;
import id.rembuk.domain.situation.Share;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What the numbers of several desa add up to. Percents are of the sums, never the mean of percents. */
public final class VillageTotals {
    private final List<String> areaIds;
    private final VillageNumbers numbers;

    public VillageTotals(Collection<String> areaIds, VillageNumbers numbers) {
        this.areaIds = List.copyOf(areaIds);
        this.numbers = numbers;
    }

    /**
     * A sum of known numbers.
     *
     * @param sum in the unit of the field; null when no desa has the number
     * @param unknown how many desa do not have it
     */
    public record Sum(Long sum, int unknown) {}

    public int villages() {
        return areaIds.size();
    }

    public Sum sum(Dataset dataset, VillageField field) {
        long sum = 0;
        int known = 0;
        for (String area : areaIds) {
            Integer value = numbers.value(area, dataset, field);
            if (value != null) {
                sum += value;
                known++;
            }
        }
        return new Sum(known == 0 ? null : sum, areaIds.size() - known);
    }

    /** Stunted ÷ measured over the desa that have both, in percent. */
    public Optional<BigDecimal> prevalence(Dataset dataset) {
        Ratio ratio = new Ratio();
        for (String area : areaIds) {
            StuntingCount count = numbers.count(area, dataset);
            if (count != null) {
                ratio.add(count.stunted(), count.measured());
            }
        }
        return ratio.percent();
    }

    /** Measured ÷ targeted over the desa that have both, in percent. */
    public Optional<BigDecimal> measuredShare(Dataset dataset) {
        Ratio ratio = new Ratio();
        for (String area : areaIds) {
            StuntingCount count = numbers.count(area, dataset);
            if (count != null) {
                ratio.add(count.value(CountField.MEASURED), count.value(CountField.TARGETED));
            }
        }
        return ratio.percent();
    }

    /** Served ÷ to be served over the desa that have both, in percent. */
    public Optional<BigDecimal> coverage(Dataset dataset, String indicator) {
        Ratio ratio = new Ratio();
        for (String area : areaIds) {
            ServiceCount count = numbers.service(area, dataset, indicator);
            if (count != null) {
                ratio.add(count.value(ServiceField.NUMERATOR), count.value(ServiceField.DENOMINATOR));
            }
        }
        return ratio.percent();
    }

    /** Adds up parts and wholes of the desa that know both: a part without its whole would falsify the percent. */
    private static final class Ratio {
        private long part;
        private long whole;

        void add(Integer onePart, Integer oneWhole) {
            if (onePart != null && oneWhole != null) {
                part += onePart;
                whole += oneWhole;
            }
        }

        Optional<BigDecimal> percent() {
            return Share.percent(Long.valueOf(part), Long.valueOf(whole));
        }
    }
}
