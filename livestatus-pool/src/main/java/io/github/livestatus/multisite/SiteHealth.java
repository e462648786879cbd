package io.github.livestatus.multisite;

import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.multisite.SiteOutcome.Skipped;
import io.github.livestatus.text.HumanReadable;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** What questions to a site have shown of it, and whether it may be asked another. For any thread. */
final class SiteHealth {
    private final String site;
    private final CircuitBreaker breaker;
    private final LongSupplier clock;
    private final Consumer<SiteChange> listener;
    private final ReentrantLock lock = new ReentrantLock();
    private SiteState state;
    private Instant since = Instant.now();
    private String lastError = "";

    /** State and what goes with it, at one moment. */
    record Snapshot(SiteState state, Instant since, String lastError) {}

    /**
     * @param clock nanoseconds
     * @param listener is told changes in their order; it only takes note
     */
    SiteHealth(
            String site, boolean isEnabled, CircuitBreaker breaker, LongSupplier clock, Consumer<SiteChange> listener) {
        this.site = site;
        this.breaker = breaker;
        this.clock = clock;
        this.listener = listener;
        this.state = isEnabled ? SiteState.UNKNOWN : SiteState.DISABLED;
    }

    Snapshot snapshot() {
        lock.lock();
        try {
            return new Snapshot(state, since, lastError);
        } finally {
            lock.unlock();
        }
    }

    /** The right to ask; null while the breaker is open. Whoever has it tells what came of it, once. */
    CircuitBreaker.Permit admit() {
        lock.lock();
        try {
            return breaker.admit(clock.getAsLong());
        } finally {
            lock.unlock();
        }
    }

    /** Why {@link #admit} gives nothing. */
    Skipped skipped() {
        lock.lock();
        try {
            long left = breaker.left(clock.getAsLong());
            String next =
                    left == 0 ? "a try is under way" : "next try in " + HumanReadable.time(Duration.ofNanos(left));
            return new Skipped(Skipped.Reason.BREAKER_OPEN, next + ", last: " + lastError);
        } finally {
            lock.unlock();
        }
    }

    /** The site answered. */
    void answered(CircuitBreaker.Permit ticket) {
        change(() -> {
            breaker.succeeded();
            become(SiteState.UP, "");
        });
    }

    /** What the ticket was for came to nothing that tells of the site. */
    void undecided(CircuitBreaker.Permit ticket) {
        change(() -> breaker.undecided(ticket));
    }

    /**
     * Draws the conclusions from a failure.
     *
     * @param isLate whether the site's deadline has passed
     */
    void failed(CircuitBreaker.Permit ticket, LivestatusException failure, boolean isLate) {
        if (failure.isQueryFault() && failure.responseStarted()) {
            answered(ticket);
        } else if (isOfTheSite(failure, isLate)) {
            change(() -> {
                lastError = failure.getMessage();
                breaker.failed(
                        ticket, clock.getAsLong(), ThreadLocalRandom.current().nextDouble());
                become(breaker.isOpen() ? SiteState.DOWN : SiteState.FAILING, lastError);
            });
        } else {
            undecided(ticket);
        }
    }

    /**
     * To connect or to answer is the site's part; a deadline that passes while it sends may be ours. An exchange that was
     * stopped from this side tells of the site where its time was up without a byte.
     */
    private static boolean isOfTheSite(LivestatusException failure, boolean isLate) {
        return failure.isServerFault() || isLate && failure.isAborted() && !failure.responseStarted();
    }

    /** The site is not contacted, for this reason. */
    void cutOff(String why) {
        change(() -> become(SiteState.CUT_OFF, why));
    }

    void disabled() {
        change(() -> become(SiteState.DISABLED, ""));
    }

    /** Logs the site in, if it was not, and forgets all failures. */
    void reset() {
        change(() -> {
            breaker.succeeded();
            moveTo(SiteState.UNKNOWN, "");
        });
    }

    private void change(Runnable change) {
        lock.lock();
        try {
            change.run();
        } finally {
            lock.unlock();
        }
    }

    /** What was under way when the site was logged out changes nothing any more. */
    private void become(SiteState next, String why) {
        if (state != SiteState.DISABLED) {
            moveTo(next, why);
        }
    }

    private void moveTo(SiteState next, String why) {
        if (state != next) {
            SiteState before = state;
            state = next;
            since = Instant.now();
            listener.accept(new SiteChange(site, before, next, since, why));
        }
    }
}
