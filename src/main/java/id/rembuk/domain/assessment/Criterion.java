package id.rembuk.domain.assessment;

import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.guide.ActionRef;
import java.util.List;
import java.util.Optional;

/**
 * One criterion of the yearly assessment of the actions, and the grade the officer gives the own regency by it.
 *
 * @param action the action it judges; null for none
 * @param code how the form numbers it, e.g. "1.1"; null for none
 * @param weight what it counts in the total, 1 to 1000; null until the officer's own guide gives it
 * @param steps its grades, best first; empty while no source gives them
 * @param source where the criterion was read; null when the officer wrote it
 * @param verified whether the source was read and says so
 * @param computation how the share is worked out; null when the officer judges alone
 * @param grade letter the officer gave; null while open
 * @param evidence what proves it, in words; null for none
 * @param evidenceIds evidence of the actions that proves it
 */
public record Criterion(
        String id,
        String cycleId,
        ActionRef action,
        String code,
        String text,
        Integer weight,
        List<GradeStep> steps,
        String source,
        boolean verified,
        Computation computation,
        String grade,
        String reason,
        String evidence,
        List<String> evidenceIds)
        implements WorkspaceRecord {
    public Criterion {
        steps = List.copyOf(steps);
        evidenceIds = List.copyOf(evidenceIds);
    }

    /** A criterion of the officer's own with nothing written yet. */
    public static Criterion blank(String id, String cycleId) {
        return new Criterion(
                id, cycleId, null, null, null, null, List.of(), null, false, null, null, null, null, List.of());
    }

    /** A copy to change fields in. */
    public CriterionBuilder edit() {
        return new CriterionBuilder(this);
    }

    /** The same criterion for another cycle, without a grade yet. */
    public Criterion startOf(String newId, String newCycleId) {
        return new Criterion(
                newId,
                newCycleId,
                action,
                code,
                text,
                weight,
                steps,
                source,
                verified,
                computation,
                null,
                null,
                null,
                List.of());
    }

    public boolean isGraded() {
        return grade != null;
    }

    /** The grade given, among the grades there are. */
    public Optional<GradeStep> given() {
        return steps.stream().filter(step -> step.letter().equals(grade)).findFirst();
    }

    /** The best grade whose share is reached; empty when none is, or none has a share. */
    public Optional<GradeStep> reached(HighLokus share) {
        return steps.stream()
                .filter(step -> step.leastPercent() != null && share.reaches(step.leastPercent()))
                .findFirst();
    }
}
