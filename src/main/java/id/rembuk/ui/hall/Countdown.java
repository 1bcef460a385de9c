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
}
