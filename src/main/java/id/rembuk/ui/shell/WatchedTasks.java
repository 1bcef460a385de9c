package id.rembuk.ui.shell;

import id.rembuk.task.Job;
import id.rembuk.task.Lane;
import id.rembuk.task.TaskRunner;
import id.rembuk.ui.kit.FxThread;

/** Lets the status bar know of every job that a screen starts. */
public final class WatchedTasks implements TaskRunner {
    private final TaskRunner tasks;
    private final JobDisplay display;

    WatchedTasks(TaskRunner tasks, JobDisplay display) {
        this.tasks = tasks;
        this.display = display;
    }

    @Override
    public <R> Job<R> run(Lane lane, String name, Work<R> work) {
        Job<R> job = tasks.run(lane, name, work);
        // the display's clock belongs to the window's thread; started elsewhere it would stop every later pulse
        FxThread.INSTANCE.execute(() -> display.watch(job));
        return job;
    }

    @Override
    public void close() {
        tasks.close();
    }
}
