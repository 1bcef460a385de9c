package id.rembuk.ui.kit;

import id.rembuk.domain.plan.PlanFinding;

/**
 * What a place is asked to show alone.
 *
 * @param finding the plan lines with this kind of finding; null for the commitments that do not pass the
 *     quality gate and for the check of the figures
 */
public record Narrowing(Place place, PlanFinding.Kind finding) {
    /** The plan lines with a finding of a kind. */
    public static Narrowing lines(PlanFinding.Kind finding) {
        return new Narrowing(Place.RENCANA_OPD, finding);
    }

    /** What is wrong with the figures of the desa. */
    public static Narrowing dataFindings() {
        return new Narrowing(Place.DATA_DESA, null);
    }

    /** The commitments something is still missing in. */
    public static Narrowing openCommitments() {
        return new Narrowing(Place.KOMITMEN, null);
    }
}
