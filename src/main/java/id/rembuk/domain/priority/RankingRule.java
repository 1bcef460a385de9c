package id.rembuk.domain.priority;

import id.rembuk.domain.priority.RankedDesa.Tie;
import id.rembuk.domain.priority.Ranking.Lack;
import id.rembuk.domain.priority.Ranking.Unrankable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts desa in order by a rule, in whole numbers only, so that people with the rule's text get the same order:
 *
 * <ol>
 *   <li>Each measure with a weight gives places from the largest value down; equal values share the place, and the
 *       places after them are skipped (1, 2, 2, 4). Prevalences are compared as fractions, before rounding.
 *   <li>A place is worth n − place + 1 points, n being the number of desa ranked.
 *   <li>The points times the weights are added up; the largest sum has rank 1.
 *   <li>Equal sums: the larger share of services still lacking goes first, when it is known of all the desa tied. What
 *       is then still equal shares the rank.
 * </ol>
 *
 * <p>A desa with fewer measured balita than the rule asks for is set apart as soon as prevalence has a weight; a desa
 * that lacks a number a weighted measure needs is not rankable. Neither counts in n.
 */
public final class RankingRule {
    private static final Comparator<DesaFigures> BY_CODE =
            Comparator.comparing(figures -> figures.desa().code());

    private final PriorityRule rule;
    private final List<Measure> measures;

    public RankingRule(PriorityRule rule) {
        this.rule = rule;
        measures = Stream.of(Measure.values())
                .filter(measure -> measure.weight(rule) > 0)
                .toList();
    }

    /** The order of the desa; it does not depend on the order they are given in. */
    public Ranking rank(Collection<DesaFigures> all) {
        List<DesaFigures> rankable = new ArrayList<>();
        List<DesaFigures> few = new ArrayList<>();
        List<Unrankable> unrankable = new ArrayList<>();
        for (DesaFigures figures : all) {
            Optional<Lack> lack = lack(figures);
            if (lack.isPresent()) {
                unrankable.add(new Unrankable(figures, lack.get()));
            } else if (uses(Measure.PREVALENCE) && figures.measured() < rule.leastMeasured()) {
                few.add(figures);
            } else {
                rankable.add(figures);
            }
        }
        few.sort(Comparator.comparing(DesaFigures::stunted).reversed().thenComparing(BY_CODE));
        unrankable.sort(Comparator.comparing(Unrankable::figures, BY_CODE));
        return new Ranking(ranked(rankable), few, unrankable);
    }

    /** What keeps a desa from being ranked, if anything does. */
    private Optional<Lack> lack(DesaFigures figures) {
        Integer stunted = figures.stunted();
        Integer measured = figures.measured();
        if (stunted == null && measured == null && figures.familiesAtRisk() == null) {
            return Optional.of(Lack.NO_FIGURES);
        }
        if (stunted != null && measured != null && stunted > measured) {
            return Optional.of(Lack.STUNTED_OVER_MEASURED);
        }
        if (stunted == null && (uses(Measure.COUNT) || uses(Measure.PREVALENCE))) {
            return Optional.of(measured == null ? Lack.NO_FIGURES : Lack.NO_STUNTED);
        }
        if (measured == null && uses(Measure.PREVALENCE)) {
            return Optional.of(Lack.NO_MEASURED);
        }
        if (figures.familiesAtRisk() == null && uses(Measure.RISK)) {
            return Optional.of(Lack.NO_FAMILIES_AT_RISK);
        }
        return uses(Measure.PREVALENCE) && measured == 0 ? Optional.of(Lack.NOBODY_MEASURED) : Optional.empty();
    }

    private boolean uses(Measure measure) {
        return measures.contains(measure);
    }

    private List<RankedDesa> ranked(List<DesaFigures> rankable) {
        Map<Measure, Map<String, Integer>> places = new EnumMap<>(Measure.class);
        measures.forEach(measure -> places.put(measure, places(rankable, measure)));
        Map<String, Long> sums = new HashMap<>();
        for (DesaFigures figures : rankable) {
            long sum = 0;
            for (Measure measure : measures) {
                int place = places.get(measure).get(figures.id());
                sum += (long) measure.weight(rule) * (rankable.size() - place + 1);
            }
            sums.put(figures.id(), sum);
        }
        Comparator<DesaFigures> bySum = Comparator.<DesaFigures, Long>comparing(figures -> sums.get(figures.id()))
                .reversed();
        List<RankedDesa> ranked = new ArrayList<>();
        for (List<DesaFigures> equalSum : groups(rankable, bySum)) {
            List<List<DesaFigures>> groups = byGap(equalSum);
            for (List<DesaFigures> group : groups) {
                int rank = ranked.size() + 1;
                Tie tie = group.size() > 1 ? Tie.SHARED : groups.size() > 1 ? Tie.BROKEN_BY_GAP : Tie.NONE;
                for (DesaFigures figures : group) {
                    Map<Measure, Integer> own = new EnumMap<>(Measure.class);
                    measures.forEach(m -> own.put(m, places.get(m).get(figures.id())));
                    ranked.add(new RankedDesa(figures, rank, own, rankable.size(), sums.get(figures.id()), tie));
                }
            }
        }
        return ranked;
    }

    /** Equal sums apart by the share of services still lacking, when it is known of each; else all stay together. */
    private static List<List<DesaFigures>> byGap(List<DesaFigures> equalSum) {
        if (equalSum.size() == 1 || equalSum.stream().anyMatch(f -> f.gap().isEmpty())) {
            return List.of(equalSum);
        }
        Comparator<DesaFigures> smallestGap = Comparator.comparing(f -> f.gap().orElseThrow(), Measure::compare);
        return groups(equalSum, smallestGap.reversed());
    }

    private static Map<String, Integer> places(List<DesaFigures> rankable, Measure measure) {
        Map<String, Integer> places = new HashMap<>();
        for (List<DesaFigures> equal : groups(rankable, measure.largestFirst())) {
            int place = places.size() + 1;
            equal.forEach(figures -> places.put(figures.id(), place));
        }
        return places;
    }

    /** Runs of equal elements in order, each by code. */
    private static List<List<DesaFigures>> groups(List<DesaFigures> figures, Comparator<DesaFigures> order) {
        List<List<DesaFigures>> groups = new ArrayList<>();
        DesaFigures last = null;
        for (DesaFigures each :
                figures.stream().sorted(order.thenComparing(BY_CODE)).toList()) {
            if (last == null || order.compare(last, each) != 0) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(each);
            last = each;
        }
        return groups;
    }
}
