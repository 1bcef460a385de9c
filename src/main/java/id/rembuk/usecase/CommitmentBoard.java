package id.rembuk.usecase;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.commitment.CommitmentReports;
import id.rembuk.domain.guide.Evidence;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.domain.workspace.Cycle;
import java.util.List;
import java.util.Map;

/**
 * Everything the commitments are shown with, read at one moment.
 *
 * @param practice whether the workspace holds practice data
 * @param commitments of the current cycle by number
 * @param areas by code, the kabupaten/kota first
 * @param predecessors what commitments continue, by their ids
 * @param reports on commitments of every cycle
 * @param evidence of every cycle, which a report can name
 * @param lokus area ids of the confirmed list of lokus; empty while there is none
 */
public record CommitmentBoard(
        boolean practice,
        Cycle cycle,
        List<Commitment> commitments,
        List<Organisation> organisations,
        List<Area> areas,
        List<String> lokus,
        List<PlanLine> planLines,
        List<Indicator> indicators,
        Map<String, Predecessor> predecessors,
        CommitmentReports reports,
        List<Evidence> evidence) {
    /**
     * The commitment of an earlier year that one continues.
     *
     * @param year activity year it was made in
     */
    public record Predecessor(String id, int year, int number) {}
}
