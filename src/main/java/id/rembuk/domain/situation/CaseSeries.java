package id.rembuk.domain.situation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Counted cases of one area from one source, one value a year: the newest month of each year.
 *
 * @param years by year, at least one
 */
public record CaseSeries(String areaId, DataSource source, List<YearCases> years) {
    private static final Comparator<StuntingCount> BY_TIME = Comparator.comparingInt(StuntingCount::year)
            .thenComparing(StuntingCount::month, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(StuntingCount::id);

    public CaseSeries {
        years = List.copyOf(years);
    }

    /**
     * Cases of a year.
     *
     * @param month 1 to 12, or null when only the year is known
     * @param cases persons
     */
    public record YearCases(String recordId, int year, Integer month, int cases, String citation) {}

    /** One series per source for an area, never mixed; the source with the newest year first. */
    public static List<CaseSeries> of(String areaId, List<StuntingCount> counts) {
        Map<DataSource, TreeMap<Integer, YearCases>> bySource = new LinkedHashMap<>();
        counts.stream()
                .filter(count -> count.areaId().equals(areaId))
                .sorted(BY_TIME)
                .forEach(count -> Prevalence.stunted(count).ifPresent(cases -> bySource.computeIfAbsent(
                                count.source(), s -> new TreeMap<>())
                        .put(
                                count.year(),
                                new YearCases(count.id(), count.year(), count.month(), cases, count.citation()))));
        return bySource.entrySet().stream()
                .map(e -> new CaseSeries(
                        areaId, e.getKey(), List.copyOf(e.getValue().values())))
                .sorted(Comparator.comparing(CaseSeries::last, Comparator.comparingInt(YearCases::year))
                        .reversed()
                        .thenComparing(CaseSeries::source))
                .toList();
    }

    public YearCases first() {
        return years.get(0);
    }

    public YearCases last() {
        return years.get(years.size() - 1);
    }

    /**
     * Change from the first to the last year in percent of the first, negative when cases fell, one decimal.
     *
     * @return empty with one year only or when the first year counted nobody
     */
    public Optional<BigDecimal> changePercent() {
        if (years.size() < 2 || first().cases() == 0) {
            return Optional.empty();
        }
        BigDecimal before = BigDecimal.valueOf(first().cases());
        return Optional.of(BigDecimal.valueOf(last().cases())
                .subtract(before)
                .movePointRight(2)
                .divide(before, 1, RoundingMode.HALF_UP));
    }
}
