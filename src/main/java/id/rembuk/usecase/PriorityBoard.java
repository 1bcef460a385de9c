package id.rembuk.usecase;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.priority.LokusProposal;
import id.rembuk.domain.priority.PriorityRule;
import id.rembuk.domain.priority.PrioritySite;
import id.rembuk.domain.priority.Ranking;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.usecase.PriorityFigures.FigureSet;
import java.util.List;

/**
 * The ranking of a cycle's desa and its list of lokus, read at one moment.
 *
 * @param rule the rule as stored, or the usual one while nobody has changed it
 * @param confirmed the list as it was confirmed, by rank; empty while there is none
 * @param sets the figures that could be used, newest first
 */
public record PriorityBoard(
        boolean practice,
        Cycle cycle,
        PriorityRule rule,
        Ranking ranking,
        LokusProposal proposal,
        List<PrioritySite> confirmed,
        List<FigureSet> sets,
        List<Area> areas) {

    /** Who would come onto the confirmed list and who would leave it; all come in while there is none. */
    public LokusProposal.Difference difference() {
        return proposal.against(confirmed.stream().map(PrioritySite::areaId).toList());
    }

    /** Whether the confirmed list is the one the rule and the choices make now. */
    public boolean isConfirmed() {
        return !confirmed.isEmpty() && difference().isEmpty() && proposal.tied().isEmpty();
    }
}
