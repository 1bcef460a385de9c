package id.rembuk.domain.plan;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Answers which desa a set of sites covers. The priority desa are the confirmed list of lokus; while there is none they
 * count as one place of their own. "Seluruh desa" covers them too.
 */
public final class DesaSets {
    private static final int PRIORITY = 0;

    private final Map<String, BitSet> byArea = new HashMap<>();
    private final BitSet every = new BitSet();
    private final BitSet lokus = new BitSet();
    private int desaCount;

    /** Without a list of lokus. */
    public DesaSets(List<Area> areas) {
        this(areas, List.of());
    }

    /** @param lokus area ids of the confirmed list; empty while there is none */
    public DesaSets(List<Area> areas, Collection<String> lokus) {
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
        lokus.stream().map(byArea::get).filter(Objects::nonNull).forEach(this.lokus::or);
    }

    /** Whether lines that should reach a lokus and name none can be told: a list is confirmed. */
    public boolean knowsPriority() {
        return !lokus.isEmpty();
    }

    /** Whether sites cover at least one lokus; while no list is confirmed, whether they say "desa lokus". */
    public boolean reachesPriority(Sites sites) {
        BitSet covered = covered(sites);
        return covered.get(PRIORITY) || covered.intersects(lokus);
    }

    /** Whether sites cover a desa. */
    public boolean covers(Sites sites, String desaId) {
        BitSet desa = byArea.get(desaId);
        return desa != null && covered(sites).intersects(desa);
    }

    /** Those of some desa that no line reaching target groups covers, in their order. */
    public List<String> unreached(List<String> desaIds, Collection<PlanLine> lines) {
        BitSet reached = new BitSet();
        lines.stream()
                .filter(line -> line.reach() == Reach.MENYENTUH_SASARAN)
                .forEach(line -> reached.or(covered(line.sites())));
        return desaIds.stream()
                .filter(id -> !byArea.containsKey(id) || !byArea.get(id).intersects(reached))
                .toList();
    }

    /** How many desa and kelurahan the workspace has. */
    public int desaCount() {
        return desaCount;
    }

    /** Number of desa that sites cover; priority desa are counted once their list is confirmed. */
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
            covered.or(lokus);
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
