package id.rembuk.usecase.rembuk;

import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How long the agenda item that is on has been on, by a clock that only goes forward: a wrong or changed time of day
 * moves nothing. Safe for use from several threads.
 */
public final class SpeakingTimer {
    private static final long SECOND = 1_000_000_000L;

    private final LongSupplier nanos;
    private final Map<String, Long> known = new HashMap<>();
    private String itemId;
    private long before;
    private long since;
    private boolean running;

    /** @param nanos a monotonic clock in nanoseconds */
    public SpeakingTimer(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /**
     * Goes on with an item from what it has already taken, or from what this timer knows of it when that is more.
     *
     * @param seconds what is stored of it
     */
    public synchronized void start(String item, long seconds) {
        keep();
        itemId = item;
        before = Math.max(seconds, known.getOrDefault(item, 0L)) * SECOND;
        since = nanos.getAsLong();
        running = true;
    }

    public synchronized void pause() {
        if (running) {
            before += elapsed();
            running = false;
        }
    }

    public synchronized void resume() {
        if (!running && itemId != null) {
            since = nanos.getAsLong();
            running = true;
        }
    }

    /** Stands still and measures nothing until the next start. */
    public synchronized void stop() {
        keep();
        itemId = null;
        before = 0;
        running = false;
    }

    public synchronized boolean isRunning() {
        return running;
    }

    /** Whether no item is measured, as before a meeting and after a start of the program. */
    public synchronized boolean isIdle() {
        return itemId == null;
    }

    /** Whether this item is the one measured. */
    public synchronized boolean measures(String item) {
        return itemId != null && itemId.equals(item);
    }

    /** Full seconds of the item that is measured; 0 for none. */
    public synchronized long seconds() {
        return (before + (running ? elapsed() : 0)) / SECOND;
    }

    private long elapsed() {
        return Math.max(0, nanos.getAsLong() - since);
    }

    private void keep() {
        if (itemId != null) {
            known.put(itemId, seconds());
        }
    }
}
