package id.rembuk.usecase.assessment;

import id.rembuk.domain.assessment.AssessmentTotals;
import id.rembuk.domain.assessment.Criterion;
import id.rembuk.domain.assessment.HighLokus;
import id.rembuk.domain.guide.Evidence;
import id.rembuk.domain.guide.GuidanceFrame;
import java.util.List;
import java.util.Map;

/**
 * The criteria of the current cycle with the grades given.
 *
 * @param criteria by code
 * @param shares share of high lokus of each criterion that is worked out, by its id
 * @param known shipped criteria that are not among them
 * @param frame the guidance frame of the cycle, for the names of its actions
 * @param frames all guidance frames there are, for criteria that speak of an action of another one
 * @param evidence of the cycle, by caption
 */
public record AssessmentBoard(
        boolean practice,
        List<Criterion> criteria,
        AssessmentTotals totals,
        Map<String, HighLokus> shares,
        List<Criterion> known,
        GuidanceFrame frame,
        List<GuidanceFrame> frames,
        List<Evidence> evidence) {
    public AssessmentBoard {
        criteria = List.copyOf(criteria);
        shares = Map.copyOf(shares);
        known = List.copyOf(known);
        frames = List.copyOf(frames);
        evidence = List.copyOf(evidence);
    }
}
