package id.rembuk.usecase;

import id.rembuk.domain.UserError;
import id.rembuk.domain.history.Actor;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.HistoryEntry;
import id.rembuk.domain.workspace.WorkspaceIdentity;
import id.rembuk.task.Progress;
import id.rembuk.usecase.port.Workspace;
import id.rembuk.usecase.port.WorkspaceFiles;
import id.rembuk.usecase.port.WorkspaceFiles.Mode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Gives a workspace to another laptop: the copy carries the next generation, this file is marked and read-only until it
 * is taken back. Both histories share all rows up to the mark, so a fork shows as the first row that differs.
 */
public final class HandOver {
    private static final int ROWS_AT_ONCE = 200;

    private final WorkspaceFiles files;
    private final Workspace workspace;
    private final Clock clock;
    private final Actor actor;

    public HandOver(WorkspaceFiles files, Workspace workspace, Clock clock, Actor actor) {
        this.files = files;
        this.workspace = workspace;
        this.clock = clock;
        this.actor = actor;
    }

    /** How two files of a workspace stand to each other. */
    public enum Relation {
        /** The same edits. */
        SAME,
        /** The other file has all edits of this one and more. */
        OTHER_IS_NEWER,
        /** This file has all edits of the other and more. */
        THIS_IS_NEWER,
        /** Both were edited on their own. */
        FORKED,
        /** The other file is another workspace. */
        UNRELATED
    }

    /**
     * The answer of a comparison.
     *
     * @param common number of edits both share
     * @param firstHere first edit only this file has; null when there is none
     * @param firstThere first edit only the other file has; null when there is none
     */
    public record Comparison(Relation relation, long common, HistoryEntry firstHere, HistoryEntry firstThere) {}

    /**
     * Makes the copy for the other laptop and marks this file.
     *
     * @param toWhom name or office that goes on with the work
     * @throws UserError when the place cannot be written; this file is then not marked
     */
    public void handOver(String toWhom, Path target, Progress progress) {
        WorkspaceIdentity before = workspace.read(records -> records.identity());
        Instant now = clock.instant();
        mark(before, new WorkspaceIdentity.HandOver(toWhom, now), "workspace.hand-over", toWhom);
        boolean done = false;
        try {
            files.saveSuccessor(workspace, target, with(before, before.generation() + 1, null), progress);
            done = true;
        } finally {
            if (!done) {
                mark(before, null, "workspace.hand-over-cancelled", toWhom);
            }
        }
    }

    /** Takes the mark away, so that this file can be written again; the other copy is then a fork. */
    public void takeBack() {
        WorkspaceIdentity identity = workspace.read(records -> records.identity());
        if (identity.handedOver() != null) {
            mark(identity, null, "workspace.take-back", identity.handedOver().toWhom());
        }
    }

    /** Compares the histories of this file and another one. */
    public Comparison compare(Path otherFile) {
        try (Workspace other = files.open(otherFile, Mode.READ_ONLY).workspace()) {
            String here = workspace.read(records -> records.identity()).id();
            if (!here.equals(other.read(records -> records.identity()).id())) {
                return new Comparison(Relation.UNRELATED, 0, null, null);
            }
            return compare(other);
        }
    }

    private Comparison compare(Workspace other) {
        long common = 0;
        while (true) {
            long after = common;
            List<HistoryEntry> mine = workspace.read(records -> records.historyAfter(after, ROWS_AT_ONCE));
            List<HistoryEntry> theirs = other.read(records -> records.historyAfter(after, ROWS_AT_ONCE));
            int shared = 0;
            while (shared < Math.min(mine.size(), theirs.size())
                    && mine.get(shared).hash().equals(theirs.get(shared).hash())) {
                shared++;
            }
            common += shared;
            if (shared < ROWS_AT_ONCE) {
                HistoryEntry firstHere = shared < mine.size() ? mine.get(shared) : null;
                HistoryEntry firstThere = shared < theirs.size() ? theirs.get(shared) : null;
                return new Comparison(relation(firstHere, firstThere), common, firstHere, firstThere);
            }
        }
    }

    private static Relation relation(HistoryEntry firstHere, HistoryEntry firstThere) {
        if (firstHere == null) {
            return firstThere == null ? Relation.SAME : Relation.OTHER_IS_NEWER;
        }
        return firstThere == null ? Relation.THIS_IS_NEWER : Relation.FORKED;
    }

    private void mark(WorkspaceIdentity identity, WorkspaceIdentity.HandOver handOver, String edit, String toWhom) {
        workspace.writeMark(records -> {
            records.identity(with(identity, identity.generation(), handOver));
            return records.append(clock.instant(), actor, EditName.of(edit, toWhom), List.of());
        });
    }

    private static WorkspaceIdentity with(
            WorkspaceIdentity identity, int generation, WorkspaceIdentity.HandOver handOver) {
        return new WorkspaceIdentity(
                identity.id(),
                generation,
                identity.practice(),
                identity.regencyCode(),
                identity.regencyName(),
                identity.provinceName(),
                identity.createdAt(),
                handOver);
    }
}
