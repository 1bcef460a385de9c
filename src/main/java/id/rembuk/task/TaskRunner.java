package id.rembuk.task;

/** Runs work away from the window and brings the answer back. */
public interface TaskRunner extends AutoCloseable {
    /** Starts work on a lane; the answer reaches the job's listeners on the window's thread. */
    <R> Job<R> run(Lane lane, String name, Work<R> work);

    /** Lets running work end and takes no more. */
    @Override
    void close();

    /** A piece of work with an answer. */
    @FunctionalInterface
    interface Work<R> {
        R call(Progress progress) throws Exception;
    }
}
