package id.rembuk.usecase;

import id.rembuk.domain.situation.Dataset;
import id.rembuk.domain.situation.Rate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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

    /** Stunted of measured over the desa that have both. */
    public Rate prevalence(Dataset dataset) {
        return rate(area -> Optional.ofNullable(numbers.count(area, dataset)).flatMap(Rate::prevalence));
    }

    /** Measured of targeted over the desa that have both. */
    public Rate measured(Dataset dataset) {
        return rate(area -> Optional.ofNullable(numbers.count(area, dataset)).flatMap(Rate::measured));
    }

    /** Served of those due over the desa that have both. */
    public Rate coverage(Dataset dataset, String indicator) {
        return rate(area ->
                Optional.ofNullable(numbers.service(area, dataset, indicator)).flatMap(Rate::coverage));
    }

    /** A part without its whole would falsify the rate: a desa counts in both or not at all. */
    private Rate rate(Function<String, Optional<Rate>> ofArea) {
        return Rate.sum(
                areaIds.stream().flatMap(area -> ofArea.apply(area).stream()).toList());
    }
}
