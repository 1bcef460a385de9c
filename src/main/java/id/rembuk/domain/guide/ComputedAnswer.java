package id.rembuk.domain.guide;

import id.rembuk.domain.plan.PlanFinding;

/**
 * What the data say of a step that is judged from them.
 *
 * @param held how many things fulfil the rule, 0 to {@code of}
 * @param of how many things were looked at; 0 while there is nothing to look at, and then the step is not done
 * @param mend the finding most plan lines have that keeps the rule from being fulfilled; null for rules about other
 *     things, and when nothing is to be mended
 */
public record ComputedAnswer(ComputedRule rule, int held, int of, PlanFinding.Kind mend) {
    public static ComputedAnswer of(ComputedRule rule, int held, int of) {
        return new ComputedAnswer(rule, held, of, null);
    }

    public boolean isDone() {
        return of > 0 && held == of;
    }

    /** How many do not fulfil the rule. */
    public int open() {
        return of - held;
    }
}
