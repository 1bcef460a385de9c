package id.rembuk.domain.history;

import java.util.List;

/**
 * What a committed edit touched, as every screen hears it.
 *
 * @param sequence number of the history row, rising by one per commit
 * @param images every touched record before and after; empty when they are very many, which are to be read anew
 */
public record Change(long sequence, EditName name, Origin origin, List<RecordRef> touched, List<RecordChange> images) {
    public Change {
        touched = List.copyOf(touched);
        images = List.copyOf(images);
    }

    /** A change whose records are to be read anew. */
    public Change(long sequence, EditName name, Origin origin, List<RecordRef> touched) {
        this(sequence, name, origin, touched, List.of());
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
