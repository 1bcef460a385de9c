package id.rembuk.ui.list;

import id.rembuk.task.Job;
import id.rembuk.task.Lane;
import id.rembuk.task.TaskRunner;
import id.rembuk.ui.kit.SaveStatus;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.usecase.ChangeFeed;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What a section shows, read again whenever the workspace changes while the section is open, and edits on the WRITE
 * lane.
 *
 * @param <B> what is read at one moment
 */
public final class LiveBoard<B> {
    private final ChangeFeed changes;
    private final TaskRunner tasks;
    private final SaveStatus saveStatus;
    private final Executor soon;
    private final Consumer<Throwable> failed;
    private final Supplier<B> reading;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final ReadOnlyObjectWrapper<B> board = new ReadOnlyObjectWrapper<>();
    private boolean open;
    private Runnable unsubscribe = () -> {};

    /**
     * @param soon gathers the changes that are read together
     * @param failed is told of every failure that belongs to no field
     * @param reading reads the board on the READ lane
     */
    public LiveBoard(
            ChangeFeed changes,
            TaskRunner tasks,
            SaveStatus saveStatus,
            Executor soon,
            Consumer<Throwable> failed,
            Supplier<B> reading) {
        this.changes = changes;
        this.tasks = tasks;
        this.saveStatus = saveStatus;
        this.soon = soon;
        this.failed = failed;
        this.reading = reading;
    }

    /** The board of a section of an open workspace. */
    public static <B> LiveBoard<B> of(ScreenContext context, Executor soon, Supplier<B> reading) {
        return new LiveBoard<>(
                context.session().changes(),
                context.tasks(),
                context.saveStatus(),
                soon,
                context.dialogs()::error,
                reading);
    }

    public void open() {
        open = true;
        unsubscribe = changes.subscribe(change -> soon.execute(this::readIfOpen));
        read();
    }

    public void close() {
        open = false;
        unsubscribe.run();
    }

    /** Everything of the moment that is shown; null until it is read. */
    public ReadOnlyObjectProperty<B> property() {
        return board.getReadOnlyProperty();
    }

    public B get() {
        return board.get();
    }

    /** Saves what is no field of its own, such as a choice by a button, and tells how it went. */
    public <R> Job<R> write(String name, Supplier<R> edit) {
        saveStatus.waiting();
        return field(name, edit)
                .onSuccess(answer -> saveStatus.saved(LocalTime.now(ZoneId.systemDefault())))
                .onFailure(this::notSaved);
    }

    /** Saves a field, which tells itself how it went. */
    public <R> Job<R> field(String name, Supplier<R> edit) {
        return tasks.run(Lane.WRITE, name, progress -> edit.get());
    }

    private void notSaved(Throwable failure) {
        saveStatus.refused();
        failed.accept(failure);
        read();
    }

    /** Reads the board anew because something else is asked for than before. */
    public void again() {
        read();
    }

    private void readIfOpen() {
        if (open) {
            read();
        }
    }

    /** Reads once for all changes that are waiting to be read. */
    private void read() {
        if (waiting.getAndSet(true)) {
            return;
        }
        tasks.run(Lane.READ, "list.read", progress -> {
                    waiting.set(false);
                    return reading.get();
                })
                .onSuccess(board::set)
                .onFailure(failed);
    }
}
