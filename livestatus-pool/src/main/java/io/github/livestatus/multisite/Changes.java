package io.github.livestatus.multisite;

import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.timing.Alarm;
import io.github.livestatus.timing.TimeSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/**
 * One subscriber's view of state changes. Every site is read by itself, so that one that does not answer delays no other;
 * none is read again before the subscriber has taken, or requested, what there is.
 */
final class Changes implements Flow.Subscription {
    private final Flow.Subscriber<? super StateChange> subscriber;
    private final SiteThreads threads;
    private final Duration every;
    private final Consumer<Changes> onEnd;
    private final List<Reading> readings = new ArrayList<>();
    private final Queue<StateChange> untaken = new ConcurrentLinkedQueue<>();
    private final AtomicLong demand = new AtomicLong();
    private final AtomicInteger work = new AtomicInteger();
    private volatile boolean isEnded;
    private volatile RuntimeException mistake;
    private volatile boolean isComplete;

    /** One site, and when it is read next. */
    private final class Reading {
        private final SiteClient site;
        private final SiteCursor cursor;
        private final Alarm alarm = new Alarm(TimeSource.SYSTEM, this::fallDue);
        private final AtomicBoolean isUnderWay = new AtomicBoolean();
        private volatile boolean isDue = true;
        private String lastTrouble = "";

        Reading(SiteClient site, boolean isOfHosts) {
            this.site = site;
            this.cursor = new SiteCursor(site.name(), isOfHosts, site.time());
        }

        void begin() {
            if (isDue && isUnderWay.compareAndSet(false, true)) {
                isDue = false;
                alarm.by(TimeSource.SYSTEM.nanos() + every.toNanos());
                site.call(cursor.kind(), site.deadline(cursor.kind(), Duration.ZERO), cursor::read)
                        .whenComplete(this::take);
            }
        }

        private void fallDue() {
            isDue = true;
            go();
        }

        private void take(List<StateChange> changes, Throwable failure) {
            if (failure == null) {
                untaken.addAll(changes);
                lastTrouble = "";
            } else if (failure instanceof LivestatusException e) {
                notRead(e.getMessage());
            } else if (!(failure instanceof SiteSkippedException)) { // of which the site's state says enough
                LoggerFactory.getLogger(Changes.class).warn("cannot read the changes of {}", site.name(), failure);
            }
            isUnderWay.set(false);
            go();
        }

        /** Says so once: a site whose answers are refusals is up, and not watched all the same. */
        private void notRead(String why) {
            if (!isComplete && !lastTrouble.equals(why)) {
                lastTrouble = why;
                LoggerFactory.getLogger(Changes.class)
                        .warn("changes of {} are not read at present: {}", site.name(), why);
            }
        }
    }

    /** @param onEnd runs when nothing more is to come */
    Changes(
            Flow.Subscriber<? super StateChange> subscriber,
            List<SiteClient> sites,
            boolean isOfHosts,
            SiteThreads threads,
            Duration every,
            Consumer<Changes> onEnd) {
        this.subscriber = subscriber;
        this.threads = threads;
        this.every = every;
        this.onEnd = onEnd;
        sites.forEach(site -> readings.add(new Reading(site, isOfHosts)));
    }

    /** Greets the subscriber and begins to read; of a subscriber that fails at that, nothing is left. */
    void start() {
        try {
            subscriber.onSubscribe(this);
        } catch (RuntimeException | Error e) {
            failed(e);
        }
        if (!isEnded) {
            readings.forEach(Reading::begin);
        }
    }

    @Override
    public void request(long count) {
        if (count <= 0) {
            mistake = new IllegalArgumentException("a subscriber requests one change at least: " + count);
        } else {
            demand.accumulateAndGet(count, (had, more) -> had + more < 0 ? Long.MAX_VALUE : had + more);
        }
        go();
    }

    @Override
    public void cancel() {
        end();
        onEnd.accept(this);
    }

    /** Ends, whether or not anybody is to be told. */
    private void end() {
        isEnded = true;
        readings.forEach(reading -> reading.alarm.close());
    }

    /** Ends because the sites are closed. */
    void complete() {
        isComplete = true;
        go();
    }

    /** Has what there is to do done, by one thread at a time. */
    private void go() {
        if (work.getAndIncrement() == 0) {
            try {
                threads.callers().execute(this::doAll);
            } catch (RejectedExecutionException e) {
                end();
            }
        }
    }

    private void doAll() {
        int done = work.get();
        do {
            try {
                doOnce();
            } catch (RuntimeException | Error e) {
                failed(e);
            }
            done = work.addAndGet(-done);
        } while (done > 0);
    }

    private void failed(Throwable e) {
        cancel();
        LoggerFactory.getLogger(Changes.class).warn("a subscriber failed", e);
    }

    private void doOnce() {
        while (!isEnded && demand.get() > 0 && !untaken.isEmpty()) {
            if (demand.get() < Long.MAX_VALUE) {
                demand.decrementAndGet();
            }
            subscriber.onNext(untaken.remove());
        }
        if (!isEnded && (mistake != null || isComplete)) {
            cancel();
            if (mistake != null) {
                subscriber.onError(mistake);
            } else {
                subscriber.onComplete();
            }
        }
        if (!isEnded && demand.get() > 0) {
            readings.forEach(Reading::begin);
        }
    }
}
