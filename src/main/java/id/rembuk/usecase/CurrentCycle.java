package id.rembuk.usecase;

import id.rembuk.domain.workspace.Cycle;
import id.rembuk.usecase.port.Records;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the round of actions a workspace shows: the one an officer turned to, else the one with the newest activity
 * year.
 */
public final class CurrentCycle {
    /** Under this name the workspace keeps the id of the round it shows; "" for the newest. */
    static final String SHOWN = "cycle.shown";

    private CurrentCycle() {}

    public static Cycle of(Records records) {
        return records.preference(SHOWN)
                .flatMap(id -> records.find(Cycle.class, id))
                .orElseGet(() -> newest(records));
    }

    /** The round with the newest activity year. */
    static Cycle newest(Records records) {
        return newestFirst(records).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A workspace always has a cycle"));
    }

    static List<Cycle> newestFirst(Records records) {
        return records.all(Cycle.class).stream()
                .sorted(Comparator.comparingInt(Cycle::activityYear).reversed())
                .toList();
    }
}
