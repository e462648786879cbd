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

/** The state of a site as shown by its calls. Decides whether another call is permitted. For any number of threads. */
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
    private Runnable pendingLog = () -> {};
    private long breakerSince;
    private long openings;

    /** The state at one moment, the time since which it lasts, and the last failure in words. */
    record Snapshot(SiteState state, Instant since, Optional<String> lastError) {}

    /** @param listener gets changes in their order, under the lock: it must only store them */
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

    /** Returns the circuit breaker at this moment. */
    SiteStats.Breaker breaker() {
        lock.lock();
        try {
            return new SiteStats.Breaker(breaker.isOpen(), openings, breaker.isOpen() ? breaker.left() : Duration.ZERO);
        } finally {
            lock.unlock();
        }
    }

    /** Returns a permit for one call; empty while the circuit breaker is open. The caller reports the outcome of the call once. */
    Optional<CircuitBreaker.Permit> admit() {
        lock.lock();
        try {
            return breaker.admit();
        } finally {
            lock.unlock();
        }
    }

    /** Lets the next call through even if the circuit breaker is open, unless a probe is running. Does not reset failures. */
    void retryNow() {
        lock.lock();
        try {
            breaker.retryNow();
        } finally {
            lock.unlock();
        }
    }

    /** Returns why {@link #admit} returned no permit. */
    Skipped skipped() {
        lock.lock();
        try {
            Duration left = breaker.left();
            String next = left.isZero() ? "a probe is running" : "next probe in " + HumanReadable.time(left);
            return new Skipped(Skipped.Reason.BREAKER_OPEN, next + ", last: " + lastError.orElse(""));
        } finally {
            lock.unlock();
        }
    }

    /** Reports that the site responded. */
    void succeeded(CircuitBreaker.Permit permit) {
        change(() -> {
            breaker.succeeded();
            become(SiteState.UP, "");
        });
    }

    /** Reports that a call showed nothing about the site. */
    void undecided(CircuitBreaker.Permit permit) {
        change(() -> breaker.undecided(permit));
    }

    /**
     * Reports a failure. A timeout shows nothing if another response of the site was completed meanwhile.
     *
     * @param isLate whether the site's deadline has passed
     * @param outcome the outcome for the caller; its text is kept
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

    /** Reports that the site is skipped for this reason. */
    void cutOff(Skipped outcome) {
        change(() -> {
            lastError = Optional.of(outcome.toString());
            become(SiteState.CUT_OFF, outcome.toString());
        });
    }

    /** Reports that the site was removed from the sites. */
    void removed() {
        change(() -> moveTo(SiteState.REMOVED, ""));
    }

    /** Reports to the listener that the site was added to the sites. */
    void added() {
        change(() -> listener.accept(new SiteChange(site, SiteState.REMOVED, state, since, "")));
    }

    void disabled() {
        change(() -> become(SiteState.DISABLED, ""));
    }

    /** Enables the site if it is disabled, and resets all failures. */
    void reset() {
        change(() -> {
            breaker.reset();
            moveTo(SiteState.UNKNOWN, "");
        });
    }

    /** Makes a change under the lock, and logs it after releasing the lock. */
    private void change(Runnable change) {
        boolean wasOpen;
        boolean isOpen;
        Duration before = Duration.ZERO;
        Runnable logEntry;
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
            logEntry = pendingLog;
            pendingLog = () -> {};
        } finally {
            lock.unlock();
        }
        logEntry.run();
        if (wasOpen != isOpen) {
            events.breaker(site, isOpen, before);
        }
    }

    /** Changes the state. After the site was disabled or removed, a call that was running at that time changes nothing. */
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
            pendingLog = log.note(made);
        }
    }
}
