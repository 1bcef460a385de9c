package id.rembuk.domain.guide;

import java.time.Month;
import java.util.List;
import java.util.Optional;

/**
 * One of the convergence actions as a guidance frame describes it. A list without entries means that no source says
 * anything about it.
 *
 * @param id lower case, digits and hyphens, unique in the frame, e.g. {@code aksi-3}
 * @param label how it is numbered, e.g. "Aksi 3" or "Aksi pendukung 1"
 * @param name its official name
 * @param supporting whether it is one of the supporting actions ("aksi pendukung") of the 2025 scheme
 * @param lead who leads it
 * @param support who takes part
 * @param months when it takes place; empty when no source says so
 * @param window the sentence the months are taken from
 * @param flows what it hands on, and to whom
 */
public record ConvergenceAction(
        String id,
        String label,
        String name,
        boolean supporting,
        Statement purpose,
        List<Statement> outputs,
        Statement lead,
        List<Statement> support,
        List<Month> months,
        Statement window,
        List<GuideStep> steps,
        List<Statement> inputs,
        List<EvidenceItem> evidence,
        List<Statement> failures,
        List<GuideFlow> flows) {
    public ConvergenceAction {
        outputs = List.copyOf(outputs);
        support = List.copyOf(support);
        months = List.copyOf(months);
        steps = List.copyOf(steps);
        inputs = List.copyOf(inputs);
        evidence = List.copyOf(evidence);
        failures = List.copyOf(failures);
        flows = List.copyOf(flows);
    }

    /** The step of that id. */
    public Optional<GuideStep> step(String stepId) {
        return steps.stream().filter(step -> step.id().equals(stepId)).findFirst();
    }
}
