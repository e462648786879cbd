package io.github.livestatus.multisite;

import io.github.livestatus.client.LivestatusView;
import io.github.livestatus.error.AbortedException;
import io.github.livestatus.error.CommandFateUnknownException;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.error.TimedOutException;
import io.github.livestatus.multisite.Site.StatusObject;
import io.github.livestatus.multisite.SiteOutcome.Skipped;
import io.github.livestatus.pool.LivestatusPool;
import io.github.livestatus.pool.PoolSettings;
import io.github.livestatus.transport.Deadline;
import java.time.Duration;
import java.util.List;
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
    private StatusHostMonitor statusObjects;
    private volatile boolean isEnabled;
    private boolean isClosed;
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
        CircuitBreaker breaker = new CircuitBreaker(settings.firstPause, settings.longestPause);
        this.health = new SiteHealth(site.name(), isEnabled, breaker, settings.clock, listener);
    }

    /** Before the first question: where the state of this site's status object is to be had. */
    void reachedAs(StatusHostMonitor objects) {
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
        closePool(false);
    }

    /** The address that is asked, or would be. */
    String address() {
        lock.lock();
        try {
            return pool == null ? site.addresses().get(0) : pool.endpoint().toString();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Asks the site, and draws the conclusions for its health.
     *
     * @throws SiteSkippedException when it is not contacted
     * @throws LivestatusException what the last address tried had to say
     */
    <T> T ask(Deadline deadline, Function<LivestatusView, T> question) {
        if (!isEnabled || statusObjects == null) {
            return askPlainly(deadline, question);
        }
        boolean isKnown = checkStatus(site.statusObject().orElseThrow(), deadline);
        long waited = deadline.budget().minus(deadline.remaining()).toMillis();
        try {
            return askPlainly(deadline, question);
        } catch (TimedOutException e) {
            if (!isKnown) {
                String why = "the first " + waited + " ms went by while the "
                        + site.statusObject().get() + " was not to be known";
                e.addSuppressed(new AbortedException(why, false, null));
            }
            throw e;
        }
    }

    /** Whether the state of the status object is known; leaves the site alone if it is a bad one. */
    private boolean checkStatus(StatusObject object, Deadline deadline) {
        try {
            Optional<String> known =
                    statusObjects.trouble(object, deadline.remaining().dividedBy(2));
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

    /** As {@link #ask}, without a look at the status host. */
    <T> T askPlainly(Deadline deadline, Function<LivestatusView, T> question) {
        if (!isEnabled) {
            throw loggedOut();
        }
        CircuitBreaker.Permit ticket = health.admit();
        if (ticket == null) {
            throw new SiteSkippedException(health.skipped());
        }
        if (ticket.isProbe()) {
            closePool(false); // a new one tries at once, where this one paces its tries to connect
        }
        boolean isTold = false;
        try {
            T answer = asked(deadline, question);
            isTold = true;
            health.answered(ticket);
            return answer;
        } catch (LivestatusException e) {
            isTold = true;
            health.failed(ticket, e, deadline.isPassed());
            boolean isInDoubt = e instanceof CommandFateUnknownException; // to be told even of a site logged out since
            throw isEnabled || isInDoubt ? e : loggedOut();
        } finally {
            if (!isTold) {
                health.undecided(ticket);
            }
        }
    }

    /** Its pool may be closed between two calls of one question: another try has a new one, or the site is logged out. */
    private <T> T asked(Deadline deadline, Function<LivestatusView, T> question) {
        LivestatusPool asked = pool();
        try {
            return question.apply(asked.within(deadline));
        } catch (IllegalStateException e) {
            if (isInUse(asked)) {
                throw e;
            }
            throw new AbortedException("the connections to " + name() + " were given up", false, e);
        }
    }

    private boolean isInUse(LivestatusPool asked) {
        lock.lock();
        try {
            return pool == asked;
        } finally {
            lock.unlock();
        }
    }

    private static SiteSkippedException loggedOut() {
        return new SiteSkippedException(new Skipped(Skipped.Reason.DISABLED, ""));
    }

    private LivestatusPool pool() {
        lock.lock();
        try {
            if (isClosed) {
                throw new IllegalStateException("these sites are closed");
            }
            if (pool == null) {
                pool = build();
            }
            return pool;
        } finally {
            lock.unlock();
        }
    }

    private LivestatusPool build() {
        List<String> addresses = site.addresses();
        String[] fallbacks = addresses.subList(1, addresses.size()).toArray(String[]::new);
        Duration share = timeout.dividedBy(addresses.size());
        PoolSettings settings = PoolSettings.defaults()
                .maxConnections(site.maxConnections())
                .connectTimeout(share.compareTo(LONGEST_CONNECT) < 0 ? share : LONGEST_CONNECT)
                .queryTimeout(timeout)
                .tls(site.tls());
        return LivestatusPool.builder(addresses.get(0), fallbacks)
                .settings(settings)
                .site(site.name())
                .executor(executor)
                .build();
    }

    private void closePool(boolean isForGood) {
        Optional<LivestatusPool> old;
        lock.lock();
        try {
            isClosed |= isForGood;
            old = Optional.ofNullable(pool);
            pool = null;
        } finally {
            lock.unlock();
        }
        old.ifPresent(LivestatusPool::close);
    }

    @Override
    public void close() {
        closePool(true);
    }

    @Override
    public String toString() {
        return site.toString();
    }
}
