package id.rembuk.task;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs each lane on its own threads. */
public final class LaneRunner implements TaskRunner {
    private static final long CLOSE_WAIT_SECONDS = 60;

    private final Map<Lane, ExecutorService> lanes = new EnumMap<>(Lane.class);
    private final Executor listenersOn;

    /** @param listenersOn where answers are delivered: the window's thread */
    public LaneRunner(Executor listenersOn) {
        this.listenersOn = listenersOn;
        lanes.put(Lane.WRITE, Executors.newSingleThreadExecutor(threads(Lane.WRITE)));
        lanes.put(Lane.READ, Executors.newSingleThreadExecutor(threads(Lane.READ)));
        lanes.put(Lane.WORK, Executors.newFixedThreadPool(2, threads(Lane.WORK)));
    }

    @Override
    public <R> Job<R> run(Lane lane, String name, Work<R> work) {
        Job<R> job = new Job<>(name, listenersOn, () -> run(lane, name, work));
        lanes.get(lane).execute(() -> job.work(work));
        return job;
    }

    @Override
    public void close() {
        lanes.values().forEach(ExecutorService::shutdown);
        for (ExecutorService lane : lanes.values()) {
            try {
                if (!lane.awaitTermination(CLOSE_WAIT_SECONDS, TimeUnit.SECONDS)) {
                    lane.shutdownNow();
                }
            } catch (InterruptedException e) {
                lane.shutdownNow();
                Thread.currentThread().interrupt();
            }
        }
    }

    @SuppressWarnings("ThreadPriorityCheck") // a wish only: nothing is wrong where it is not heeded
    private static ThreadFactory threads(Lane lane) {
        AtomicInteger number = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, "rembuk-" + lane + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            // what takes long gives way to what somebody waits for, where the system heeds it
            thread.setPriority(lane == Lane.WORK ? Thread.MIN_PRIORITY : Thread.NORM_PRIORITY);
            return thread;
        };
    }
}
