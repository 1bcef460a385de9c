package id.rembuk.domain.plan;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers which desa a set of sites covers. The priority desa count as one place of their own until a list of lokus is
 * decided; "seluruh desa" covers them too.
 */
public final class DesaSets {
    private static final int PRIORITY = 0;

    private final Map<String, BitSet> byArea = new HashMap<>();
    private final BitSet every = new BitSet();
    private int desaCount;

    public DesaSets(List<Area> areas) {
        Map<String, Area> byId = new HashMap<>();
        areas.forEach(area -> byId.put(area.id(), area));
        every.set(PRIORITY);
        for (Area area : areas) {
            if (area.level() == AreaLevel.DESA) {
                int bit = ++desaCount;
                every.set(bit);
                for (Area at = area; at != null; at = at.parentId() == null ? null : byId.get(at.parentId())) {
                    byArea.computeIfAbsent(at.id(), id -> new BitSet()).set(bit);
                }
            }
        }
    }

    /** How many desa and kelurahan the workspace has. */
    public int desaCount() {
        return desaCount;
    }

    /** Number of desa the named areas and "seluruh desa" cover; priority desa are not counted. */
    public int countOf(Sites sites) {
        BitSet covered = covered(sites);
        covered.clear(PRIORITY);
        return covered.cardinality();
    }

    /** A fresh set of the desa covered, comparable by {@code intersects} and {@code equals}. */
    BitSet covered(Sites sites) {
        BitSet covered = new BitSet();
        if (sites.everyDesa()) {
            covered.or(every);
        }
        if (sites.priorityDesa()) {
            covered.set(PRIORITY);
        }
        for (String area : sites.areaIds()) {
            BitSet desa = byArea.get(area);
            if (desa != null) {
                covered.or(desa);
            }
        }
        return covered;
    }
}
