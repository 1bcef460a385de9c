package id.rembuk.usecase;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.reference.FundSourceKind;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.domain.workspace.WorkspaceIdentity;
import java.time.Instant;
import java.util.List;

/** Everything a workplan shows, read at one time; lines are ordered by OPD and position. */
public record Workplan(
        WorkspaceIdentity identity,
        Cycle cycle,
        List<Organisation> organisations,
        List<Area> areas,
        List<Indicator> indicators,
        List<FundSourceKind> fundSources,
        List<PlanLine> lines,
        Instant readAt) {}
