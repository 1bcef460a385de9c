package id.rembuk.usecase.readiness;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.plan.CrossCheck;
import id.rembuk.domain.plan.DesaSets;
import id.rembuk.domain.plan.LineCheck;
import id.rembuk.domain.plan.Nomenclature;
import id.rembuk.domain.plan.PlanFinding;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.quality.DataOwners;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.usecase.CurrentCycle;
import id.rembuk.usecase.Priorities;
import id.rembuk.usecase.picture.CoverageGap;
import id.rembuk.usecase.picture.Figures;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.ReferenceCatalogue;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** One state of a workspace as the checks of one judging see it; what several of them need is worked out once. */
public final class ReadinessFacts {
    private final Records records;
    private final ReferenceCatalogue reference;
    private final LocalDate today;
    private final Cycle cycle;
    private final List<Area> areas;
    private final List<PlanLine> lines;
    private final List<String> lokus;
    private final DesaSets desa;
    private Map<PlanFinding.Kind, Integer> found;
    private List<CoverageGap> coverage;

    ReadinessFacts(Records records, ReferenceCatalogue reference, LocalDate today) {
        this.records = records;
        this.reference = reference;
        this.today = today;
        cycle = CurrentCycle.of(records);
        areas = records.all(Area.class);
        lines = records.all(PlanLine.class).stream()
                .filter(line -> Objects.equals(line.cycleId(), cycle.id()))
                .toList();
        lokus = Priorities.lokus(records, cycle);
        desa = new DesaSets(areas, lokus);
    }

    public Records records() {
        return records;
    }

    public ReferenceCatalogue reference() {
        return reference;
    }

    public LocalDate today() {
        return today;
    }

    public Cycle cycle() {
        return cycle;
    }

    public List<Area> areas() {
        return areas;
    }

    /** Plan lines of the current cycle. */
    public List<PlanLine> lines() {
        return lines;
    }

    /** Ids of the confirmed lokus by rank. */
    public List<String> lokus() {
        return lokus;
    }

    public DesaSets desa() {
        return desa;
    }

    /** How many lines have a finding of a kind, as the place Rencana OPD marks them. */
    public int linesWith(PlanFinding.Kind kind) {
        if (found == null) {
            found = count();
        }
        return found.getOrDefault(kind, 0);
    }

    /** Who answers for what. */
    public DataOwners owners() {
        return new DataOwners(
                records.all(Organisation.class),
                reference.organisations(records.identity().regencyCode()),
                today);
    }

    /** Coverage against targets, the farthest behind first. */
    public List<CoverageGap> coverage() {
        if (coverage == null) {
            coverage = CoverageGap.of(Figures.board(records, reference));
        }
        return coverage;
    }

    private Map<PlanFinding.Kind, Integer> count() {
        LineCheck check = new LineCheck(new Nomenclature(reference::nomenclature));
        Map<String, List<PlanFinding>> across = new CrossCheck(desa).of(lines);
        Map<PlanFinding.Kind, Integer> counted = new EnumMap<>(PlanFinding.Kind.class);
        for (PlanLine line : lines) {
            Stream.concat(check.of(line).stream(), across.getOrDefault(line.id(), List.of()).stream())
                    .map(PlanFinding::kind)
                    .distinct()
                    .forEach(kind -> counted.merge(kind, 1, Integer::sum));
        }
        return counted;
    }
}
