package id.rembuk.launch;

import id.rembuk.task.Job;
import id.rembuk.task.Lane;
import id.rembuk.task.Progress;
import id.rembuk.task.TaskRunner;
import id.rembuk.ui.kit.AfterPulse;
import id.rembuk.ui.shell.Shell;
import id.rembuk.usecase.Backups;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.port.WorkspaceFiles.Backup;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.slf4j.LoggerFactory;

/** A workspace in the window and its safekeeping: backups at opening, while it is edited, and at closing. */
final class OpenWorkspace {
    private static final Duration TICK = Duration.seconds(3);

    /** How long a backup that failed is left alone. */
    private static final java.time.Duration AFTER_FAILURE = java.time.Duration.ofMinutes(15);

    private final AppContext context;
    private final WorkspaceSession session;
    private final Backups backups;
    private final Shell shell;
    private final Timeline clock = new Timeline(new KeyFrame(TICK, e -> tick()));
    private Job<?> ticking;
    private Instant tryAgain = Instant.MIN;
    private boolean closing;

    OpenWorkspace(AppContext context, WorkspaceSession session, Backups backups, Shell shell) {
        this.context = context;
        this.session = session;
        this.backups = backups;
        this.shell = shell;
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

    /** Makes the first backup when the place shown has been read and laid out, and starts the clock. */
    void keepSafe() {
        if (writable()) {
            AfterPulse.ofReading(context.tasks(), shell.root(), this::firstBackup);
        }
    }

    private void firstBackup() {
        if (closing) {
            return;
        }
        context.tasks()
                .run(Lane.WORK, context.messages().get("shell.job.backup"), progress -> {
                    Optional<Backup> made = backups.atOpening(progress);
                    return made.isPresent() ? made : backups.list().stream().findFirst();
                })
                .onSuccess(this::tell)
                .onFailure(shell.context().dialogs()::error);
        clock.play();
    }

    /** Makes a verified backup now; the status bar tells when it is done. */
    void backUp() {
        tasks().run(
                        Lane.WORK,
                        context.messages().get("shell.job.backup"),
                        progress -> Optional.of(backups.now(progress)))
                .onSuccess(this::tell)
                .onFailure(shell.context().dialogs()::error);
    }

    boolean mayLeave() {
        return shell.mayLeave();
    }

    /** Saves what is typed, waits for it, makes the last backup, closes the file; then goes on. */
    void close(Runnable then) {
        closing = true;
        clock.stop();
        leaveScreens();
        shell.root().setDisable(true);
        Job<?> typed = context.tasks().run(Lane.WRITE, context.messages().get("shell.job.close"), progress -> null);
        typed.onEnd(() -> tasks().run(Lane.WORK, context.messages().get("shell.job.backup"), progress -> {
                    if (writable()) {
                        lastBackup(progress);
                    }
                    return null;
                })
                .onEnd(() -> closeFile(then)));
    }

    /** A bug in a screen must not keep the file from being closed. */
    private void leaveScreens() {
        try {
            shell.close();
        } catch (RuntimeException e) {
            shell.context().dialogs().error(e);
        }
    }

    private void closeFile(Runnable then) {
        context.tasks()
                .run(Lane.WRITE, context.messages().get("shell.job.close"), progress -> {
                    backups.close();
                    session.close();
                    return null;
                })
                .onFailure(shell.context().dialogs()::error)
                .onEnd(then);
    }

    private void lastBackup(Progress progress) {
        try {
            backups.atClosing(progress);
        } catch (RuntimeException e) {
            // The workspace itself is whole; a backup that cannot be made must not keep it from being closed.
            LoggerFactory.getLogger(OpenWorkspace.class).warn("no backup at closing: {}", e.getMessage());
        }
    }

    private void tick() {
        if ((ticking != null && !ticking.isEnded()) || context.clock().instant().isBefore(tryAgain)) {
            return;
        }
        Job<Optional<Backup>> job =
                context.tasks().run(Lane.WORK, context.messages().get("shell.job.backup"), backups::tick);
        job.onSuccess(this::tell).onFailure(this::notBackedUp);
        ticking = job;
    }

    /** A stick that is out or a full disk is told of each time it is tried; backups go on when it is mended. */
    private void notBackedUp(Throwable failure) {
        tryAgain = context.clock().instant().plus(AFTER_FAILURE);
        shell.context().dialogs().error(failure);
    }

    /** Shows when the newest backup was verified. */
    void tell(Optional<Backup> backup) {
        backup.ifPresent(made -> shell.backedUp(
                LocalTime.ofInstant(made.madeAt(), context.clock().getZone())));
    }

    private boolean writable() {
        return session.workspace().readOnlyReason().isEmpty();
    }
}
