package id.rembuk.usecase;

import id.rembuk.domain.UserError;
import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.document.Edition;
import id.rembuk.domain.document.OfficialDocument;
import id.rembuk.domain.document.Signing;
import id.rembuk.domain.history.Actor;
import id.rembuk.domain.history.Change;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.HistoryEntry;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.RecordsWriter;
import id.rembuk.usecase.port.Workspace;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The one road by which a workspace changes: an edit is decided on the stored records, written with its history row in
 * one transaction, told to everyone, and can be undone back to the state the workspace was opened in. Call it on the
 * WRITE lane.
 */
public final class Edits {
    private final Workspace workspace;
    private final ChangeFeed feed;
    private final Clock clock;
    private volatile Actor actor;
    private final Deque<Done> undoable = new ArrayDeque<>();
    private final Deque<Done> redoable = new ArrayDeque<>();

    public Edits(Workspace workspace, ChangeFeed feed, Clock clock, Actor actor) {
        this.workspace = workspace;
        this.feed = feed;
        this.clock = clock;
        this.actor = actor;
    }

    /** In whose name edits are recorded now. */
    public Actor actor() {
        return actor;
    }

    /** Records the edits that follow in another officer's name; the account and the computer stay. */
    public void officer(String name, String office) {
        actor = new Actor(name, office, actor.osUser(), actor.computer());
    }

    /**
     * Applies what {@code decide} answers for the records as they are now.
     *
     * @return the change; empty when nothing would be different
     * @throws UserError {@code document.locked} when it touches a final document, its file or a signature
     */
    public Optional<Change> apply(EditName name, Function<Records, List<RecordChange>> decide) {
        return commit(name, records -> unlocked(decide.apply(records)), Change.Origin.EDIT)
                .map(done -> {
                    undoable.push(done.edit());
                    redoable.clear();
                    feed.publish(done.change());
                    return done.change();
                });
    }

    /**
     * Applies what can never be undone (final, number, signature); earlier edits of the same records can then no longer
     * be taken back either.
     */
    public Optional<Change> settle(EditName name, Function<RecordsWriter, List<RecordChange>> decide) {
        return commit(name, decide, Change.Origin.EDIT).map(done -> {
            undoable.removeIf(edit -> edit.touches(done.change().touched()));
            redoable.clear();
            feed.publish(done.change());
            return done.change();
        });
    }

    /** Takes the newest edit back; empty when there is none. */
    public Optional<Change> undo() {
        return step(undoable, redoable, Change.Origin.UNDO);
    }

    /** Does the edit undone last once more; empty when there is none. */
    public Optional<Change> redo() {
        return step(redoable, undoable, Change.Origin.REDO);
    }

    /** Name of the edit that {@link #undo()} would take back. */
    public Optional<EditName> undoName() {
        return Optional.ofNullable(undoable.peek()).map(Done::name);
    }

    /** Name of the edit that {@link #redo()} would do again. */
    public Optional<EditName> redoName() {
        return Optional.ofNullable(redoable.peek()).map(Done::name);
    }

    private Optional<Change> step(Deque<Done> from, Deque<Done> to, Change.Origin origin) {
        Done edit = from.peek();
        if (edit == null) {
            return Optional.empty();
        }
        List<RecordChange> inverse = edit.inverse();
        Optional<Committed> committed = commit(edit.name(), records -> unlocked(inverse), origin);
        from.pop();
        return committed.map(done -> {
            to.push(done.edit());
            feed.publish(done.change());
            return done.change();
        });
    }

    private Optional<Committed> commit(
            EditName name, Function<? super RecordsWriter, List<RecordChange>> decide, Change.Origin origin) {
        return workspace.write(records -> {
            List<RecordChange> changes =
                    decide.apply(records).stream().filter(c -> !c.isEmpty()).toList();
            if (changes.isEmpty()) {
                return Optional.empty();
            }
            changes.forEach(change -> write(records, change));
            HistoryEntry entry = records.append(Instant.now(clock), actor, historyName(name, origin), changes);
            Change change = new Change(
                    entry.sequence(),
                    name,
                    origin,
                    changes.stream().map(RecordChange::ref).toList());
            return Optional.of(new Committed(new Done(name, changes), change));
        });
    }

    /** What is final changes only by {@link #settle}: refused here, at the one road, whoever asks. */
    private static List<RecordChange> unlocked(List<RecordChange> changes) {
        for (RecordChange change : changes) {
            if (!change.isEmpty() && (isLocked(change.before()) || isLocked(change.after()))) {
                throw new UserError("document.locked");
            }
        }
        return changes;
    }

    private static boolean isLocked(WorkspaceRecord record) {
        return record instanceof Edition
                || record instanceof Signing
                || (record instanceof OfficialDocument document && !document.isDraft());
    }

    private static EditName historyName(EditName name, Change.Origin origin) {
        return switch (origin) {
            case EDIT -> name;
            case UNDO -> new EditName("undo." + name.key(), name.words());
            case REDO -> new EditName("redo." + name.key(), name.words());
        };
    }

    /** Writes one change, refusing when the stored record is not the one the change started from. */
    private static void write(RecordsWriter records, RecordChange change) {
        Class<? extends WorkspaceRecord> type = change.ref().kind().type();
        WorkspaceRecord stored = records.find(type, change.ref().id()).orElse(null);
        if (stored == null ? change.before() != null : !stored.equals(change.before())) {
            throw new UserError("edit.changed-meanwhile");
        }
        if (change.after() == null) {
            records.remove(stored);
        } else {
            records.put(change.after());
        }
    }

    private record Done(EditName name, List<RecordChange> changes) {
        boolean touches(List<RecordRef> refs) {
            return changes.stream().anyMatch(change -> refs.contains(change.ref()));
        }

        /** What takes this edit back, last change first. */
        List<RecordChange> inverse() {
            return java.util.stream.IntStream.range(0, changes.size())
                    .mapToObj(i -> changes.get(changes.size() - 1 - i).inverted())
                    .toList();
        }
    }

    private record Committed(Done edit, Change change) {}
}
