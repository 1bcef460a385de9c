package id.rembuk.domain.situation;

import id.rembuk.domain.area.AreaLevel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The targets of prevalence sorted into those a figure draws and those told in a footnote: of each scope the newest
 * official one is drawn, because targets were revised (national 14, later 18 percent).
 *
 * @param drawn one per scope, nation first
 * @param footnotes all others, newest first
 */
public record OfficialTargets(List<PrevalenceTarget> drawn, List<PrevalenceTarget> footnotes) {
    /** Official (stated by somebody) before not, then the day it was stated (unknown is oldest), then its year. */
    private static final Comparator<PrevalenceTarget> BY_STANDING = Comparator.comparing(OfficialTargets::official)
            .thenComparing(PrevalenceTarget::statedOn, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparingInt(PrevalenceTarget::year)
            .thenComparing(PrevalenceTarget::id);

    public OfficialTargets {
        drawn = List.copyOf(drawn);
        footnotes = List.copyOf(footnotes);
    }

    public static OfficialTargets of(List<PrevalenceTarget> targets) {
        Map<Scope, PrevalenceTarget> newest =
                new TreeMap<>(Comparator.comparing(Scope::level).thenComparing(Scope::areaName));
        for (PrevalenceTarget target : targets) {
            newest.merge(Scope.of(target), target, (a, b) -> BY_STANDING.compare(a, b) >= 0 ? a : b);
        }
        List<PrevalenceTarget> others = new ArrayList<>(targets);
        others.removeAll(newest.values());
        others.sort(BY_STANDING.reversed());
        return new OfficialTargets(List.copyOf(newest.values()), others);
    }

    private static boolean official(PrevalenceTarget target) {
        return target.statedBy() != null && !target.statedBy().isBlank();
    }

    /** A workspace knows one nation, one province and one regency; below that the name tells areas apart. */
    private record Scope(AreaLevel level, String areaName) {
        static Scope of(PrevalenceTarget target) {
            boolean many = target.scope().compareTo(AreaLevel.KABUPATEN) > 0;
            return new Scope(target.scope(), many ? target.areaName() : "");
        }
    }
}
