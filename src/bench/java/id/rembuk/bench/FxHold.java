package id.rembuk.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import javafx.application.Platform;

/** Asks the window's thread all the time and remembers the longest it let wait. */
final class FxHold {
    private static final long EVERY_MILLIS = 4;

    private volatile long longest;
    private volatile long longestProcessor;

    private FxHold() {}

    static FxHold watch() {
        FxHold hold = new FxHold();
        Thread thread = new Thread(hold::ask, "fx-hold");
        thread.setDaemon(true);
        thread.start();
        return hold;
    }

    /** Time that passed until an answer, with what the machine did for others. */
    double longestMillis() {
        return longest / 1e6;
    }

    /** Most processor time the window's thread itself took between two answers. */
    double longestProcessorMillis() {
        return longestProcessor / 1e6;
    }

    private void ask() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] spent = {-1};
        while (true) {
            long asked = System.nanoTime();
            Object answered = new Object();
            synchronized (answered) {
                Platform.runLater(() -> {
                    long now = threads.getCurrentThreadCpuTime();
                    longest = Math.max(longest, System.nanoTime() - asked);
                    longestProcessor = spent[0] < 0 ? 0 : Math.max(longestProcessor, now - spent[0]);
                    spent[0] = now;
                    synchronized (answered) {
                        answered.notifyAll();
                    }
                });
                try {
                    answered.wait();
                    Thread.sleep(EVERY_MILLIS);
                } catch (InterruptedException e) {
                    return;
                }
            }
        }
    }
}
