package id.rembuk.usecase;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.reference.FundSourceKind;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.domain.reference.NomenclatureEntry;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.domain.workspace.WorkspaceIdentity;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * Everything a workplan shows, read at one time.
 *
 * @param organisations in the order in which the OPD are printed
 * @param lokus area ids of the cycle's confirmed list of lokus; empty while there is none
 * @param lines of the cycle, by OPD and position
 * @param commitments of the cycle, by number; they name the lines that pay for them
 * @param readAt time of the state shown, in the zone it is printed in
 */
public record Workplan(
        WorkspaceIdentity identity,
        Cycle cycle,
        List<Organisation> organisations,
        List<Area> areas,
        List<String> lokus,
        List<Indicator> indicators,
        List<FundSourceKind> fundSources,
        List<NomenclatureEntry> nomenclature,
        List<PlanLine> lines,
        List<Commitment> commitments,
        ZonedDateTime readAt) {
    public Workplan {
        organisations = List.copyOf(organisations);
        areas = List.copyOf(areas);
        lokus = List.copyOf(lokus);
        indicators = List.copyOf(indicators);
        fundSources = List.copyOf(fundSources);
        nomenclature = List.copyOf(nomenclature);
        lines = List.copyOf(lines);
        commitments = List.copyOf(commitments);
    }
}
