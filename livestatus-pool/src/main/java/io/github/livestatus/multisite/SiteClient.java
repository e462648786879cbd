package io.github.livestatus.multisite;

import io.github.livestatus.error.ConnectFailedException;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.error.TimedOutException;
import io.github.livestatus.pool.LivestatusPool;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/** One site as it is being asked: its connections, the address in use, and whether it is logged in. For any thread. */
final class SiteClient implements AutoCloseable {
    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(5);

    private final Site site;
    private final Duration timeout;
    private final Executor executor;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile boolean isEnabled;
    private boolean isClosed;
    private volatile int address;
    private LivestatusPool pool;

    /**
     * @param timeout how long the site may take for its part of a question
     * @param executor what its connections are looked after with
     */
    SiteClient(Site site, Duration timeout, Executor executor) {
        this.site = site;
        this.timeout = timeout;
        this.executor = executor;
        this.isEnabled = !site.isDisabled();
    }

    Site site() {
        return site;
    }

    String name() {
        return site.name();
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
    }

    /** Logs the site out; its connections are given up. */
    void disable() {
        isEnabled = false;
        replace(null, address);
    }

    /** The address that is asked, or would be. */
    String address() {
        return site.addresses().get(address);
    }

    /**
     * Asks at the address in use, and at the others when no connection comes about there.
     *
     * @throws LivestatusException what the last address tried had to say
     */
    <T> T ask(Function<LivestatusPool, T> question) {
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
