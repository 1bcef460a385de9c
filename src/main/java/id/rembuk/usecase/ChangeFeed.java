package id.rembuk.usecase;

import id.rembuk.domain.history.Change;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Tells every listener of each committed change, after the commit and in order, on the WRITE lane. */
public final class ChangeFeed {
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();

    /** Subscribes; run the result to drop the subscription. */
    public Runnable subscribe(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void publish(Change change) {
        listeners.forEach(listener -> listener.accept(change));
    }
}
