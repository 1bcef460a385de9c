package id.rembuk.domain.priority;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which desa a rule and persons' choices make lokus. A desa put on by hand takes one of the wanted places; the others
 * go down the ranks, passing over desa kept off. Desa of one rank that do not all find a place are left to a person.
 *
 * @param standings by area id, every desa of the ranking
 * @param chosen area ids of the lokus: by rank, then those by hand that have none
 * @param tied area ids of the desa of one rank that wait for a person's decision, by code; empty for none
 * @param placesLeft places that are not given: a tie stands across the line, or there are too few ranked desa
 */
public record LokusProposal(Map<String, Standing> standings, List<String> chosen, List<String> tied, int placesLeft) {

    /** How a desa stands to the list. */
    public enum Standing {
        /** On the list by its rank. */
        BY_RULE,
        /** Put on the list by a person. */
        BY_HAND,
        /** Its rank is shared by more desa than places are left: a person decides. */
        TIED_AT_LINE,
        /** Kept off by a person. */
        KEPT_OFF,
        /** Not on the list. */
        OUTSIDE
    }

    public LokusProposal {
        standings = Map.copyOf(standings);
        chosen = List.copyOf(chosen);
        tied = List.copyOf(tied);
    }

    public static LokusProposal of(PriorityRule rule, Ranking ranking) {
        Map<String, Standing> standings = new HashMap<>();
        Set<String> byHand = new LinkedHashSet<>();
        all(ranking).forEach(figures -> {
            Optional<ManualChoice> choice = rule.choice(figures.id());
            standings.put(
                    figures.id(),
                    choice.map(c -> c.in() ? Standing.BY_HAND : Standing.KEPT_OFF)
                            .orElse(Standing.OUTSIDE));
            if (choice.filter(ManualChoice::in).isPresent()) {
                byHand.add(figures.id());
            }
        });
        List<String> tied = List.of();
        int left = Math.max(0, rule.wanted() - byHand.size());
        for (List<String> equal : freeByRank(ranking, standings)) {
            if (left == 0) {
                break;
            }
            if (equal.size() > left) {
                equal.forEach(id -> standings.put(id, Standing.TIED_AT_LINE));
                tied = equal;
                break;
            }
            equal.forEach(id -> standings.put(id, Standing.BY_RULE));
            left -= equal.size();
        }
        return new LokusProposal(standings, chosen(ranking, standings), tied, left);
    }

    /**
     * What would change against a confirmed list.
     *
     * @param in on this list and not on that one, in the order of the list
     * @param out on that list and not on this one
     */
    public record Difference(List<String> in, List<String> out) {
        public boolean isEmpty() {
            return in.isEmpty() && out.isEmpty();
        }
    }

    public Difference against(Collection<String> confirmed) {
        Set<String> here = new HashSet<>(chosen);
        return new Difference(
                chosen.stream().filter(id -> !confirmed.contains(id)).toList(),
                confirmed.stream().filter(id -> !here.contains(id)).toList());
    }

    private static List<DesaFigures> all(Ranking ranking) {
        List<DesaFigures> all = new ArrayList<>();
        ranking.ranked().forEach(desa -> all.add(desa.figures()));
        all.addAll(ranking.few());
        ranking.unrankable().forEach(desa -> all.add(desa.figures()));
        return all;
    }

    /** Ranked desa no person has decided about, those of one rank together. */
    private static List<List<String>> freeByRank(Ranking ranking, Map<String, Standing> standings) {
        List<List<String>> free = new ArrayList<>();
        int rank = 0;
        for (RankedDesa desa : ranking.ranked()) {
            String id = desa.figures().id();
            if (standings.get(id) == Standing.OUTSIDE) {
                if (desa.rank() != rank) {
                    rank = desa.rank();
                    free.add(new ArrayList<>());
                }
                free.get(free.size() - 1).add(id);
            }
        }
        return free;
    }

    private static List<String> chosen(Ranking ranking, Map<String, Standing> standings) {
        return all(ranking).stream()
                .map(DesaFigures::id)
                .filter(id -> standings.get(id) == Standing.BY_RULE || standings.get(id) == Standing.BY_HAND)
                .toList();
    }
}
