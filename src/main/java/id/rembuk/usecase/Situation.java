package id.rembuk.usecase;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.situation.PrevalenceFigure;
import id.rembuk.domain.situation.PrevalenceTarget;
import id.rembuk.domain.situation.StuntingCount;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.domain.workspace.WorkspaceIdentity;
import id.rembuk.usecase.port.Workspace;
import java.util.List;

/** Answers what is known of the regency: areas, years, counted cases, prevalence and targets. */
public final class Situation {
    private final Workspace workspace;

    public Situation(Workspace workspace) {
        this.workspace = workspace;
    }

    public WorkspaceIdentity identity() {
        return workspace.read(records -> records.identity());
    }

    public Cycle cycle() {
        return workspace.read(CurrentCycle::of);
    }

    /** Areas of the regency by code, the regency itself first. */
    public List<Area> areas() {
        return workspace.read(records -> records.all(Area.class));
    }

    public List<StuntingCount> counts() {
        return workspace.read(records -> records.all(StuntingCount.class));
    }

    public List<PrevalenceFigure> prevalences() {
        return workspace.read(records -> records.all(PrevalenceFigure.class));
    }

    public List<PrevalenceTarget> targets() {
        return workspace.read(records -> records.all(PrevalenceTarget.class));
    }
}
