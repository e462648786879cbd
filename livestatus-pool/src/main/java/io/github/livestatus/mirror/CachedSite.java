package io.github.livestatus.mirror;

import io.github.livestatus.client.LivestatusView;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import io.github.livestatus.memory.MemoryCalls;
import io.github.livestatus.memory.Refreshed;
import io.github.livestatus.memory.Remembered;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.ServerPlan;
import io.github.livestatus.text.HumanReadable;
import io.github.livestatus.timing.Alarm;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Holds the copy of one site and refreshes it, one refresh at a time. A query of a fresh copy takes no lock and waits for nothing.
 * Thread-safe.
 */
final class CachedSite {
    private final Site site;
    private final MemoryCalls<Site, ?> calls;
    private final MirrorSettings settings;
    private final BooleanSupplier isIdle;
    private final Alarm alarm;
    private final ReentrantLock lock = new ReentrantLock();
    private final LongAdder fromMemory = new LongAdder();
    private final LongAdder live = new LongAdder();
    private volatile State state = State.EMPTY;
    private CompletableFuture<Void> running;
    private volatile boolean isStopped;

    /**
     * @param copy null before the first load
     * @param isResting true from the end of refreshes because of idleness until the end of the next refresh
     * @param failure why the last refresh failed; "" if it did not
     * @param refreshTime the duration of the last successful refresh
     * @param refreshes the number of successful refreshes
     * @param failures the number of failed refreshes
     */
    private record State(
            SiteCopy copy, boolean isResting, String failure, Duration refreshTime, long refreshes, long failures) {
        static final State EMPTY = new State(null, false, "", Duration.ZERO, 0, 0);

        State refreshed(SiteCopy next, Duration time) {
            return new State(next, false, "", time, refreshes + 1, failures);
        }

        State failed(String why) {
            return new State(copy, false, why, refreshTime, refreshes, failures + 1);
        }

        State resting() {
            return new State(copy, true, failure, refreshTime, refreshes, failures);
        }

        State withoutCopy() {
            return new State(null, false, "", refreshTime, refreshes, failures);
        }
    }

    /** @param isIdle returns true if nobody queried the mirror for a while */
    CachedSite(Site site, MemoryCalls<Site, ?> calls, MirrorSettings settings, BooleanSupplier isIdle) {
        this.site = site;
        this.calls = calls;
        this.settings = settings;
        this.isIdle = isIdle;
        this.alarm = new Alarm(settings.time(), this::refreshOrRest);
    }

    /** Returns true if this is the cache of the site, and is not stopped. */
    boolean isOf(Site other) {
        return !isStopped && (site == other || site.equals(other));
    }

    /**
     * Returns the results of queries, all from the same copy; empty if the site must be queried.
     *
     * @param count the number of queries
     * @param compiled returns the compiled queries for a kind of server
     * @param maxAge the maximum age of the copy
     * @param allowed the maximum age of stale rows that count as complete
     */
    Optional<Remembered> answer(
            int count, Function<Dialect, List<MemoryQuery>> compiled, Duration maxAge, Duration allowed) {
        long now = settings.time().nanos();
        State own = state;
        if (own.isResting) {
            refresh();
        }
        Optional<Remembered> answer =
                whyLive(own, maxAge, now).isPresent() ? Optional.empty() : answer(own, compiled, allowed, now);
        (answer.isPresent() ? fromMemory : live).add(count);
        return answer;
    }

    private Optional<Remembered> answer(
            State own, Function<Dialect, List<MemoryQuery>> compiled, Duration allowed, long now) {
        List<MemoryQuery> queries = compiled.apply(own.copy.dialect());
        if (queries.stream().anyMatch(query -> query.whyLive().isPresent())) {
            return Optional.empty();
        }
        List<Result> results = new ArrayList<>();
        for (MemoryQuery query : queries) {
            Optional<Result> result = query.run(own.copy.snapshot());
            if (result.isEmpty()) {
                return Optional.empty();
            }
            results.add(result.get());
        }
        Duration age = own.copy.age(now);
        return Optional.of(
                new Remembered(own.copy.dialect(), results, age, staleness(own, now), age.compareTo(allowed) <= 0));
    }

    /** Returns why the site must be queried, whatever the query is; empty if the copy is fresh enough. */
    private static Optional<String> whyLive(State own, Duration maxAge, long now) {
        if (own.copy == null) {
            return Optional.of(own.failure.isEmpty() ? "it has not been read yet" : own.failure);
        } else if (own.isResting) {
            return Optional.of("the mirror rested, as nobody queried it");
        }
        return own.copy.age(now).compareTo(maxAge) > 0
                ? Optional.of("its rows in the mirror are " + HumanReadable.time(own.copy.age(now)) + " old")
                : Optional.empty();
    }

    /** Returns why there is no newer copy; empty if the copy is not stale. */
    private Optional<String> staleness(State own, long now) {
        if (!own.failure.isEmpty()) {
            return Optional.of(own.failure);
        }
        Duration age = Duration.ofNanos(now - own.copy.snapshot().nanos());
        return age.compareTo(settings.mostAge()) > 0 ? Optional.of("a refresh has not ended yet") : Optional.empty();
    }

    /** Returns why a query must go to the site; empty if memory can answer it. */
    Optional<String> whyLive(Query query, Duration maxAge) {
        return whyLive(state, query, maxAge);
    }

    private Optional<String> whyLive(State own, Query query, Duration maxAge) {
        Optional<String> reason = whyLive(own, maxAge, settings.time().nanos());
        if (reason.isPresent()) {
            return reason;
        }
        Optional<String> ofQuery =
                settings.of(own.copy.dialect()).compiled(query).whyLive();
        boolean isLoaded =
                own.copy.snapshot().tables().containsKey(query.table().name());
        return ofQuery.isPresent() || isLoaded
                ? ofQuery
                : Optional.of("table " + query.table() + " could not be read there");
    }

    /** Returns the plan of a query that memory can answer; empty if it must go to the site. */
    Optional<ServerPlan> plan(Query query, Duration maxAge) {
        State own = state;
        if (whyLive(own, query, maxAge).isPresent()) {
            return Optional.empty();
        }
        String age = HumanReadable.time(own.copy.age(settings.time().nanos()));
        return Optional.of(new ServerPlan(
                own.copy.dialect(),
                List.of(),
                List.of("answers from the mirror, " + age + " old"),
                Optional.empty(),
                List.of()));
    }

    MirrorStats stats() {
        State own = state;
        long now = settings.time().nanos();
        Optional<SiteCopy> copy = Optional.ofNullable(own.copy);
        return new MirrorStats(
                site.name(),
                copy.map(one -> one.snapshot().rows()).orElse(0L),
                copy.map(one -> one.snapshot().bytes()).orElse(0L),
                copy.map(one -> one.age(now)),
                copy.flatMap(one -> staleness(own, now)),
                own.isResting,
                own.refreshTime,
                copy.map(SiteCopy::changedRows).orElse(0L),
                own.refreshes,
                own.failures,
                fromMemory.sum(),
                live.sum());
    }

    private void refreshOrRest() {
        if (!isIdle.getAsBoolean()) {
            refresh();
            return;
        }
        lock.lock();
        try {
            state = state.resting();
        } finally {
            lock.unlock();
        }
    }

    /** Begins a refresh if none is running. The future completes normally when the refresh ends, also if it fails. */
    CompletableFuture<Void> refresh() {
        CompletableFuture<Void> begun = new CompletableFuture<>();
        lock.lock();
        try {
            if (isStopped) {
                return CompletableFuture.completedFuture(null);
            } else if (running != null) {
                return running;
            }
            running = begun;
        } finally {
            lock.unlock();
        }
        long from = settings.time().nanos();
        if (!calls.isEnabled(site)) {
            isStopped |= !calls.sites().contains(site);
            end(begun, from, State::withoutCopy);
            return begun;
        }
        SiteCopy last = state.copy;
        AtomicReference<SiteCopy> next = new AtomicReference<>();
        CompletableFuture<Refreshed> read;
        try {
            read = calls.read(site, view -> read(view, last, from, next));
        } catch (RuntimeException e) {
            read = CompletableFuture.failedFuture(e);
        }
        read.whenComplete((refreshed, thrown) -> {
            Duration time = Duration.ofNanos(settings.time().nanos() - from);
            end(
                    begun,
                    from,
                    thrown == null ? old -> old.refreshed(next.get(), time) : old -> old.failed(calls.reason(thrown)));
        });
        CompletableFuture<Refreshed> reading = read;
        begun.whenComplete((done, thrown) -> reading.cancel(false));
        return begun;
    }

    /**
     * Reads the site.
     *
     * @param last the last copy; null before the first load
     * @param next receives the new copy
     */
    private Refreshed read(LivestatusView view, SiteCopy last, long now, AtomicReference<SiteCopy> next) {
        SiteRefresh refresh = new SiteRefresh(view, settings.of(view.dialect()).tables(), now);
        boolean isReload = last == null || last.dialect() != view.dialect() || last.reloadAt() - now <= 0;
        if (isReload) {
            next.set(refresh.load(settings.reloadAt(now)));
        } else {
            boolean isScan = now - last.scannedAt() >= settings.scanEvery().toNanos();
            next.set(refresh.update(last, isScan, settings.reloadAt(now)));
        }
        return refresh.result();
    }

    private void end(CompletableFuture<Void> begun, long from, UnaryOperator<State> change) {
        long now = settings.time().nanos();
        boolean isOver = calls.isClosed();
        lock.lock();
        try {
            running = null;
            isOver |= isStopped;
            state = isOver ? state : change.apply(state);
        } finally {
            lock.unlock();
        }
        if (isOver) {
            stop();
        } else {
            long pause = Math.min(settings.refresh().toNanos(), now - from);
            alarm.by(Math.max(from + settings.refresh().toNanos(), now + pause));
        }
        begun.complete(null);
    }

    /** Ends all refreshes, and releases the rows. */
    void stop() {
        CompletableFuture<Void> begun;
        lock.lock();
        try {
            isStopped = true;
            state = state.withoutCopy();
            begun = running;
        } finally {
            lock.unlock();
        }
        alarm.close();
        if (begun != null) {
            begun.complete(null);
        }
    }
}
