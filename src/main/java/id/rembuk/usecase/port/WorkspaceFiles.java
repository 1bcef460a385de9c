package id.rembuk.usecase.port;

import id.rembuk.domain.workspace.WorkspaceIdentity;
import id.rembuk.task.Progress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes, opens, copies, checks and restores workspace files. Every failure is a user error that loses nothing. */
public interface WorkspaceFiles {
    /** Makes a new file with its first rows, refusing to overwrite, and opens it for writing. */
    Opened create(Path file, WorkspaceIdentity identity, Consumer<RecordsWriter> firstRows);

    /** Opens a file: checks it, migrates a copy when it is older, takes the lock. */
    Opened open(Path file, Mode mode);

    /** Why a file, made or still to be made, had better not lie there; empty for a disk of this computer. */
    Optional<Notice> placeNotice(Path file);

    /** A verified copy of an open workspace at a new place ("Simpan salinan…"). */
    void saveCopy(Workspace workspace, Path target, boolean overwrite, Progress progress);

    /**
     * A verified copy that goes its own way under another identity (hand-over); it overwrites nothing.
     *
     * @param identity identity of the copy, with the id of the workspace
     */
    void saveSuccessor(Workspace workspace, Path target, WorkspaceIdentity identity, Progress progress);

    /** Makes a verified backup in a folder and removes those the rotation no longer keeps. */
    Backup backUp(Workspace workspace, Path folder, Progress progress);

    /** Folder of a workspace's own rotating backups, beside it. */
    Path backupFolder(Path workspaceFile);

    /** Verified backups in a folder for a workspace name, newest first. */
    List<Backup> backups(Path folder, Path workspaceFile);

    /**
     * Puts a backup in the place of a closed workspace; the replaced file is set aside and returned.
     *
     * @return where the replaced file is kept; empty when there was none
     */
    Optional<Path> restore(Path backup, Path workspaceFile, Progress progress);

    /** Sets a damaged file with its -wal and -shm aside, unchanged, and returns its new place. */
    Path setAside(Path workspaceFile);

    /** Facts about a file, without a lock and beside an open window. */
    Inspection inspect(Path file);

    /** How a file is opened. */
    enum Mode {
        READ_WRITE,
        READ_ONLY
    }

    /** An open workspace and what the officer should know about it, as codes of notices. */
    record Opened(Workspace workspace, List<Notice> notices) {}

    /** Something to tell at opening; its texts are {@code notice.CODE.what/.why/.next}. */
    record Notice(String code, List<String> words) {
        public static Notice of(String code, String... words) {
            return new Notice(code, List.of(words));
        }
    }

    /**
     * A verified backup.
     *
     * @param rows row counts by lower-case kind name, with kecamatan, desa and history
     * @param historyHead hash of its newest history row
     */
    record Backup(Path file, Instant madeAt, long bytes, Map<String, Long> rows, String historyHead) {}

    /**
     * One check of a file and whether it holds.
     *
     * @param code database, foreign-keys, schema-text, history-chain, document-files,
     *     document-history or practice-mark
     * @param words what to tell, e.g. the first history row that does not fit
     */
    record CheckResult(String code, boolean holds, List<String> words) {}

    /** What the sub-commands info and check show. */
    record Inspection(
            int schema,
            WorkspaceIdentity identity,
            int activityYear,
            int planningYear,
            Map<String, Long> counts,
            List<CheckResult> checks,
            String historyHead,
            Optional<Instant> lastBackup) {
        public boolean holds() {
            return checks.stream().allMatch(CheckResult::holds);
        }
    }
}
