package id.rembuk.task;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A piece of work that is waiting, running or ended; its listeners are called on the executor it was made with. */
public final class Job<R> implements Progress {
    private final String name;
    private final Executor listenersOn;
    private final Supplier<Job<R>> anew;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final List<Consumer<? super R>> onSuccess = new ArrayList<>();
    private final List<Consumer<? super Throwable>> onFailure = new ArrayList<>();
    private final List<Runnable> onProgress = new ArrayList<>();
    private final List<Runnable> onEnd = new ArrayList<>();
    private volatile State state = State.WAITING;
    private volatile Step step = new Step(0, 0, "");
    private R answer;
    private Throwable failure;

    /** Where a job is. */
    public enum State {
        WAITING,
        RUNNING,
        SUCCEEDED,
        FAILED,
        CANCELLED
    }

    /** How far a job is; {@code total} is 0 when not known. */
    public record Step(long done, long total, String text) {}

    /** @param anew starts the same work once more */
    Job(String name, Executor listenersOn, Supplier<Job<R>> anew) {
        this.name = name;
        this.anew = anew;
        this.listenersOn = listenersOn;
    }

    public String name() {
        return name;
    }

    public State state() {
        return state;
    }

    public Step step() {
        return step;
    }

    public synchronized Job<R> onSuccess(Consumer<? super R> listener) {
        if (state == State.SUCCEEDED) {
            R known = answer;
            listenersOn.execute(() -> listener.accept(known));
        } else {
            onSuccess.add(listener);
        }
        return this;
    }

    /** Called when the work failed; a cancelled job does not call it. */
    public synchronized Job<R> onFailure(Consumer<? super Throwable> listener) {
        if (state == State.FAILED) {
            Throwable known = failure;
            listenersOn.execute(() -> listener.accept(known));
        } else {
            onFailure.add(listener);
        }
        return this;
    }

    public synchronized Job<R> onProgress(Runnable listener) {
        onProgress.add(listener);
        return this;
    }

    /** Called when the job has ended in any way. */
    public synchronized Job<R> onEnd(Runnable listener) {
        if (isEnded()) {
            listenersOn.execute(listener);
        } else {
            onEnd.add(listener);
        }
        return this;
    }

    public boolean isEnded() {
        return state != State.WAITING && state != State.RUNNING;
    }

    /** Starts the same work once more, on the same lane. */
    public Job<R> again() {
        return anew.get();
    }

    /** Asks the work to stop at its next step. */
    public void cancel() {
        cancelled.set(true);
    }

    @Override
    public void report(long done, long total, String text) {
        step = new Step(done, total, text);
        List<Runnable> listeners;
        synchronized (this) {
            listeners = List.copyOf(onProgress);
        }
        listeners.forEach(listenersOn::execute);
        checkCancelled();
    }

    @Override
    public void checkCancelled() {
        if (cancelled.get()) {
            throw new CancelledException();
        }
    }

    void work(TaskRunner.Work<R> work) {
        state = State.RUNNING;
        try {
            checkCancelled();
            R result = work.call(this);
            end(State.SUCCEEDED, result, null);
        } catch (CancelledException e) {
            end(State.CANCELLED, null, e);
        } catch (Throwable e) { // a job must always end, whatever the work threw; the failure goes to the listeners
            end(State.FAILED, null, e);
        }
    }

    private void end(State newState, R result, Throwable error) {
        List<Runnable> calls = new ArrayList<>();
        synchronized (this) {
            answer = result;
            failure = error;
            state = newState;
            if (newState == State.SUCCEEDED) {
                onSuccess.forEach(listener -> calls.add(() -> listener.accept(result)));
            } else if (newState == State.FAILED) {
                onFailure.forEach(listener -> calls.add(() -> listener.accept(error)));
            }
            calls.addAll(onEnd);
        }
        calls.forEach(listenersOn::execute);
    }
}
