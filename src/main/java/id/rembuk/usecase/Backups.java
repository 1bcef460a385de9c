package id.rembuk.usecase;

import id.rembuk.domain.UserError;
import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.history.Actor;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.HistoryEntry;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.task.Progress;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.Workspace;
import id.rembuk.usecase.port.WorkspaceFiles;
import id.rembuk.usecase.port.WorkspaceFiles.Backup;
import id.rembuk.usecase.port.WorkspaceFiles.Mode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Keeps verified backups of an open workspace: at opening, every 15 minutes of edits and at closing, in the folder
 * beside it and in a second place when one is named. The caller asks {@link #tick} every few seconds on the WORK lane.
 */
public final class Backups implements AutoCloseable {
    /** Longest time between an edit and the backup that holds it. */
    public static final Duration EVERY = Duration.ofMinutes(15);

    /** Rest after which the log beside the file is moved into it. */
    public static final Duration IDLE = Duration.ofSeconds(5);

    private static final String SECOND_PLACE = "backup.second-place";

    private final WorkspaceFiles files;
    private final Workspace workspace;
    private final Clock clock;
    private final Runnable unsubscribe;
    private final List<Consumer<Backup>> listeners = new CopyOnWriteArrayList<>();
    /** Held while a backup is made: two of the same second would take each other's file. */
    private final ReentrantLock making = new ReentrantLock();

    private boolean secondPlaceTold;
    private Instant firstEdit;
    private Instant lastEdit;

    public Backups(WorkspaceFiles files, Workspace workspace, ChangeFeed changes, Clock clock) {
        this.files = files;
        this.workspace = workspace;
        this.clock = clock;
        unsubscribe = changes.subscribe(change -> noteEdit());
    }

    /**
     * How a kind of record differs between a backup and the workspace.
     *
     * @param onlyInBackup records that restoring would bring back
     * @param onlyInWorkspace records that restoring would take away
     * @param changed records that restoring would set back
     */
    public record Difference(RecordKind kind, long onlyInBackup, long onlyInWorkspace, long changed) {}

    /** A backup when the workspace is opened; none when the newest one already holds all of it. */
    public Optional<Backup> atOpening(Progress progress) {
        return backUpWhenNew(progress);
    }

    /** A backup before the workspace is closed; none when the newest one already holds all of it. */
    public Optional<Backup> atClosing(Progress progress) {
        return backUpWhenNew(progress);
    }

    /** Does what is due: settles the file after a rest, makes a backup after 15 minutes with edits. */
    public Optional<Backup> tick(Progress progress) {
        Instant now = clock.instant();
        if (restedAt(now)) {
            workspace.checkpoint();
        }
        return dueAt(now) ? backUpWhenNew(progress) : Optional.empty();
    }

    /**
     * A backup now, whatever is due.
     *
     * @throws UserError when it cannot be made; also when only the second place fails, the one beside the workspace is
     *     then made
     */
    public Backup now(Progress progress) {
        making.lock();
        try {
            Backup backup = besideTheWorkspace(progress);
            for (Path place : secondPlace().stream().toList()) {
                intoSecondPlace(place, progress);
            }
            return backup;
        } finally {
            making.unlock();
        }
    }

    /** Tells of each backup made in either place, on the lane that made it; run the result to hear no more. */
    public Runnable whenMade(Consumer<Backup> told) {
        listeners.add(told);
        return () -> listeners.remove(told);
    }

    /** Backups beside the workspace and in the second place, newest first. */
    public List<Backup> list() {
        List<Backup> backups = new ArrayList<>(files.backups(files.backupFolder(workspace.file()), workspace.file()));
        secondPlace().ifPresent(place -> backups.addAll(files.backups(place, workspace.file())));
        backups.sort(java.util.Comparator.comparing(Backup::madeAt).reversed());
        return backups;
    }

    public Optional<Path> secondPlace() {
        return workspace
                .read(records -> records.preference(SECOND_PLACE))
                .filter(place -> !place.isEmpty())
                .map(Path::of);
    }

    /** Names the second place, or none. */
    public void secondPlace(Optional<Path> place, Actor actor) {
        workspace.write(records -> {
            records.preference(SECOND_PLACE, place.map(Path::toString).orElse(""));
            return records.append(clock.instant(), actor, EditName.of(SECOND_PLACE), List.of());
        });
    }

    /** What restoring a backup would change, by kind; kinds without differences are left out. */
    public List<Difference> differences(Backup backup) {
        try (Workspace old = files.open(backup.file(), Mode.READ_ONLY).workspace()) {
            List<Difference> differences = new ArrayList<>();
            for (RecordKind kind : RecordKind.values()) {
                difference(kind, records(old, kind.type()), records(workspace, kind.type()))
                        .ifPresent(differences::add);
            }
            return differences;
        }
    }

    /** Stops listening to edits. */
    @Override
    public void close() {
        unsubscribe.run();
    }

    private Optional<Backup> backUpWhenNew(Progress progress) {
        if (workspace.readOnlyReason().isPresent()) {
            return Optional.empty();
        }
        making.lock();
        try {
            return isHeld() ? Optional.empty() : Optional.of(unasked(progress));
        } finally {
            making.unlock();
        }
    }

    private boolean isHeld() {
        Instant looked = clock.instant();
        String head =
                workspace.read(Records::historyHead).map(HistoryEntry::hash).orElse("");
        List<Backup> backups = files.backups(files.backupFolder(workspace.file()), workspace.file());
        boolean held = !backups.isEmpty() && Objects.equals(backups.get(0).historyHead(), head);
        if (held) {
            forgetEditsBefore(looked);
        }
        return held;
    }

    /** A second place that is not there, such as a stick at home, is told once; the workspace's own backups go on. */
    private Backup unasked(Progress progress) {
        Backup backup = besideTheWorkspace(progress);
        try {
            secondPlace().ifPresent(place -> intoSecondPlace(place, progress));
        } catch (UserError e) {
            if (!secondPlaceTold) {
                secondPlaceTold = true;
                throw e;
            }
        }
        return backup;
    }

    private Backup besideTheWorkspace(Progress progress) {
        Instant began = clock.instant();
        Backup backup = make(files.backupFolder(workspace.file()), progress);
        forgetEditsBefore(began);
        return backup;
    }

    /** @throws UserError {@code backup.second-place} for a folder of another kind of computer */
    private void intoSecondPlace(Path place, Progress progress) {
        if (!place.isAbsolute()) {
            throw new UserError("backup.second-place", place);
        }
        make(place, progress);
    }

    private Backup make(Path folder, Progress progress) {
        Backup backup = files.backUp(workspace, folder, progress);
        listeners.forEach(each -> each.accept(backup));
        return backup;
    }

    private static Map<String, WorkspaceRecord> records(Workspace workspace, Class<? extends WorkspaceRecord> type) {
        List<WorkspaceRecord> all = workspace.read(records -> List.copyOf(records.all(type)));
        return all.stream().collect(Collectors.toMap(WorkspaceRecord::id, Function.identity()));
    }

    private static Optional<Difference> difference(
            RecordKind kind, Map<String, WorkspaceRecord> old, Map<String, WorkspaceRecord> present) {
        long changed = old.values().stream()
                .filter(record -> present.containsKey(record.id()))
                .filter(record -> !record.equals(present.get(record.id())))
                .count();
        Map<String, WorkspaceRecord> gone = new HashMap<>(old);
        gone.keySet().removeAll(present.keySet());
        Map<String, WorkspaceRecord> added = new HashMap<>(present);
        added.keySet().removeAll(old.keySet());
        return gone.isEmpty() && added.isEmpty() && changed == 0
                ? Optional.empty()
                : Optional.of(new Difference(kind, gone.size(), added.size(), changed));
    }

    private synchronized void noteEdit() {
        lastEdit = clock.instant();
        if (firstEdit == null) {
            firstEdit = lastEdit;
        }
    }

    /** An edit since then may not be in the backup that was just made. */
    private synchronized void forgetEditsBefore(Instant began) {
        firstEdit = lastEdit == null || lastEdit.isBefore(began) ? null : lastEdit;
    }

    private synchronized boolean dueAt(Instant now) {
        return firstEdit != null && !now.isBefore(firstEdit.plus(EVERY));
    }

    private synchronized boolean restedAt(Instant now) {
        return lastEdit != null && !now.isBefore(lastEdit.plus(IDLE));
    }
}
