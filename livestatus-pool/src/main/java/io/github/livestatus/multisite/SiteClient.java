package io.github.livestatus.multisite;

import io.github.livestatus.client.LivestatusView;
import io.github.livestatus.error.AbortedException;
import io.github.livestatus.error.CommandFateUnknownException;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.error.TimedOutException;
import io.github.livestatus.lane.CallThreads;
import io.github.livestatus.lane.LaneCalls;
import io.github.livestatus.lql.Capability;
import io.github.livestatus.multisite.Site.StatusObject;
import io.github.livestatus.multisite.SiteOutcome.Skipped;
import io.github.livestatus.pool.LivestatusPool;
import io.github.livestatus.pool.MemoryBudget;
import io.github.livestatus.pool.PoolSettings;
import io.github.livestatus.timing.Alarm;
import io.github.livestatus.timing.Backoff;
import io.github.livestatus.timing.TimeSource;
import io.github.livestatus.transport.Deadline;
import io.github.livestatus.transport.Endpoint;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** One site in use: its connections, the address in use, its health, and whether it is enabled. For any number of threads. */
final class SiteClient implements AutoCloseable {
    private static final Skipped DISABLED = new Skipped(Skipped.Reason.DISABLED, "");
    private static final Skipped REMOVED = new Skipped(Skipped.Reason.REMOVED, "");

    private final Site site;
    private final Duration timeout;
    private final Duration logTimeout;
    private final PoolSettings settings;
    private final boolean failsClosed;
    private final TimeSource time;
    private final MemoryBudget memory;
    private final CallThreads threads;
    private final SiteHealth health;
    private final SitesEvents events;
    private final boolean isLoggingQueries;
    private final boolean isLoggingValues;
    private final LongAdder skips = new LongAdder();
    private final ReentrantLock lock = new ReentrantLock();
    private final AtomicInteger underWay = new AtomicInteger();
    private volatile StatusHostMonitor statusMonitor;
    private volatile boolean isEnabled;
    private volatile Retirement retirement;
    private boolean isClosed;
    private LivestatusPool pool;

    /**
     * @param memory the common memory limit of all sites for responses
     * @param threads the threads that run exchanges
     * @param listener gets changes of the site's state
     * @param events reports events, each with its call
     */
    SiteClient(
            Site site,
            LivestatusSites.Builder builder,
            MemoryBudget memory,
            CallThreads threads,
            Consumer<SiteChange> listener,
            SitesEvents events) {
        this.site = site;
        this.timeout = builder.timeoutOf(site);
        this.logTimeout = builder.logTimeoutOf(site);
        this.settings = builder.settingsOf(site);
        this.failsClosed = builder.statusFailsClosed;
        this.time = builder.time;
        this.memory = memory;
        this.threads = threads;
        this.isEnabled = !site.isDisabled();
        Backoff backoff = new Backoff(builder.firstPause, builder.longestPause, time, () -> ThreadLocalRandom.current()
                .nextDouble());
        CircuitBreaker breaker = new CircuitBreaker(backoff, time);
        this.health = new SiteHealth(site.name(), isEnabled, breaker, time, listener, events);
        this.events = events;
        this.isLoggingQueries = builder.isLoggingQueries;
        this.isLoggingValues = builder.isLoggingValues;
    }

    /**
     * The retirement of a site that was removed from the sites. It ends with the last running call, or at the timeout of the site.
     */
    private final class Retirement {
        private final Alarm late = new Alarm(time, () -> threads.runSurely(this::end));
        private final Runnable onEnd;

        Retirement(Runnable onEnd) {
            this.onEnd = onEnd;
        }

        void endInTime() {
            late.by(time.nanos() + timeout.toNanos());
            endIfIdle();
        }

        void endIfIdle() {
            if (underWay.get() == 0) {
                end();
            }
        }

        void end() {
            late.close();
            closePool(() -> {});
            onEnd.run();
        }
    }

    /** Sets the monitor of this site's status object. */
    void monitorWith(StatusHostMonitor monitor) {
        statusMonitor = monitor;
    }

    Site site() {
        return site;
    }

    String name() {
        return site.name();
    }

    /** Returns the clock of this site. */
    TimeSource time() {
        return time;
    }

    SiteHealth health() {
        return health;
    }

    /** Returns the timeout of the site for its part of a query. */
    Duration timeout() {
        return timeout;
    }

    /** Returns the timeout of the site for its part of a call of this kind. */
    Duration timeout(CallKind kind) {
        return kind.isReadingFiles() ? logTimeout : timeout;
    }

    /** Returns the deadline of a call that begins now: the site's timeout plus additional time. */
    Deadline deadline(Duration more) {
        return Deadline.after(timeout.plus(more), time::nanos);
    }

    /**
     * Returns the deadline of a call of this kind that begins now. The additional time is added to the site's timeout where that
     * applies.
     */
    Deadline deadline(CallKind kind, Duration more) {
        boolean isKnowingTimelimit = kind.timelimit().isPresent() && isKnowingTimelimit();
        return Deadline.after(kind.most(timeout(kind).plus(more), isKnowingTimelimit), time::nanos);
    }

    private boolean isKnowingTimelimit() {
        LivestatusPool current = current();
        return current != null
                && LaneCalls.of(current.within(Deadline.never()))
                        .knownDialect()
                        .filter(dialect -> dialect.has(Capability.TIMELIMIT))
                        .isPresent();
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

    /** Resets the failures of the site, so that the next call connects at once. */
    void reset() {
        health.reset();
        LivestatusPool current = current();
        if (current != null) {
            current.retryNow();
        }
    }

    /** Returns the present pool; null if there is none. */
    private LivestatusPool current() {
        lock.lock();
        try {
            return pool;
        } finally {
            lock.unlock();
        }
    }

    /** Disables the site and closes its connections. */
    void disable() {
        health.disabled();
        closePool(() -> isEnabled = false);
    }

    /**
     * Rejects new calls. The connections are closed when the running calls have ended, or after the site's timeout.
     *
     * @param onEnd runs when all connections are closed
     */
    void retire(Runnable onEnd) {
        health.removed();
        Retirement begun = new Retirement(onEnd);
        lock.lock();
        try {
            retirement = begun;
        } finally {
            lock.unlock();
        }
        begun.endInTime();
    }

    /** Returns the last known state and the counters of the site. Sends nothing. */
    SiteStats stats() {
        return new SiteStats(
                name(),
                health.snapshot(),
                health.breaker(),
                skips.sum(),
                Optional.ofNullable(current()).map(LivestatusPool::stats));
    }

    /** Returns the known state of the site together with its report. */
    SiteStatus status(SiteReport report) {
        return new SiteStatus(name(), isEnabled, endpoint(), health.snapshot(), report);
    }

    /** Returns the address in use, or the first address if none is in use. */
    private Endpoint endpoint() {
        lock.lock();
        try {
            return pool == null ? site.endpoints().get(0) : pool.endpoint();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Runs an exchange with the site on the calling thread, and updates its health.
     *
     * @param call the kind of the call, which determines what a failure shows about the site
     * @throws SiteSkippedException if the site is skipped
     * @throws LivestatusException the failure at the last address
     */
    <T> T run(CallKind call, Deadline deadline, Function<LivestatusView, T> exchange) {
        if (!isEnabled || statusMonitor == null) {
            return runRegardlessOfStatus(call, deadline, exchange);
        }
        StatusObject object = site.statusObject().orElseThrow();
        try {
            Optional<String> trouble = trouble(object, deadline).get();
            return runRegardlessOfStatus(call, deadline, withStatus(object, trouble, deadline, exchange));
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AbortedException("interrupted while waiting for the " + object, false, e);
        }
    }

    /**
     * Runs an exchange like {@link #run}, on a thread of the executor, when it gets a permit of its lane. When the future ends for
     * any reason, the exchange ends too. The future fails with the exceptions of {@code run}.
     *
     * @param exchange has one connection for all its calls in that lane
     */
    <T> CompletableFuture<T> call(CallKind call, Deadline deadline, Function<LivestatusView, T> exchange) {
        if (!isEnabled || statusMonitor == null) {
            return callRegardlessOfStatus(call, deadline, exchange);
        }
        StatusObject object = site.statusObject().orElseThrow();
        CompletableFuture<Optional<String>> trouble = trouble(object, deadline);
        CompletableFuture<T> answer = new CompletableFuture<>();
        ObservedCall working = events.current();
        Consumer<Optional<String>> resume = known -> {
            ObservedCall before = events.enter(working);
            try {
                if (!answer.isDone()) {
                    forward(
                            callRegardlessOfStatus(call, deadline, withStatus(object, known, deadline, exchange)),
                            answer);
                }
            } catch (RuntimeException e) {
                answer.completeExceptionally(e);
            } finally {
                events.enter(before);
            }
        };
        if (trouble.isDone()) {
            resume.accept(trouble.join());
        } else {
            trouble.thenAcceptAsync(resume, threads::runSurely);
        }
        return answer;
    }

    /** Completes {@code to} when {@code from} ends. Cancels {@code from} when {@code to} ends. */
    private static <T> void forward(CompletableFuture<T> from, CompletableFuture<T> to) {
        from.whenComplete((value, thrown) -> {
            if (thrown == null) {
                to.complete(value);
            } else {
                to.completeExceptionally(thrown);
            }
        });
        to.whenComplete((value, thrown) -> from.cancel(false));
    }

    private CompletableFuture<Optional<String>> trouble(StatusObject object, Deadline deadline) {
        Duration left =
                deadline.remaining(); // may be minutes for a wait query or the log: too long for a status object
        Duration most = left.compareTo(timeout) < 0 ? left : timeout;
        return statusMonitor.trouble(object, most.dividedBy(2));
    }

    /**
     * Returns an exchange for a site with a known or unknown state of its status object. Throws a {@link SiteSkippedException} if
     * that state shows that the site is not reachable. If the state is unknown and the exchange times out, the exchange reports the
     * time that was lost by waiting for the state.
     */
    private <T> Function<LivestatusView, T> withStatus(
            StatusObject object, Optional<String> known, Deadline deadline, Function<LivestatusView, T> exchange) {
        String trouble = known.orElse(failsClosed ? "in an unknown state" : "");
        if (!trouble.isEmpty()) {
            Skipped outcome = new Skipped(Skipped.Reason.STATUS_HOST, object + " is " + trouble);
            health.cutOff(outcome);
            throw skipped(outcome);
        }
        long waited = deadline.budget().minus(deadline.remaining()).toMillis();
        return live -> {
            try {
                return exchange.apply(live);
            } catch (TimedOutException e) {
                if (known.isEmpty()) {
                    String why = "the state of the " + object + " was unknown for the first " + waited + " ms";
                    e.addSuppressed(new AbortedException(why, false, null));
                }
                throw e;
            }
        };
    }

    /** Runs an exchange like {@link #run}, without the status object. */
    <T> T runRegardlessOfStatus(CallKind call, Deadline deadline, Function<LivestatusView, T> exchange) {
        Attempt attempt = new Attempt(call, deadline, false);
        return attempt.run(exchange, attempt.live());
    }

    /** Runs an exchange like {@link #call}, without the status object. */
    private <T> CompletableFuture<T> callRegardlessOfStatus(
            CallKind kind, Deadline deadline, Function<LivestatusView, T> exchange) {
        return begin(() -> new Attempt(kind, deadline, false), exchange);
    }

    /**
     * Runs an exchange like {@link #call}, without the status object, also if this site is disabled. Used to read the status
     * objects of other sites.
     */
    <T> CompletableFuture<T> callForOthers(CallKind kind, Deadline deadline, Function<LivestatusView, T> exchange) {
        return begin(() -> new Attempt(kind, deadline, true), exchange);
    }

    private <T> CompletableFuture<T> begin(Supplier<Attempt> made, Function<LivestatusView, T> exchange) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        try {
            Attempt attempt = made.get();
            CompletableFuture<T> call = attempt.call(live -> attempt.run(exchange, live));
            call.whenComplete((value, thrown) -> {
                if (thrown == null) {
                    answer.complete(value);
                } else {
                    answer.completeExceptionally(attempt.isFirstToClaim() ? attempt.notBegun(thrown) : thrown);
                }
            });
            answer.whenComplete((value, thrown) -> call.cancel(false));
        } catch (RuntimeException e) {
            answer.completeExceptionally(e);
        }
        return answer;
    }

    /** One exchange with the site. It has a permit of the circuit breaker, and its outcome is reported once. */
    private final class Attempt {
        private final CallKind kind;
        private final Deadline deadline;
        private final CircuitBreaker.Permit permit;
        private final LivestatusPool current;
        private final AtomicBoolean isClaimed = new AtomicBoolean();

        /**
         * @param isForOthers whether it runs also if the site is disabled
         * @throws SiteSkippedException if the site is skipped
         */
        Attempt(CallKind kind, Deadline deadline, boolean isForOthers) {
            this.kind = kind;
            this.deadline = deadline;
            this.permit = permit(isForOthers);
            underWay.incrementAndGet();
            boolean isPossible = false;
            try {
                current = pool(isForOthers);
                isPossible = true;
            } finally {
                if (!isPossible) {
                    health.undecided(permit);
                    ended();
                }
            }
            if (permit.isProbe()) {
                current.retryNow(); // the circuit breaker has already paused
            }
        }

        LivestatusView live() {
            return current.within(deadline);
        }

        <T> CompletableFuture<T> call(Function<LivestatusView, T> exchange) {
            try {
                return LaneCalls.of(live()).call(kind.lane(), exchange);
            } catch (IllegalStateException e) {
                return CompletableFuture.failedFuture(e);
            }
        }

        /** Returns true to the first caller only: the thread that runs the exchange, or that ends it before it runs. */
        boolean isFirstToClaim() {
            return isClaimed.compareAndSet(false, true);
        }

        <T> T run(Function<LivestatusView, T> exchange, LivestatusView live) {
            if (!isFirstToClaim()) {
                throw new AbortedException("cancelled before the exchange began", false, null);
            }
            boolean isJudged = false;
            try {
                T result = exchange.apply(live);
                isJudged = true;
                health.succeeded(permit);
                return result;
            } catch (LivestatusException e) {
                isJudged = true;
                judge(e);
                throw failure(e);
            } catch (IllegalStateException e) {
                throw ofPool(e);
            } finally {
                if (!isJudged) {
                    health.undecided(permit);
                }
                ended();
            }
        }

        private void judge(LivestatusException e) {
            SiteOutcome outcome = deadline.isPassed() && e.isAborted()
                    ? SiteReply.cutOff(deadline.budget()).outcome()
                    : FailureClassifier.outcome(e);
            health.failed(permit, kind, e, isLate(), outcome);
        }

        /**
         * Returns true if the exchange had the full timeout of the site. A timeout after a shorter time shows nothing about the
         * site.
         */
        private boolean isLate() {
            return deadline.isPassed() && deadline.budget().compareTo(timeout(kind)) >= 0;
        }

        /** Returns the failure of an exchange that has not run. */
        RuntimeException notBegun(Throwable thrown) {
            ended();
            if (thrown instanceof LivestatusException e) {
                judge(e);
                return failure(e);
            }
            health.undecided(permit);
            if (thrown instanceof IllegalStateException e && !(e instanceof CancellationException)) {
                return ofPool(e);
            }
            return failure(new AbortedException(
                    "the executor rejects the exchange with " + name() + ": " + thrown, false, thrown));
        }

        /**
         * Returns the failure of an exchange whose pool was closed, for example between two calls of the exchange. Another query
         * gets a new pool.
         */
        private RuntimeException ofPool(IllegalStateException e) {
            return SiteClient.this.current() == current
                    ? e
                    : failure(new AbortedException("the connections to " + name() + " were closed", false, e));
        }
    }

    private void ended() {
        Retirement begun = retirement;
        if (underWay.decrementAndGet() == 0 && begun != null) {
            begun.endIfIdle();
        }
    }

    private CircuitBreaker.Permit permit(boolean isForOthers) {
        if (retirement != null) {
            throw skipped(REMOVED);
        } else if (!isEnabled && !isForOthers) {
            throw skipped(DISABLED);
        }
        return health.admit().orElseThrow(() -> skipped(health.skipped()));
    }

    private SiteSkippedException skipped(Skipped outcome) {
        skips.increment();
        return new SiteSkippedException(outcome);
    }

    /**
     * Returns the failure of an exchange. If the site was disabled or removed meanwhile, the exchange counts as skipped, except for
     * a command in doubt.
     */
    private RuntimeException failure(LivestatusException e) {
        if (e instanceof CommandFateUnknownException) {
            return e;
        } else if (retirement != null && e.isAborted()) {
            return new SiteSkippedException(REMOVED);
        }
        return isEnabled ? e : new SiteSkippedException(DISABLED);
    }

    private LivestatusPool pool(boolean isForOthers) {
        lock.lock();
        try {
            if (isClosed) {
                throw new IllegalStateException("these sites are closed");
            } // under the lock: otherwise a pool created after the close would stay open
            if (retirement != null) {
                throw new SiteSkippedException(REMOVED);
            } else if (!isEnabled && !isForOthers) {
                throw new SiteSkippedException(DISABLED);
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
        LivestatusPool.Builder builder = LivestatusPool.builder(endpoints.get(0), fallbacks)
                .settings(settings)
                .site(name())
                .listener(events.ofPool())
                .executor(threads)
                .memoryBudget(memory);
        if (isLoggingValues) {
            builder.logQueryValues();
        } else if (isLoggingQueries) {
            builder.logQueries();
        }
        return builder.build();
    }

    /**
     * Closes the pool.
     *
     * @param change after this change no new pool is created
     */
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
        Retirement begun = retirement;
        if (begun != null) {
            begun.end();
        }
    }

    @Override
    public String toString() {
        return site.toString();
    }
}
