package id.rembuk.ui.shell;

import id.rembuk.task.Job;
import id.rembuk.task.Lane;
import id.rembuk.task.TaskRunner;

/** Lets the status bar know of every job that a screen starts. */
public final class WatchedTasks implements TaskRunner {
    private final TaskRunner tasks;
    private final JobDisplay display;

    /** Started on the window's thread only, as screens do. */
    WatchedTasks(TaskRunner tasks, JobDisplay display) {
        this.tasks = tasks;
        this.display = display;
    }

    @Override
    public <R> Job<R> run(Lane lane, String name, Work<R> work) {
        Job<R> job = tasks.run(lane, name, work);
        display.watch(job);
        return job;
    }

    @Override
    public void close() {
        tasks.close();
    }
}
