package id.rembuk.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands still until a test moves it. */
public final class SteppingClock extends Clock {
    private Instant now;

    public SteppingClock(Instant start) {
        now = start;
    }

    public void step(Duration time) {
        now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
        return Workspaces.WITA;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
