package id.rembuk.launch;

import id.rembuk.task.Lane;
import id.rembuk.task.Progress;
import id.rembuk.task.TaskRunner;
import id.rembuk.ui.shell.Shell;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.port.WorkspaceFiles.Backup;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import org.slf4j.LoggerFactory;

/**
 * A workspace in the window and its safekeeping: a verified backup at opening, after every quarter of an hour with
 * edits, and at closing; and a checkpoint when nothing was edited for a while.
 */
final class OpenWorkspace {
    static final Duration BACKUP_EVERY = Duration.ofMinutes(15);
    static final Duration IDLE = Duration.ofSeconds(20);

    private final AppContext context;
    private final WorkspaceSession session;
    private final Shell shell;
    private final AtomicLong editedAt = new AtomicLong();
    private final Timeline clock;
    private final Runnable unsubscribe;
    private Instant backedUpAt = Instant.EPOCH;
    private long checkpointOf;

    OpenWorkspace(AppContext context, WorkspaceSession session, Shell shell) {
        this.context = context;
        this.session = session;
        this.shell = shell;
        unsubscribe = session.changes()
                .subscribe(change -> editedAt.set(context.clock().millis()));
        clock = new Timeline(new KeyFrame(javafx.util.Duration.seconds(5), e -> tick()));
        clock.setCycleCount(Animation.INDEFINITE);
    }

    WorkspaceSession session() {
        return session;
    }

    /** Runs jobs that the status bar shows. */
    TaskRunner tasks() {
        return shell.context().tasks();
    }

    boolean isOf(Path file) {
        return session.workspace().file().toAbsolutePath().equals(file.toAbsolutePath());
    }

    /** Makes the first backup and starts the clock. */
    void keepSafe() {
        if (writable()) {
            backUp();
            clock.play();
        }
    }

    /** Makes a verified backup now; the status bar tells when it is done. */
    void backUp() {
        backedUpAt = context.clock().instant();
        shell.context()
                .tasks()
                .run(Lane.WORK, context.messages().get("shell.job.backup"), progress -> makeBackup())
                .onSuccess(backup -> shell.backedUp(
                        LocalTime.ofInstant(backup.madeAt(), context.clock().getZone())))
                .onFailure(shell.context().dialogs()::error);
    }

    /** Saves what is typed, waits for it, makes the last backup, closes the file; then goes on. */
    void close(Runnable then) {
        clock.stop();
        shell.close();
        shell.root().setDisable(true);
        shell.context()
                .tasks()
                .run(Lane.WRITE, context.messages().get("shell.job.close"), progress -> {
                    if (writable() && editedAt.get() > backedUpAt.toEpochMilli()) {
                        lastBackup();
                    }
                    unsubscribe.run();
                    session.close();
                    return null;
                })
                .onFailure(shell.context().dialogs()::error)
                .onEnd(then);
    }

    private void lastBackup() {
        try {
            makeBackup();
        } catch (RuntimeException e) {
            // The workspace itself is whole; a backup that cannot be made must not keep it from being closed.
            LoggerFactory.getLogger(OpenWorkspace.class).warn("no backup at closing: {}", e.getMessage());
        }
    }

    private void tick() {
        long edited = editedAt.get();
        Instant now = context.clock().instant();
        if (edited > backedUpAt.toEpochMilli() && backedUpAt.plus(BACKUP_EVERY).isBefore(now)) {
            backUp();
        }
        if (edited > checkpointOf && now.toEpochMilli() - edited >= IDLE.toMillis()) {
            checkpointOf = edited;
            context.tasks().run(Lane.WRITE, context.messages().get("shell.job.backup"), progress -> {
                session.workspace().checkpoint();
                return null;
            });
        }
    }

    private Backup makeBackup() {
        Path folder = context.files().backupFolder(session.workspace().file());
        return Objects.requireNonNull(context.files().backUp(session.workspace(), folder, Progress.NONE));
    }

    private boolean writable() {
        return session.workspace().readOnlyReason().isEmpty();
    }
}
