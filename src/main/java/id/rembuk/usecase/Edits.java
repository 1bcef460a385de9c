package id.rembuk.usecase;

import id.rembuk.domain.UserError;
import id.rembuk.domain.WorkspaceRecord;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
     * @throws UserError {@code document.locked} when it touches a final document, its file or a signature,
     *     {@code rembuk.locked} when it touches what a meeting agreed and closed
     */
    public Optional<Change> apply(EditName name, Function<Records, List<RecordChange>> decide) {
        return commit(name, records -> Locks.unlocked(records, decide.apply(records)), Change.Origin.EDIT)
                .map(this::done);
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

    /**
     * Applies changes to very many records as one edit. Only the few changes that {@link Bulk#named} answers stand in the
     * history row itself; the many are kept as images under the set's name, whose digest those few should carry.
     *
     * @return the change; empty when nothing would be different
     */
    public Optional<Change> applyMany(EditName name, String setId, Function<Records, Bulk> decide) {
        return workspace
                .write(records -> {
                    Bulk bulk = decide.apply(records);
                    List<RecordChange> many = Locks.unlocked(
                            records,
                            bulk.many().stream().filter(c -> !c.isEmpty()).toList());
                    return many.isEmpty()
                            ? Optional.<Committed>empty()
                            : Optional.of(commitMany(records, name, setId, many, bulk.named()));
                })
                .map(this::done);
    }

    /**
     * Very many changes and what stands for them in the history.
     *
     * @param named makes the few changes of the history row from the digest of the many
     */
    public record Bulk(List<RecordChange> many, Function<String, List<RecordChange>> named) {
        public Bulk {
            many = List.copyOf(many);
        }
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
        Optional<Committed> committed = stepped(edit, origin);
        from.pop();
        return committed.map(done -> {
            to.push(done.edit());
            feed.publish(done.change());
            return done.change();
        });
    }

    /** @throws UserError {@code undo.still-used} when something final, such as a paper, hangs on what would vanish */
    private Optional<Committed> stepped(Done edit, Change.Origin origin) {
        try {
            return edit.setId() == null
                    ? commit(edit.name(), records -> Locks.unlocked(records, edit.inverse()), origin)
                    : workspace.write(records -> Optional.of(stepMany(records, edit, origin)));
        } catch (UserError e) {
            throw e.code().equals("record.still-used") ? new UserError(e, "undo.still-used") : e;
        }
    }

    private Change done(Committed committed) {
        undoable.push(committed.edit());
        redoable.clear();
        feed.publish(committed.change());
        return committed.change();
    }

    private Committed commitMany(
            RecordsWriter records,
            EditName name,
            String setId,
            List<RecordChange> many,
            Function<String, List<RecordChange>> named) {
        String digest = records.putMany(setId, many);
        List<RecordChange> few = Locks.unlocked(
                records, named.apply(digest).stream().filter(c -> !c.isEmpty()).toList());
        return committed(records, new Done(name, few, setId, false), few, many, Change.Origin.EDIT);
    }

    private Committed stepMany(RecordsWriter records, Done edit, Change.Origin origin) {
        List<RecordChange> made = records.many(edit.setId());
        List<RecordChange> many = edit.inverted() ? made : inverse(made);
        for (RecordChange change : many) {
            requireStored(records, change);
        }
        records.putMany(edit.setId(), many);
        List<RecordChange> few = Locks.unlocked(records, edit.inverse());
        return committed(records, new Done(edit.name(), few, edit.setId(), !edit.inverted()), few, many, origin);
    }

    private Committed committed(
            RecordsWriter records, Done edit, List<RecordChange> few, List<RecordChange> many, Change.Origin origin) {
        few.forEach(change -> write(records, change));
        HistoryEntry entry = records.append(Instant.now(clock), actor, historyName(edit.name(), origin), few);
        List<RecordRef> touched = Stream.concat(few.stream(), many.stream())
                .map(RecordChange::ref)
                .toList();
        List<RecordChange> images = many.isEmpty() ? few : List.of();
        return new Committed(edit, new Change(entry.sequence(), edit.name(), origin, touched, images));
    }

    private Optional<Committed> commit(
            EditName name, Function<? super RecordsWriter, List<RecordChange>> decide, Change.Origin origin) {
        return workspace.write(records -> {
            List<RecordChange> changes =
                    decide.apply(records).stream().filter(c -> !c.isEmpty()).toList();
            if (changes.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(committed(records, new Done(name, changes, null, false), changes, List.of(), origin));
        });
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
        requireStored(records, change);
        if (change.after() == null) {
            records.remove(change.before());
        } else {
            records.put(change.after());
        }
    }

    private static void requireStored(Records records, RecordChange change) {
        Class<? extends WorkspaceRecord> type = change.ref().kind().type();
        WorkspaceRecord stored = records.find(type, change.ref().id()).orElse(null);
        if (stored == null ? change.before() != null : !stored.equals(change.before())) {
            throw new UserError("edit.changed-meanwhile");
        }
    }

    private static List<RecordChange> inverse(List<RecordChange> changes) {
        return IntStream.range(0, changes.size())
                .mapToObj(i -> changes.get(changes.size() - 1 - i).inverted())
                .toList();
    }

    /**
     * An edit that can be taken back or done again.
     *
     * @param changes what was changed, without the many
     * @param setId where the images of the many are kept; null when there are none
     * @param inverted true when the many were last undone
     */
    private record Done(EditName name, List<RecordChange> changes, String setId, boolean inverted) {
        boolean touches(List<RecordRef> refs) {
            return changes.stream().anyMatch(change -> refs.contains(change.ref()));
        }

        /** What takes this edit back, last change first. */
        List<RecordChange> inverse() {
            return Edits.inverse(changes);
        }
    }

    private record Committed(Done edit, Change change) {}
}
