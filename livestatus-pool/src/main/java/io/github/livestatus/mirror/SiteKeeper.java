package io.github.livestatus.mirror;

import io.github.livestatus.client.LivestatusView;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import io.github.livestatus.memory.MemoryCalls;
import io.github.livestatus.memory.Refreshed;
import io.github.livestatus.memory.Remembered;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.result.Result;
import io.github.livestatus.text.HumanReadable;
import io.github.livestatus.timing.Alarm;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

/**
 * Keeps the copy of one site up: one refresh at a time, each a while after the last one began. Who reads the copy takes no lock and
 * waits for nothing. For any thread.
 */
final class SiteKeeper {
    private final Site site;
    private final MemoryCalls<Site, ?> calls;
    private final MirrorSettings settings;
    private final BooleanSupplier isIdle;
    private final Alarm alarm;
    private final ReentrantLock lock = new ReentrantLock();
    private final LongAdder answeredHere = new LongAdder();
    private final LongAdder answeredLive = new LongAdder();
    private volatile Kept kept = Kept.NOTHING;
    private CompletableFuture<Void> underWay;
    private volatile boolean isStopped;

    /**
     * What there is of the site at one moment.
     *
     * @param copy null before the first load
     * @param isKeptUp whether a refresh has ended since the last rest, well or not
     * @param isResting whether none is due
     * @param failure why the last refresh failed; "" if it did not
     * @param took how long the last refresh took that did not
     */
    private record Kept(
            SiteCopy copy,
            boolean isKeptUp,
            boolean isResting,
            String failure,
            Duration took,
            long refreshes,
            long failures) {
        static final Kept NOTHING = new Kept(null, false, false, "", Duration.ZERO, 0, 0);

        Kept refreshed(SiteCopy next, Duration time) {
            return new Kept(next, true, false, "", time, refreshes + 1, failures);
        }

        Kept failed(String why) {
            return new Kept(copy, true, false, why, took, refreshes, failures + 1);
        }

        Kept rested() {
            return new Kept(copy, false, true, failure, took, refreshes, failures);
        }

        Kept woken() {
            return new Kept(copy, false, false, failure, took, refreshes, failures);
        }

        Kept forgotten() {
            return new Kept(null, false, false, "", took, refreshes, failures);
        }
    }

    /** @param isIdle returns true if nobody queried the mirror for a while */
    SiteKeeper(Site site, MemoryCalls<Site, ?> calls, MirrorSettings settings, BooleanSupplier isIdle) {
        this.site = site;
        this.calls = calls;
        this.settings = settings;
        this.isIdle = isIdle;
        this.alarm = new Alarm(settings.time(), this::fallDue);
    }

    /** Returns true if it is about this very site, and goes on. */
    boolean isOf(Site other) {
        return !isStopped && (site == other || site.equals(other));
    }

    /**
     * Returns the answers to these queries, all of one moment; empty if the site has to be queried.
     *
     * @param maxAge how old they may be
     * @param allowed how old they may be that are stale, to count as answers
     */
    Optional<Remembered> answer(CompiledCalls compiled, Duration maxAge, Duration allowed) {
        long now = settings.time().nanos();
        Kept own = kept;
        wakeIfResting(own);
        Optional<Remembered> answer =
                whyNone(own, maxAge, now).isPresent() ? Optional.empty() : answer(own, compiled, allowed, now);
        (answer.isPresent() ? answeredHere : answeredLive).add(compiled.size());
        return answer;
    }

    private Optional<Remembered> answer(Kept own, CompiledCalls compiled, Duration allowed, long now) {
        SiteSnapshot snapshot = own.copy.snapshot();
        List<MemoryQuery> queries = compiled.of(own.copy.dialect());
        if (queries.stream().anyMatch(query -> query.whyLive().isPresent())) {
            return Optional.empty();
        }
        List<Result> results = new ArrayList<>();
        for (MemoryQuery query : queries) {
            Optional<Result> result = query.run(snapshot).result();
            if (result.isEmpty()) {
                return Optional.empty();
            }
            results.add(result.get());
        }
        Duration age = own.copy.age(now);
        return Optional.of(
                new Remembered(own.copy.dialect(), results, age, staleness(own, now), age.compareTo(allowed) <= 0));
    }

    private void wakeIfResting(Kept own) {
        if (own.isResting) {
            locked(() -> kept = kept.isResting ? kept.woken() : kept);
            begin();
        }
    }

    /** Returns why the site has to be queried, whatever the query. */
    private static Optional<String> whyNone(Kept own, Duration maxAge, long now) {
        if (own.copy == null) {
            return Optional.of(own.failure.isEmpty() ? "it has not been read yet" : own.failure);
        } else if (!own.isKeptUp) {
            return Optional.of("the mirror rested, as nobody queried it");
        }
        return own.copy.age(now).compareTo(maxAge) > 0
                ? Optional.of("what is held is " + HumanReadable.time(own.copy.age(now)) + " old")
                : Optional.empty();
    }

    /** Returns why the copy is no newer; empty where it is as new as it should be. */
    private Optional<String> staleness(Kept own, long now) {
        if (!own.failure.isEmpty()) {
            return Optional.of(own.failure);
        }
        Duration since = Duration.ofNanos(now - own.copy.snapshot().nanos());
        return since.compareTo(settings.mostAge()) > 0 ? Optional.of("a refresh has not ended yet") : Optional.empty();
    }

    /** Returns why a query is sent to the site; empty where it is answered from memory. */
    Optional<String> whyLive(Query query, Duration maxAge) {
        Kept own = kept;
        Optional<String> reason = whyNone(own, maxAge, settings.time().nanos());
        if (reason.isPresent()) {
            return reason;
        }
        MemoryQuery compiled = settings.of(own.copy.dialect()).compiled(query);
        Optional<String> ofQuery = compiled.whyLive();
        boolean isThere = own.copy.snapshot().table(query.table().name()).isPresent();
        return ofQuery.isPresent() || isThere
                ? ofQuery
                : Optional.of("table " + query.table() + " could not be read there");
    }

    /** Returns the kind of server and how old the copy is, in words; empty without one. */
    Optional<Known> known() {
        SiteCopy copy = kept.copy;
        return copy == null
                ? Optional.empty()
                : Optional.of(new Known(copy.dialect(), copy.age(settings.time().nanos())));
    }

    /** What is known of a site without a look at its rows. */
    record Known(Dialect dialect, Duration age) {}

    MirrorStats stats() {
        Kept own = kept;
        long now = settings.time().nanos();
        Optional<SiteCopy> copy = Optional.ofNullable(own.copy);
        return new MirrorStats(
                site.name(),
                copy.map(one -> one.snapshot().rows()).orElse(0L),
                copy.map(one -> one.snapshot().bytes()).orElse(0L),
                copy.map(one -> one.age(now)),
                copy.flatMap(one -> staleness(own, now)),
                own.isResting,
                own.took,
                copy.map(SiteCopy::changedRows).orElse(0L),
                own.refreshes,
                own.failures,
                answeredHere.sum(),
                answeredLive.sum());
    }

    private void fallDue() {
        if (isIdle.getAsBoolean()) {
            locked(() -> kept = kept.rested());
        } else {
            begin();
        }
    }

    /** Begins a refresh if none is under way. The future completes normally at its end, also if it failed. */
    CompletableFuture<Void> begin() {
        CompletableFuture<Void> begun = new CompletableFuture<>();
        lock.lock();
        try {
            if (isStopped) {
                return CompletableFuture.completedFuture(null);
            } else if (underWay != null) {
                return underWay;
            }
            underWay = begun;
        } finally {
            lock.unlock();
        }
        long from = settings.time().nanos();
        if (!calls.isEnabled(site)) {
            isStopped |= !calls.sites().contains(site);
            end(begun, from, Kept::forgotten);
            return begun;
        }
        Reader reader = new Reader(kept.copy, from);
        CompletableFuture<Refreshed> read;
        try {
            read = calls.read(site, reader::read);
        } catch (RuntimeException e) {
            read = CompletableFuture.failedFuture(e);
        }
        read.whenComplete((refreshed, thrown) -> {
            Duration took = Duration.ofNanos(settings.time().nanos() - from);
            end(
                    begun,
                    from,
                    thrown == null
                            ? last -> last.refreshed(reader.next, took)
                            : last -> last.failed(calls.reason(thrown)));
        });
        CompletableFuture<Refreshed> reading = read;
        begun.whenComplete((done, thrown) -> reading.cancel(false));
        return begun;
    }

    /** Reads the site once. */
    private final class Reader {
        private final SiteCopy last;
        private final long now;
        private volatile SiteCopy next;

        /** @param last null if all is to be read */
        Reader(SiteCopy last, long now) {
            this.last = last;
            this.now = now;
        }

        Refreshed read(LivestatusView live) {
            SiteRefresh refresh =
                    new SiteRefresh(live, settings.of(live.dialect()).tables(), now);
            boolean isWhole = last == null || last.dialect() != live.dialect() || last.reloadAt() - now <= 0;
            next = isWhole
                    ? refresh.load(settings.reloadAt(now))
                    : refresh.update(
                            last, now - last.scannedAt() >= settings.scanEvery().toNanos(), settings.reloadAt(now));
            return refresh.done();
        }
    }

    private void end(CompletableFuture<Void> begun, long from, UnaryOperator<Kept> change) {
        long now = settings.time().nanos();
        boolean isOver = calls.isClosed();
        lock.lock();
        try {
            underWay = null;
            isOver |= isStopped;
            kept = isOver ? kept : change.apply(kept);
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

    /** Reads the site no more. */
    void stop() {
        CompletableFuture<Void> begun;
        lock.lock();
        try {
            isStopped = true;
            begun = underWay;
        } finally {
            lock.unlock();
        }
        alarm.close();
        if (begun != null) {
            begun.complete(null);
        }
    }

    private void locked(Runnable change) {
        lock.lock();
        try {
            change.run();
        } finally {
            lock.unlock();
        }
    }
}
