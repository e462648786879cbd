package io.github.livestatus.multisite;

import io.github.livestatus.client.LivestatusView;
import io.github.livestatus.error.AbortedException;
import io.github.livestatus.error.CommandFateUnknownException;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.error.TimedOutException;
import io.github.livestatus.multisite.Site.StatusObject;
import io.github.livestatus.multisite.SiteOutcome.Skipped;
import io.github.livestatus.pool.LivestatusPool;
import io.github.livestatus.pool.MemoryBudget;
import io.github.livestatus.pool.PoolSettings;
import io.github.livestatus.timing.Backoff;
import io.github.livestatus.timing.TimeSource;
import io.github.livestatus.transport.Deadline;
import io.github.livestatus.transport.Endpoint;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One site in use: its connections, the address in use, its health, and whether it is contacted at all. For any thread.
 */
final class SiteClient implements AutoCloseable {
    private final Site site;
    private final Duration timeout;
    private final PoolSettings settings;
    private final boolean failsClosed;
    private final TimeSource time;
    private final MemoryBudget memory;
    private final Executor executor;
    private final SiteHealth health;
    private final ReentrantLock lock = new ReentrantLock();
    private StatusHostMonitor statusMonitor;
    private volatile boolean isEnabled;
    private boolean isClosed;
    private LivestatusPool pool;

    /**
     * @param memory what all sites together have for answers that they are reading
     * @param executor runs the pool's upkeep
     * @param listener gets changes of the site's state
     */
    SiteClient(
            Site site,
            LivestatusSites.Builder builder,
            MemoryBudget memory,
            Executor executor,
            Consumer<SiteChange> listener) {
        this.site = site;
        this.timeout = builder.timeoutOf(site);
        this.settings = builder.settingsOf(site);
        this.failsClosed = builder.statusFailsClosed;
        this.time = builder.time;
        this.memory = memory;
        this.executor = executor;
        this.isEnabled = !site.isDisabled();
        Backoff backoff = new Backoff(builder.firstPause, builder.longestPause, time, () -> ThreadLocalRandom.current()
                .nextDouble());
        CircuitBreaker breaker = new CircuitBreaker(backoff, time);
        this.health = new SiteHealth(site.name(), isEnabled, breaker, time, listener);
    }

    /** Sets, before the first query, what knows the state of this site's status object. */
    void monitorWith(StatusHostMonitor monitor) {
        statusMonitor = monitor;
    }

    Site site() {
        return site;
    }

    String name() {
        return site.name();
    }

    /** Returns the time by which everything about this site is decided. */
    TimeSource time() {
        return time;
    }

    SiteHealth health() {
        return health;
    }

    /** Returns how long the site may take for its part of a query. */
    Duration timeout() {
        return timeout;
    }

    /** Returns the deadline of a call that begins now, with more time than the site's timeout. */
    Deadline deadline(Duration more) {
        return Deadline.after(timeout.plus(more), time::nanos);
    }

    boolean isEnabled() {
        return isEnabled;
    }

    void enable() {
        lock.lock();
        try {
            isEnabled = true;
        } finally {
            lock.unlock();
        }
        health.reset();
    }

    /** Forgets the site's failures, so that the next call goes there and connects at once. */
    void reset() {
        health.reset();
        LivestatusPool current;
        lock.lock();
        try {
            current = pool;
        } finally {
            lock.unlock();
        }
        if (current != null) {
            current.retryNow();
        }
    }

    /** Contacts the site no more; its connections are given up. */
    void disable() {
        health.disabled();
        closePool(() -> isEnabled = false);
    }

    /** Returns what is known of the site beside what it reports. */
    SiteStatus status(SiteReport report) {
        return new SiteStatus(name(), isEnabled, endpoint(), health.snapshot(), report);
    }

    /** Returns the address in use, or the first one. */
    private Endpoint endpoint() {
        lock.lock();
        try {
            return pool == null ? site.endpoints().get(0) : pool.endpoint();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Runs an exchange with the site, and draws the conclusions for its health.
     *
     * @param call what kind of call it is, for these conclusions
     * @throws SiteSkippedException when the site is not contacted
     * @throws LivestatusException the failure at the last address
     */
    <T> T run(CallKind call, Deadline deadline, Function<LivestatusView, T> exchange) {
        if (!isEnabled || statusMonitor == null) {
            return runRegardlessOfStatus(call, deadline, exchange);
        }
        boolean isKnown = checkStatus(site.statusObject().orElseThrow(), deadline);
        long waited = deadline.budget().minus(deadline.remaining()).toMillis();
        try {
            return runRegardlessOfStatus(call, deadline, exchange);
        } catch (TimedOutException e) {
            if (!isKnown) {
                String why = "the first " + waited + " ms went by while the "
                        + site.statusObject().get() + " was not to be known";
                e.addSuppressed(new AbortedException(why, false, null));
            }
            throw e;
        }
    }

    /** Returns true if the state of the status object is known; skips the site if it is a bad one. */
    private boolean checkStatus(StatusObject object, Deadline deadline) {
        try {
            Optional<String> known =
                    statusMonitor.trouble(object, deadline.remaining().dividedBy(2));
            String trouble = known.orElse(failsClosed ? "not to be known" : "");
            if (!trouble.isEmpty()) {
                String why = object + " is " + trouble;
                health.cutOff(why);
                throw new SiteSkippedException(new Skipped(Skipped.Reason.STATUS_HOST, why));
            }
            return known.isPresent();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AbortedException("interrupted while waiting for the " + object, false, e);
        }
    }

    /** As {@link #run}, without a look at the status object. */
    <T> T runRegardlessOfStatus(CallKind call, Deadline deadline, Function<LivestatusView, T> exchange) {
        CircuitBreaker.Permit permit = permit();
        boolean isJudged = false;
        LivestatusPool current = null;
        try {
            current = pool();
            if (permit.isProbe()) {
                current.retryNow(); // the breaker has paused already
            }
            T result = exchange.apply(current.within(deadline));
            isJudged = true;
            health.succeeded(permit);
            return result;
        } catch (LivestatusException e) {
            isJudged = true;
            health.failed(permit, call, e, deadline.isPassed());
            throw failure(e);
        } catch (IllegalStateException e) {
            if (isInUse(current)) {
                throw e;
            } // the pool was closed between two calls of one exchange: another query has a new one
            throw failure(new AbortedException("the connections to " + name() + " were given up", false, e));
        } finally {
            if (!isJudged) {
                health.undecided(permit);
            }
        }
    }

    private CircuitBreaker.Permit permit() {
        if (!isEnabled) {
            throw skippedAsDisabled();
        }
        return health.admit().orElseThrow(() -> new SiteSkippedException(health.skipped()));
    }

    /** Of a site that was disabled meanwhile, only this is a failure: a command that may have been carried out. */
    private RuntimeException failure(LivestatusException e) {
        return isEnabled || e instanceof CommandFateUnknownException ? e : skippedAsDisabled();
    }

    private static SiteSkippedException skippedAsDisabled() {
        return new SiteSkippedException(new Skipped(Skipped.Reason.DISABLED, ""));
    }

    private boolean isInUse(LivestatusPool one) {
        lock.lock();
        try {
            return pool == one;
        } finally {
            lock.unlock();
        }
    }

    private LivestatusPool pool() {
        lock.lock();
        try {
            if (isClosed) {
                throw new IllegalStateException("these sites are closed");
            } else if (!isEnabled) { // under the lock, as a pool made behind one that was given up would stay
                throw skippedAsDisabled();
            }
            if (pool == null) {
                pool = createPool();
            }
            return pool;
        } finally {
            lock.unlock();
        }
    }

    private LivestatusPool createPool() {
        List<Endpoint> endpoints = site.endpoints();
        Endpoint[] fallbacks = endpoints.subList(1, endpoints.size()).toArray(Endpoint[]::new);
        return LivestatusPool.builder(endpoints.get(0), fallbacks)
                .settings(settings)
                .site(name())
                .executor(executor)
                .memoryBudget(memory)
                .build();
    }

    /** @param change after which no pool is made any more */
    private void closePool(Runnable change) {
        Optional<LivestatusPool> old;
        lock.lock();
        try {
            change.run();
            old = Optional.ofNullable(pool);
            pool = null;
        } finally {
            lock.unlock();
        }
        old.ifPresent(LivestatusPool::close);
    }

    @Override
    public void close() {
        closePool(() -> isClosed = true);
    }

    @Override
    public String toString() {
        return site.toString();
    }
}
