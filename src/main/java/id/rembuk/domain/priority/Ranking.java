package id.rembuk.domain.priority;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every desa under a rule: ranked, set apart for too few measured balita, or not rankable. No desa is missing and none
 * stands last because its data are.
 *
 * @param ranked by rank, desa of one rank by code
 * @param few fewer measured than the rule asks for, most stunted first; without a rank
 * @param unrankable what is needed is unknown or impossible, by code
 */
public record Ranking(List<RankedDesa> ranked, List<DesaFigures> few, List<Unrankable> unrankable) {

    /** Why a desa has no rank. */
    public enum Lack {
        /** No figures of the period and source at all. */
        NO_FIGURES,
        NO_STUNTED,
        NO_MEASURED,
        /** More stunted than measured: the figures cannot be right. */
        STUNTED_OVER_MEASURED,
        /** Nobody measured, so there is no prevalence. */
        NOBODY_MEASURED,
        NO_FAMILIES_AT_RISK
    }

    /** A desa that cannot be ranked, and why. */
    public record Unrankable(DesaFigures figures, Lack lack) {}

    public Ranking {
        ranked = List.copyOf(ranked);
        few = List.copyOf(few);
        unrankable = List.copyOf(unrankable);
    }

    /** The ranked desa by area id. */
    public Map<String, RankedDesa> byArea() {
        return ranked.stream().collect(Collectors.toMap(desa -> desa.figures().id(), Function.identity()));
    }

    public Optional<RankedDesa> find(String areaId) {
        return ranked.stream()
                .filter(desa -> desa.figures().id().equals(areaId))
                .findFirst();
    }
}
