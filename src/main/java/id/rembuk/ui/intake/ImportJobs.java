package id.rembuk.ui.intake;

import id.rembuk.task.CancelledException;
import id.rembuk.task.Job;
import id.rembuk.task.Lane;
import id.rembuk.task.TaskRunner;
import id.rembuk.task.TaskRunner.Work;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The one piece of work an import waits for; a newer one takes the place of an older, whose answer is dropped. */
final class ImportJobs {
    private final TaskRunner tasks;
    private final Consumer<Throwable> failed;
    private final ReadOnlyObjectWrapper<Busy> busy = new ReadOnlyObjectWrapper<>();
    private Job<?> current;
    private boolean writing;

    /**
     * What is being done.
     *
     * @param share 0 to 1, or −1 when not known
     */
    record Busy(String text, double share) {}

    ImportJobs(TaskRunner tasks, Consumer<Throwable> failed) {
        this.tasks = tasks;
        this.failed = failed;
    }

    /** What is being done now; null for nothing. */
    ReadOnlyObjectProperty<Busy> busyProperty() {
        return busy.getReadOnlyProperty();
    }

    <R> void run(Lane lane, String name, Work<R> work, Consumer<R> then) {
        run(lane, name, work, then, failed);
    }

    /** @param otherwise told of a failure, and of the end of a change that was stopped */
    <R> void run(Lane lane, String name, Work<R> work, Consumer<R> then, Consumer<? super Throwable> otherwise) {
        stop();
        writing = lane == Lane.WRITE;
        busy.set(new Busy(name, -1));
        Job<R> job = tasks.run(lane, name, work);
        current = job;
        job.onProgress(() -> {
            if (current == job) {
                busy.set(busy(job));
            }
        });
        job.onSuccess(answer -> {
            if (ended(job)) {
                then.accept(answer);
            }
        });
        job.onFailure(failure -> {
            if (ended(job)) {
                otherwise.accept(failure);
            }
        });
        job.onEnd(() -> {
            if (ended(job)) {
                otherwise.accept(new CancelledException());
            }
        });
    }

    /** Whether the workspace is being changed. */
    boolean isWriting() {
        return current != null && writing;
    }

    /**
     * Stops what is being done; nothing of it reaches the window any more. A change of the workspace is asked to stop and
     * still tells how it ended: it may be too late.
     */
    void stop() {
        if (isWriting()) {
            current.cancel();
        } else if (current != null) {
            current.cancel();
            current = null;
            busy.set(null);
        }
    }

    private boolean ended(Job<?> job) {
        if (current != job) {
            return false;
        }
        current = null;
        busy.set(null);
        return true;
    }

    private static Busy busy(Job<?> job) {
        Job.Step step = job.step();
        double share = step.total() <= 0 ? -1 : Math.min(1, (double) step.done() / step.total());
        return new Busy(step.text().isEmpty() ? job.name() : step.text(), share);
    }
}
