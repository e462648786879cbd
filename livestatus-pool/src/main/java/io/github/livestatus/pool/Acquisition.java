package io.github.livestatus.pool;

import io.github.livestatus.event.LivestatusEvent.Action;
import io.github.livestatus.event.LivestatusListener;
import io.github.livestatus.timing.TimeSource;
import java.time.Duration;
import java.util.Optional;

/**
 * The wait of one call for a slot, reported to the pool's listener.
 *
 * @param started the object that the listener returned when the wait began
 * @param begun when the wait began, on the pool's clock
 */
record Acquisition(LivestatusListener listener, String site, TimeSource time, Object started, long begun) {
    static Acquisition begin(LivestatusListener listener, String site, TimeSource time) {
        return new Acquisition(listener, site, time, listener.started(Action.ACQUIRE, site), time.nanos());
    }

    /** Reports the end of the wait. The failure is null if the call got a slot. */
    void end(RuntimeException failure) {
        Duration duration = Duration.ofNanos(time.nanos() - begun);
        listener.ended(started, new AcquireEvent(site, duration, Optional.ofNullable(failure)));
    }
}
