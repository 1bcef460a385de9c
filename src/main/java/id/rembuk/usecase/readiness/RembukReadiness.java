package id.rembuk.usecase.readiness;

import id.rembuk.domain.readiness.Readiness;
import id.rembuk.usecase.Today;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.ReferenceCatalogue;
import id.rembuk.usecase.port.Workspace;
import java.util.List;

/** Judges whether the rembuk can begin; belongs on the READ lane. */
public final class RembukReadiness {
    private final Workspace workspace;
    private final ReferenceCatalogue reference;
    private final Today today;
    private final List<ReadinessCheck> checks;

    /** @param checks in the order in which they are told */
    public RembukReadiness(
            Workspace workspace, ReferenceCatalogue reference, Today today, List<ReadinessCheck> checks) {
        this.workspace = workspace;
        this.reference = reference;
        this.today = today;
        this.checks = List.copyOf(checks);
    }

    /** All conditions as they are now. */
    public Readiness judge() {
        return workspace.read(records -> judge(facts(records)));
    }

    /** What the plan has no line for. */
    public List<PlanGap> planGaps(PlanGap.Kind kind) {
        return workspace.read(records -> PlanGap.of(kind, facts(records)));
    }

    /** What the checks see of one state. */
    public ReadinessFacts facts(Records records) {
        return new ReadinessFacts(records, reference, today.day());
    }

    /** All conditions of one state. */
    public Readiness judge(ReadinessFacts facts) {
        return new Readiness(
                checks.stream().flatMap(check -> check.of(facts).stream()).toList());
    }
}
