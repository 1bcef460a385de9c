package id.rembuk.domain.history;

import id.rembuk.domain.WorkspaceRecord;

/** Points at one record of a workspace. */
public record RecordRef(RecordKind kind, String id) {
    public static RecordRef of(WorkspaceRecord record) {
        return new RecordRef(RecordKind.of(record), record.id());
    }
}
