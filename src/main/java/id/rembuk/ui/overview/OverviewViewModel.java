package id.rembuk.ui.overview;

import id.rembuk.task.Lane;
import id.rembuk.task.TaskRunner;
import id.rembuk.usecase.OverviewBoard;
import id.rembuk.usecase.PreparationBoard;
import id.rembuk.usecase.WorkspaceSession;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What Beranda shows: one board of one moment, read again after every change; changes that come together are read once.
 * How far the preparation is takes longer to work out and is read when the first board has been shown.
 */
final class OverviewViewModel {
    private final WorkspaceSession session;
    private final TaskRunner tasks;
    private final String jobName;
    private final Executor soon;
    private final Runnable afterReading;
    private final Consumer<Throwable> failed;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final ReadOnlyObjectWrapper<OverviewBoard> board = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<PreparationBoard> preparation = new ReadOnlyObjectWrapper<>();
    private boolean open;
    private Runnable unsubscribe = () -> {};

    /**
     * Reads nothing yet.
     *
     * @param jobName what reading is called while it takes long
     * @param soon gathers the changes that are read together
     * @param afterReading is run after each reading, also of a board that says what the one before said
     */
    OverviewViewModel(
            WorkspaceSession session,
            TaskRunner tasks,
            String jobName,
            Executor soon,
            Runnable afterReading,
            Consumer<Throwable> failed) {
        this.session = session;
        this.tasks = tasks;
        this.jobName = jobName;
        this.soon = soon;
        this.afterReading = afterReading;
        this.failed = failed;
    }

    void open() {
        open = true;
        unsubscribe = session.changes().subscribe(change -> soon.execute(this::readIfOpen));
        read();
    }

    void close() {
        open = false;
        unsubscribe.run();
    }

    private void readIfOpen() {
        if (open) {
            read();
        }
    }

    /** Null until the first board is read. */
    ReadOnlyObjectProperty<OverviewBoard> boardProperty() {
        return board.getReadOnlyProperty();
    }

    /** Null until {@link #prepare} has read it. */
    ReadOnlyObjectProperty<PreparationBoard> preparationProperty() {
        return preparation.getReadOnlyProperty();
    }

    /** Reads how far the preparation is, while the place is open. */
    void prepare() {
        if (open) {
            tasks.run(Lane.READ, jobName, progress -> session.preparation().board())
                    .onSuccess(preparation::set)
                    .onFailure(failed);
        }
    }

    private void read() {
        if (waiting.getAndSet(true)) {
            return;
        }
        tasks.run(Lane.READ, jobName, progress -> {
                    waiting.set(false);
                    return session.overview().board();
                })
                .onSuccess(now -> {
                    board.set(now);
                    afterReading.run();
                })
                .onFailure(failed);
    }
}
