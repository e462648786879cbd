package io.github.livestatus.multisite;

import io.github.livestatus.error.AbortedException;
import io.github.livestatus.error.ConnectFailedException;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.error.TimedOutException;
import io.github.livestatus.multisite.Site.StatusObject;
import io.github.livestatus.multisite.SiteOutcome.Skipped;
import io.github.livestatus.pool.LivestatusPool;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One site as it is being asked: its connections, the address in use, how it does, and whether it is contacted at all. For
 * any thread.
 */
final class SiteClient implements AutoCloseable {
    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(5);

    private final Site site;
    private final Duration timeout;
    private final boolean failsClosed;
    private final Executor executor;
    private final SiteHealth health;
    private final ReentrantLock lock = new ReentrantLock();
    private StatusObjects statusObjects;
    private volatile boolean isEnabled;
    private boolean isClosed;
    private volatile int address;
    private LivestatusPool pool;

    /**
     * @param executor what its connections are looked after with
     * @param listener is told when its state changes
     */
    SiteClient(Site site, SitesBuilder settings, Executor executor, Consumer<SiteChange> listener) {
        this.site = site;
        this.timeout = settings.budget(site);
        this.failsClosed = settings.failsClosed;
        this.executor = executor;
        this.isEnabled = !site.isDisabled();
        Breaker breaker = new Breaker(settings.firstPause, settings.longestPause);
        this.health = new SiteHealth(site.name(), isEnabled, breaker, settings.clock, listener);
    }

    /** Before the first question: where the state of this site's status object is to be had. */
    void reachedAs(StatusObjects objects) {
        statusObjects = objects;
    }

    Site site() {
        return site;
    }

    String name() {
        return site.name();
    }

    SiteHealth health() {
        return health;
    }

    /** How long the site may take for its part of a question. */
    Duration timeout() {
        return timeout;
    }

    boolean isEnabled() {
        return isEnabled;
    }

    void enable() {
        isEnabled = true;
        health.reset();
    }

    /** Logs the site out; its connections are given up. */
    void disable() {
        isEnabled = false;
        health.disabled();
        replace(null, address);
    }

    /** The address that is asked, or would be. */
    String address() {
        return site.addresses().get(address);
    }

    /**
     * Asks the site, and draws the conclusions for its health.
     *
     * @throws LeftAlone when it is not contacted
     * @throws LivestatusException what the last address tried had to say
     */
    <T> T ask(Function<LivestatusPool, T> question) {
        if (isEnabled && statusObjects != null) {
            checkStatus(site.statusObject().orElseThrow());
        }
        return askPlainly(question);
    }

    private void checkStatus(StatusObject object) {
        try {
            Optional<String> known = statusObjects.trouble(object, timeout.dividedBy(2));
            String trouble = known.orElse(failsClosed ? "not to be known" : "");
            if (!trouble.isEmpty()) {
                String why = object + " is " + trouble;
                health.cutOff(why);
                throw new LeftAlone(new Skipped(Skipped.Reason.STATUS_HOST, why));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AbortedException("interrupted while waiting for the " + object, false, e);
        }
    }

    /** As {@link #ask}, without a look at the status host. */
    <T> T askPlainly(Function<LivestatusPool, T> question) {
        if (!isEnabled) {
            throw new LeftAlone(new Skipped(Skipped.Reason.DISABLED, ""));
        }
        Breaker.Ticket ticket = health.admit();
        if (ticket == null) {
            throw new LeftAlone(health.skipped());
        }
        boolean isTold = false;
        try {
            T answer = atAnyAddress(question);
            isTold = true;
            health.answered(ticket);
            return answer;
        } catch (LivestatusException e) {
            isTold = true;
            health.failed(ticket, e);
            throw isEnabled ? e : new LeftAlone(new Skipped(Skipped.Reason.DISABLED, ""));
        } finally {
            if (!isTold) {
                health.undecided(ticket);
            }
        }
    }

    /** Asks at the address in use, and at the others when no connection comes about there. */
    private <T> T atAnyAddress(Function<LivestatusPool, T> question) {
        for (int left = site.addresses().size(); ; left--) {
            LivestatusPool current = pool();
            try {
                return question.apply(current);
            } catch (ConnectFailedException | TimedOutException e) {
                if (left == 1 || !isConnecting(e) || Thread.currentThread().isInterrupted()) {
                    throw e;
                }
                moveOn(current);
            }
        }
    }

    private static boolean isConnecting(LivestatusException e) {
        return !(e instanceof TimedOutException timedOut) || timedOut.phase() == TimedOutException.Phase.CONNECT;
    }

    private LivestatusPool pool() {
        lock.lock();
        try {
            if (isClosed) {
                throw new IllegalStateException("these sites are closed");
            }
            if (pool == null) {
                pool = build(site.addresses().get(address));
            }
            return pool;
        } finally {
            lock.unlock();
        }
    }

    private LivestatusPool build(String endpoint) {
        Duration share = timeout.dividedBy(site.addresses().size());
        return LivestatusPool.builder(endpoint)
                .site(site.name())
                .maxConnections(site.maxConnections())
                .borrowTimeout(timeout)
                .connectTimeout(share.compareTo(LONGEST_CONNECT) < 0 ? share : LONGEST_CONNECT)
                .queryTimeout(timeout)
                .executor(executor)
                .build();
    }

    /** Goes to the next address, unless another thread has done so. */
    private void moveOn(LivestatusPool failed) {
        replace(failed, (address + 1) % site.addresses().size());
    }

    /** @param expected the pool to give up; null for whichever there is */
    private void replace(LivestatusPool expected, int nextAddress) {
        Optional<LivestatusPool> old = Optional.empty();
        lock.lock();
        try {
            if (expected == null || pool == expected) {
                old = Optional.ofNullable(pool);
                pool = null;
                address = nextAddress;
            }
        } finally {
            lock.unlock();
        }
        old.ifPresent(LivestatusPool::close);
    }

    @Override
    public void close() {
        lock.lock();
        try {
            isClosed = true;
        } finally {
            lock.unlock();
        }
        replace(null, address);
    }

    @Override
    public String toString() {
        return site.toString();
    }
}
