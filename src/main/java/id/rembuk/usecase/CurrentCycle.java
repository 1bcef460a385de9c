package id.rembuk.usecase;

import id.rembuk.domain.workspace.Cycle;
import id.rembuk.usecase.port.Records;
import java.util.Comparator;

/** Finds the round of actions a workspace is in: the one with the newest activity year. */
public final class CurrentCycle {
    private CurrentCycle() {}

    public static Cycle of(Records records) {
        return records.all(Cycle.class).stream()
                .max(Comparator.comparingInt(Cycle::activityYear))
                .orElseThrow(() -> new IllegalStateException("A workspace always has a cycle"));
    }
}
