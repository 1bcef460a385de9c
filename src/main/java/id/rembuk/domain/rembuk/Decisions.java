package id.rembuk.domain.rembuk;

import id.rembuk.domain.history.RecordRef;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The present state of every record that was decided about: its newest decision, whichever meeting made it. */
public final class Decisions {
    private static final Comparator<Decision> BY_TIME =
            Comparator.comparing(Decision::at).thenComparing(Decision::id);

    private final Map<RecordRef, Decision> newest = new HashMap<>();

    public Decisions(Collection<Decision> decisions) {
        decisions.stream().sorted(BY_TIME).forEach(decision -> newest.put(decision.subject(), decision));
    }

    public Optional<Decision> of(RecordRef subject) {
        return Optional.ofNullable(newest.get(subject));
    }

    public DecisionState state(RecordRef subject) {
        return of(subject).map(Decision::state).orElse(DecisionState.USULAN);
    }

    /** Whether a record belongs into what is signed: all but those put off or refused. */
    public boolean keeps(RecordRef subject) {
        return !state(subject).isSetAside();
    }
}
