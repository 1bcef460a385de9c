package id.rembuk.domain.assessment;

import id.rembuk.domain.priority.DesaFigures;
import id.rembuk.domain.situation.Rate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How many of the desa lokus have a high number of stunted balita and/or a high prevalence. All comparisons are of whole
 * numbers.
 *
 * @param high desa lokus with a high number or prevalence
 * @param unknown desa lokus without usable figures; they count as not shown to be high
 * @param lokus all desa lokus
 */
public record HighLokus(int high, int unknown, int lokus) {
    private static final int HUNDRED = 100;

    /**
     * Judges the lokus of a cycle.
     *
     * @param desa the figures of every desa of the regency, of one period and source
     * @param lokusIds ids of the desa lokus
     * @param leastMeasured below so many measured balita a prevalence says nothing, persons
     */
    public static HighLokus of(Computation how, Collection<DesaFigures> desa, Set<String> lokusIds, int leastMeasured) {
        List<DesaFigures> counted =
                desa.stream().filter(each -> each.stunted() != null).toList();
        List<DesaFigures> measured = desa.stream()
                .filter(each -> prevalence(each, leastMeasured).isPresent())
                .toList();
        Predicate<DesaFigures> high = how == Computation.LOKUS_UPPER_HALF
                ? upperHalf(counted, measured, leastMeasured)
                : aboveMean(counted, measured, leastMeasured);
        Predicate<DesaFigures> isLokus = each -> lokusIds.contains(each.id());
        long known = desa.stream()
                .filter(isLokus)
                .filter(each -> each.stunted() != null
                        || prevalence(each, leastMeasured).isPresent())
                .count();
        return new HighLokus(
                (int) desa.stream().filter(isLokus).filter(high).count(),
                lokusIds.size() - (int) known,
                lokusIds.size());
    }

    /** Whether the share of high lokus is at least so many percent; false without lokus. */
    public boolean reaches(int percent) {
        return lokus > 0 && (long) HUNDRED * high >= (long) percent * lokus;
    }

    /** Share of high lokus, whole percent rounded down so that it never claims more than is reached; 0 without lokus. */
    public int percent() {
        return lokus == 0 ? 0 : HUNDRED * high / lokus;
    }

    private static Predicate<DesaFigures> upperHalf(
            List<DesaFigures> counted, List<DesaFigures> measured, int leastMeasured) {
        Comparator<Rate> byRate = HighLokus::compare;
        Optional<Integer> number =
                middle(counted.stream().map(DesaFigures::stunted).toList(), Comparator.naturalOrder());
        Optional<Rate> rate = middle(
                measured.stream()
                        .map(each -> prevalence(each, leastMeasured).orElseThrow())
                        .toList(),
                byRate);
        return each -> (each.stunted() != null && each.stunted() > 0 && each.stunted() >= number.orElseThrow())
                || prevalence(each, leastMeasured)
                        .filter(own -> own.part() > 0 && byRate.compare(own, rate.orElseThrow()) >= 0)
                        .isPresent();
    }

    private static Predicate<DesaFigures> aboveMean(
            List<DesaFigures> counted, List<DesaFigures> measured, int leastMeasured) {
        long stunted = counted.stream().mapToLong(DesaFigures::stunted).sum();
        long part = measured.stream().mapToLong(DesaFigures::stunted).sum();
        long whole = measured.stream().mapToLong(DesaFigures::measured).sum();
        return each -> (each.stunted() != null && (long) each.stunted() * counted.size() > stunted)
                || prevalence(each, leastMeasured)
                        .filter(own -> own.part() * whole > part * own.whole())
                        .isPresent();
    }

    /** The smallest value that still lies in the upper half, the larger one when the number is odd. */
    private static <V> Optional<V> middle(List<V> values, Comparator<V> order) {
        return values.stream().sorted(order).skip(values.size() / 2).findFirst();
    }

    private static Optional<Rate> prevalence(DesaFigures desa, int leastMeasured) {
        return desa.prevalence().filter(rate -> rate.whole() >= Math.max(1, leastMeasured));
    }

    private static int compare(Rate one, Rate other) {
        return Long.compare(one.part() * other.whole(), other.part() * one.whole());
    }
}
