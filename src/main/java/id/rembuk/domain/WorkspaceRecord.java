package id.rembuk.domain;

/**
 * A thing a workspace keeps as a whole: it is read, changed, undone and written to history in one piece. The kinds are
 * listed in {@link id.rembuk.domain.history.RecordKind}.
 */
public interface WorkspaceRecord {

    /** Key of the record, a UUID version 7; never a code of a regulation. */
    String id();
}
