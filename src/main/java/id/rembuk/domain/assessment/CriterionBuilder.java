package id.rembuk.domain.assessment;

import id.rembuk.domain.guide.ActionRef;
import java.util.List;

/** Changes some fields of a criterion and keeps the others. */
public final class CriterionBuilder {
    private final String id;
    private final String cycleId;
    private final String source;
    private final boolean verified;
    private ActionRef action;
    private String code;
    private String text;
    private Integer weight;
    private List<GradeStep> steps;
    private Computation computation;
    private String grade;
    private String reason;
    private String evidence;
    private List<String> evidenceIds;

    CriterionBuilder(Criterion criterion) {
        id = criterion.id();
        cycleId = criterion.cycleId();
        source = criterion.source();
        verified = criterion.verified();
        action = criterion.action();
        code = criterion.code();
        text = criterion.text();
        weight = criterion.weight();
        steps = criterion.steps();
        computation = criterion.computation();
        grade = criterion.grade();
        reason = criterion.reason();
        evidence = criterion.evidence();
        evidenceIds = criterion.evidenceIds();
    }

    /** The action it judges; null for none. */
    public CriterionBuilder action(ActionRef value) {
        action = value;
        return this;
    }

    public CriterionBuilder code(String value) {
        code = value;
        return this;
    }

    public CriterionBuilder text(String value) {
        text = value;
        return this;
    }

    /** What it counts in the total; null for unknown. */
    public CriterionBuilder weight(Integer value) {
        weight = value;
        return this;
    }

    /** Its grades, best first. */
    public CriterionBuilder steps(List<GradeStep> value) {
        steps = value;
        return this;
    }

    /** How the share is worked out; null when the officer judges alone. */
    public CriterionBuilder computation(Computation value) {
        computation = value;
        return this;
    }

    /** Letter of the grade given; null for open. */
    public CriterionBuilder grade(String value) {
        grade = value;
        return this;
    }

    public CriterionBuilder reason(String value) {
        reason = value;
        return this;
    }

    /** What proves it, in words; null for none. */
    public CriterionBuilder evidence(String value) {
        evidence = value;
        return this;
    }

    /** Evidence of the actions that proves it. */
    public CriterionBuilder evidenceIds(List<String> value) {
        evidenceIds = value;
        return this;
    }

    public Criterion build() {
        return new Criterion(
                id,
                cycleId,
                action,
                code,
                text,
                weight,
                steps,
                source,
                verified,
                computation,
                grade,
                reason,
                evidence,
                evidenceIds);
    }
}
