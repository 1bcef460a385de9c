package id.rembuk.task;

/** Runs every task at once on the calling thread, which makes view models deterministic in tests and in the CLI. */
public final class DirectTaskRunner implements TaskRunner {
    @Override
    public <R> Job<R> run(Lane lane, String name, Work<R> work) {
        Job<R> job = new Job<>(name, Runnable::run, () -> run(lane, name, work));
        job.work(work);
        return job;
    }

    @Override
    public void close() {}
}
