package id.rembuk.domain.plan;

import id.rembuk.domain.plan.PlanFinding.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares plan lines with each other (domain 10.C rule 23): overlap is the same sub kegiatan for the same target group
 * in the same desa by different OPD; similar is the same output, whatever its word order, in the same desa. Both are
 * shown and decided by people; nothing is deleted. Once a list of lokus is confirmed, a line that reaches target groups
 * only outside of it is told as well (rule 24). Lines alike in all that matters are compared once, so 20,000 lines
 * take well under a second.
 */
public final class CrossCheck {
    private final DesaSets desa;

    public CrossCheck(DesaSets desa) {
        this.desa = desa;
    }

    /** Findings across lines by line id. */
    public Map<String, List<PlanFinding>> of(List<PlanLine> lines) {
        Map<String, Map<Shape, List<String>>> byCode = new LinkedHashMap<>();
        Map<String, Map<Shape, List<String>>> byOutput = new LinkedHashMap<>();
        for (PlanLine line : lines) {
            BitSet covered = desa.covered(line.sites());
            NomenclatureCode.read(line.nomenclatureCode())
                    .ifPresent(code -> put(byCode, code.text(), Shape.of(line, covered), line.id()));
            if (line.output() != null && !line.output().isBlank()) {
                put(byOutput, words(line.output()), Shape.of(line, covered), line.id());
            }
        }
        Map<String, Set<String>> overlaps = new HashMap<>();
        byCode.values().forEach(shapes -> compare(shapes, overlaps, false));
        Map<String, Set<String>> similar = new HashMap<>();
        byOutput.values().forEach(shapes -> compare(shapes, similar, true));
        Map<String, List<PlanFinding>> found = new HashMap<>();
        collect(Kind.OVERLAP, overlaps, found);
        collect(Kind.SIMILAR, similar, found);
        outside(lines, found);
        return found;
    }

    private void outside(List<PlanLine> lines, Map<String, List<PlanFinding>> found) {
        if (!desa.knowsPriority()) {
            return;
        }
        for (PlanLine line : lines) {
            boolean reaching = line.reach() == Reach.MENYENTUH_SASARAN;
            if (reaching && !line.sites().isEmpty() && !desa.reachesPriority(line.sites())) {
                found.computeIfAbsent(line.id(), id -> new ArrayList<>())
                        .add(PlanFinding.of(Kind.OUTSIDE_PRIORITY, line));
            }
        }
    }

    private static void put(Map<String, Map<Shape, List<String>>> groups, String key, Shape shape, String lineId) {
        groups.computeIfAbsent(key, k -> new LinkedHashMap<>())
                .computeIfAbsent(shape, s -> new ArrayList<>())
                .add(lineId);
    }

    private static void compare(Map<Shape, List<String>> shapes, Map<String, Set<String>> pairs, boolean sameOutput) {
        List<Map.Entry<Shape, List<String>>> all = List.copyOf(shapes.entrySet());
        for (int i = 0; i < all.size(); i++) {
            Shape one = all.get(i).getKey();
            if (sameOutput && all.get(i).getValue().size() > 1 && one.meets(one)) {
                pair(all.get(i).getValue(), all.get(i).getValue(), pairs);
            }
            for (int j = i + 1; j < all.size(); j++) {
                Shape other = all.get(j).getKey();
                if (sameOutput ? one.meets(other) : one.overlaps(other)) {
                    pair(all.get(i).getValue(), all.get(j).getValue(), pairs);
                    pair(all.get(j).getValue(), all.get(i).getValue(), pairs);
                }
            }
        }
    }

    private static void pair(List<String> lines, List<String> others, Map<String, Set<String>> pairs) {
        for (String line : lines) {
            Set<String> known = pairs.computeIfAbsent(line, id -> new LinkedHashSet<>());
            for (String other : others) {
                if (known.size() >= PlanFinding.MOST_OTHERS) {
                    break;
                }
                if (!other.equals(line)) {
                    known.add(other);
                }
            }
        }
    }

    private static void collect(Kind kind, Map<String, Set<String>> pairs, Map<String, List<PlanFinding>> found) {
        pairs.forEach((line, others) -> found.computeIfAbsent(line, id -> new ArrayList<>())
                .add(new PlanFinding(kind, line, List.copyOf(others), 0, "")));
    }

    private static String words(String output) {
        return String.join(" ", new TreeSet<>(List.of(Nomenclature.fold(output).split(" "))));
    }

    /** What two lines are compared by. */
    private record Shape(String organisationId, Set<TargetGroup> groups, BitSet desa) {
        static Shape of(PlanLine line, BitSet covered) {
            return new Shape(line.organisationId(), line.targetGroups(), covered);
        }

        boolean meets(Shape other) {
            return desa.isEmpty() || other.desa.isEmpty() || desa.intersects(other.desa);
        }

        boolean overlaps(Shape other) {
            return !Objects.equals(organisationId, other.organisationId)
                    && desa.intersects(other.desa)
                    && groups.stream().anyMatch(other.groups::contains);
        }
    }
}
