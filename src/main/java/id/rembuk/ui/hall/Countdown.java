package id.rembuk.ui.hall;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Time that runs down by a clock that never jumps. */
final class Countdown {
    private final LongSupplier nanos;
    private long end;
    private boolean started;

    Countdown(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Begins anew; zero ends it. */
    void start(Duration howLong) {
        started = !howLong.isZero() && !howLong.isNegative();
        end = nanos.getAsLong() + howLong.toNanos();
    }

    boolean isRunning() {
        return started && end - nanos.getAsLong() > 0;
    }

    /** Minutes and seconds that are left, e.g. 04.59. */
    String left() {
        long seconds = Math.max(0, (end - nanos.getAsLong() + 999_999_999L) / 1_000_000_000L);
        return String.format(java.util.Locale.ROOT, "%02d.%02d", seconds / 60, seconds % 60);
    }
}
