package id.rembuk.usecase.picture;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.priority.PrioritySite;
import id.rembuk.domain.situation.HigherPrevalence;
import id.rembuk.domain.situation.PrevalenceFigure;
import id.rembuk.domain.situation.PrevalenceTarget;
import id.rembuk.domain.situation.ServiceCount;
import id.rembuk.domain.situation.StuntingCount;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.usecase.CurrentCycle;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.ReferenceCatalogue;
import id.rembuk.usecase.port.Workspace;
import java.util.stream.Collectors;

/** Gathers what the pictures of the analysis are made of from one consistent state; belongs on the READ lane. */
public final class Figures {
    private final Workspace workspace;
    private final ReferenceCatalogue reference;

    public Figures(Workspace workspace, ReferenceCatalogue reference) {
        this.workspace = workspace;
        this.reference = reference;
    }

    /** Everything as it is now, with the lokus of the current cycle. */
    public FigureBoard board() {
        return workspace.read(records -> board(records, reference));
    }

    /** Everything of one state. */
    public static FigureBoard board(Records records, ReferenceCatalogue reference) {
        Cycle cycle = CurrentCycle.of(records);
        return new FigureBoard(
                records.identity(),
                cycle,
                records.all(Area.class),
                records.all(StuntingCount.class),
                records.all(ServiceCount.class),
                records.all(PrevalenceFigure.class),
                records.all(HigherPrevalence.class),
                records.all(PrevalenceTarget.class),
                reference.indicators(),
                records.all(PrioritySite.class).stream()
                        .filter(site -> site.cycleId().equals(cycle.id()))
                        .map(PrioritySite::areaId)
                        .collect(Collectors.toSet()));
    }
}
