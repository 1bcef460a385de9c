package id.rembuk.domain.readiness;

import java.util.List;
import java.util.stream.Stream;

/**
 * Whether a rembuk can begin: all conditions that can be judged.
 *
 * @param conditions by room in the order of the work
 */
public record Readiness(List<Condition> conditions) {
    public Readiness {
        conditions = List.copyOf(conditions);
    }

    public int total() {
        return conditions.size();
    }

    public int fulfilled() {
        return (int) conditions.stream().filter(Condition::fulfilled).count();
    }

    public int blockers() {
        return open(Severity.BLOCKER).size();
    }

    public int warnings() {
        return open(Severity.WARNING).size();
    }

    /** What is still to be mended: blockers first. */
    public List<Condition> open() {
        return Stream.concat(open(Severity.BLOCKER).stream(), open(Severity.WARNING).stream())
                .toList();
    }

    /** Unfulfilled conditions of a severity. */
    public List<Condition> open(Severity severity) {
        return conditions.stream()
                .filter(condition -> !condition.fulfilled() && condition.severity() == severity)
                .toList();
    }

    /** What holds already. */
    public List<Condition> done() {
        return conditions.stream().filter(Condition::fulfilled).toList();
    }
}
