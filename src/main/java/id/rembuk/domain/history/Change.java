package id.rembuk.domain.history;

import java.util.List;

/**
 * What a committed edit touched, as every screen hears it.
 *
 * @param sequence number of the history row, rising by one per commit
 */
public record Change(long sequence, EditName name, Origin origin, List<RecordRef> touched) {
    public Change {
        touched = List.copyOf(touched);
    }

    /** How the edit came about. */
    public enum Origin {
        EDIT,
        UNDO,
        REDO
    }

    public boolean touches(RecordKind kind) {
        return touched.stream().anyMatch(ref -> ref.kind() == kind);
    }
}
