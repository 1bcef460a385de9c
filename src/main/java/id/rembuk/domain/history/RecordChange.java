package id.rembuk.domain.history;

import id.rembuk.domain.WorkspaceRecord;

/** One record before and after an edit; {@code before} is null when it was added, {@code after} when it was deleted. */
public record RecordChange(WorkspaceRecord before, WorkspaceRecord after) {
    public RecordChange {
        if (before == null && after == null) {
            throw new IllegalArgumentException("A change needs a before or an after");
        }
        if (before != null && after != null && !RecordRef.of(before).equals(RecordRef.of(after))) {
            throw new IllegalArgumentException("A change must keep the record's kind and id");
        }
    }

    public static RecordChange added(WorkspaceRecord after) {
        return new RecordChange(null, after);
    }

    public static RecordChange deleted(WorkspaceRecord before) {
        return new RecordChange(before, null);
    }

    public RecordRef ref() {
        return RecordRef.of(after != null ? after : before);
    }

    public RecordChange inverted() {
        return new RecordChange(/* before= */ after, /* after= */ before);
    }

    public boolean isEmpty() {
        return before != null && before.equals(after);
    }
}
