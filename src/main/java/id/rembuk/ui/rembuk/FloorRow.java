package id.rembuk.ui.rembuk;

import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.rembuk.DecisionState;
import id.rembuk.domain.rembuk.FloorChange;
import java.util.Map;
import java.util.Optional;

/**
 * One plan line or commitment as the table of a running meeting shows it.
 *
 * @param number running number over all lines or commitments
 * @param values text of each shown field, by its name
 * @param waiting change that waits of each field, by its name
 */
record FloorRow(
        RecordRef ref,
        String number,
        Map<String, String> values,
        Map<String, FloorChange> waiting,
        DecisionState state,
        String note) {
    FloorRow {
        values = Map.copyOf(values);
        waiting = Map.copyOf(waiting);
    }

    String id() {
        return ref.id();
    }

    String value(String field) {
        return values.getOrDefault(field, "");
    }

    boolean isChanged() {
        return !waiting.isEmpty();
    }

    /** The change that was made last. */
    Optional<FloorChange> lastChange() {
        return waiting.values().stream().max(java.util.Comparator.comparing(FloorChange::at));
    }
}
