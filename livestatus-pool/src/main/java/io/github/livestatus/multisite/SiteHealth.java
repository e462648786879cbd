package io.github.livestatus.multisite;

import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.multisite.SiteOutcome.Skipped;
import io.github.livestatus.text.HumanReadable;
import io.github.livestatus.timing.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/** Keeps what calls have shown of a site's state, and decides whether another call may go there. For any thread. */
final class SiteHealth {
    private final String site;
    private final CircuitBreaker breaker;
    private final TimeSource time;
    private final Consumer<SiteChange> listener;
    private final SitesEvents events;
    private final SiteLog log = new SiteLog();
    private final ReentrantLock lock = new ReentrantLock();
    private SiteState state;
    private Instant since;
    private Optional<String> lastError = Optional.empty();
    private Runnable unsaid = () -> {};
    private long breakerSince;
    private long openings;

    /** The state at one moment, since when, and the last failure in words. */
    record Snapshot(SiteState state, Instant since, Optional<String> lastError) {}

    /** @param listener gets changes in their order, under the lock: it only takes note */
    SiteHealth(
            String site,
            boolean isEnabled,
            CircuitBreaker breaker,
            TimeSource time,
            Consumer<SiteChange> listener,
            SitesEvents events) {
        this.events = events;
        this.breakerSince = time.nanos();
        this.site = site;
        this.breaker = breaker;
        this.time = time;
        this.listener = listener;
        this.since = time.now();
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

    /** Returns the breaker at this moment. */
    SiteStats.Breaker breaker() {
        lock.lock();
        try {
            return new SiteStats.Breaker(breaker.isOpen(), openings, breaker.isOpen() ? breaker.left() : Duration.ZERO);
        } finally {
            lock.unlock();
        }
    }

    /** Returns the right to one call; empty while the breaker is open. Whoever has it reports the outcome, once. */
    Optional<CircuitBreaker.Permit> admit() {
        lock.lock();
        try {
            return breaker.admit();
        } finally {
            lock.unlock();
        }
    }

    /** Lets the next call through, if none is under way, whether or not the breaker is open; forgets no failure. */
    void retryNow() {
        lock.lock();
        try {
            breaker.retryNow();
        } finally {
            lock.unlock();
        }
    }

    /** Returns why {@link #admit} gives nothing. */
    Skipped skipped() {
        lock.lock();
        try {
            Duration left = breaker.left();
            String next = left.isZero() ? "a try is under way" : "next try in " + HumanReadable.time(left);
            return new Skipped(Skipped.Reason.BREAKER_OPEN, next + ", last: " + lastError.orElse(""));
        } finally {
            lock.unlock();
        }
    }

    /** Takes note that the site answered. */
    void succeeded(CircuitBreaker.Permit permit) {
        change(() -> {
            breaker.succeeded();
            become(SiteState.UP, "");
        });
    }

    /** Takes note that a call showed nothing about the site. */
    void undecided(CircuitBreaker.Permit permit) {
        change(() -> breaker.undecided(permit));
    }

    /**
     * Draws the conclusions from a failure. A timeout shows nothing where another answer of the site arrived whole meanwhile.
     *
     * @param isLate whether the site's deadline has passed
     * @param outcome what the caller is told of it, whose words are kept
     */
    void failed(
            CircuitBreaker.Permit permit,
            CallKind call,
            LivestatusException failure,
            boolean isLate,
            SiteOutcome outcome) {
        if (failure.isQueryFault() && failure.responseStarted()) {
            succeeded(permit);
        } else if (call.isFaultOfSite(failure, isLate)) {
            change(() -> count(permit, failure, outcome.toString()));
        } else {
            undecided(permit);
        }
    }

    private void count(CircuitBreaker.Permit permit, LivestatusException failure, String why) {
        if (CallKind.isTimeout(failure) && breaker.hasSucceededSince(permit)) {
            breaker.undecided(permit);
            return;
        }
        lastError = Optional.of(why);
        breaker.failed(permit);
        become(breaker.isOpen() ? SiteState.DOWN : SiteState.FAILING, why);
    }

    /** Takes note that the site is not contacted, for this reason. */
    void cutOff(Skipped outcome) {
        change(() -> {
            lastError = Optional.of(outcome.toString());
            become(SiteState.CUT_OFF, outcome.toString());
        });
    }

    /** Takes note that it is no longer one of the sites. */
    void removed() {
        change(() -> moveTo(SiteState.REMOVED, ""));
    }

    /** Tells the listener that it is one of the sites now. */
    void added() {
        change(() -> listener.accept(new SiteChange(site, SiteState.REMOVED, state, since, "")));
    }

    void disabled() {
        change(() -> become(SiteState.DISABLED, ""));
    }

    /** Enables the site, if it was not, and forgets all failures. */
    void reset() {
        change(() -> {
            breaker.reset();
            moveTo(SiteState.UNKNOWN, "");
        });
    }

    /** Makes a change under the lock. What is to be said of it is said without. */
    private void change(Runnable change) {
        boolean wasOpen;
        boolean isOpen;
        Duration before = Duration.ZERO;
        Runnable said;
        lock.lock();
        try {
            wasOpen = breaker.isOpen();
            change.run();
            isOpen = breaker.isOpen();
            if (wasOpen != isOpen) {
                long now = time.nanos();
                before = Duration.ofNanos(now - breakerSince);
                breakerSince = now;
                openings += isOpen ? 1 : 0;
            }
            said = unsaid;
            unsaid = () -> {};
        } finally {
            lock.unlock();
        }
        said.run();
        if (wasOpen != isOpen) {
            events.breaker(site, isOpen, before);
        }
    }

    /** A call that was under way when the site was disabled or removed changes nothing any more. */
    private void become(SiteState next, String why) {
        if (state != SiteState.DISABLED && state != SiteState.REMOVED) {
            moveTo(next, why);
        }
    }

    private void moveTo(SiteState next, String why) {
        if (state != next) {
            SiteState before = state;
            state = next;
            since = time.now();
            SiteChange made = new SiteChange(site, before, next, since, why);
            listener.accept(made);
            unsaid = log.note(made);
        }
    }
}
