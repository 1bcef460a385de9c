package id.rembuk.launch.cli;

import id.rembuk.task.CancelledException;
import id.rembuk.task.Progress;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Turns Ctrl+C into a cancelled piece of work, so that no half-written file stays. */
final class Interruption implements Progress, AutoCloseable {
    private static final long PATIENCE_SECONDS = 10;

    private final AtomicBoolean wanted = new AtomicBoolean();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stopWork, "rembuk-interruption");

    Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public void report(long done, long total, String text) {
        checkCancelled();
    }

    @Override
    public void checkCancelled() {
        if (wanted.get()) {
            throw new CancelledException();
        }
    }

    /** Says that the work has ended. */
    @Override
    public void close() {
        ended.countDown();
        if (!wanted.get()) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // the program is ending just now, which is what the hook waits for
            }
        }
    }

    private void stopWork() {
        wanted.set(true);
        try {
            if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
