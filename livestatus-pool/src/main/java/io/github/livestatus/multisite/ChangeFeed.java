package io.github.livestatus.multisite;

import io.github.livestatus.argument.Argument;
import io.github.livestatus.error.AbortedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Tells of every change of state of hosts and services of several sites, in batches, each with the position that is reached with
 * it. A feed that was opened with a position goes on from there.
 *
 * <p><b>Sites with a log</b> (Naemon, Nagios, Checkmk): every alert that the core wrote, in its order, at least once. States of
 * type SOFT are among them where the core logs retries; Naemon does not, unless {@code log_service_retries} and {@code
 * log_host_retries} are set.
 *
 * <p><b>Sites without one</b> (Icinga 2, LMD, Shinken): the newest state of each object that changed between two readings. A
 * further attempt in the same state is not told. What an object was in between is left out, and where its columns show that,
 * which are the times of its latest changes and those when it was last seen in each state, to the second, there is a {@link
 * Change.Gap}. While an LMD cannot reach a backend, that is a {@link Change.SiteLost} of {@code lmd/backend}; its objects are
 * as they were, and snapshots wait for it.
 *
 * <p><b>Snapshots.</b> The problems of a site that are present are told between {@link Change.SnapshotBegin} and {@link
 * Change.SnapshotEnd} at the start, if there is no position for it, after each gap, and when objects have gone. With a log, that
 * is when the core was started anew, as it may have lost states as well; without, when a problem's object is not there any more,
 * and at each start. Who closes what is not among them has exactly the problems that the site has. What was never checked
 * ({@code has_been_checked = 0}) has no state.
 *
 * <p><b>Gaps.</b> There is one when the log does not have what was told already (it is older than what is kept, or a core behind
 * another address answers), when alerts come into the two hours before the newest one (a clock was set back), when times of an
 * object went back, and when another kind of server answers than before. Alerts of a log that are later than the site's clock are
 * not told: there is a gap when some come, and again when their time comes. That clock is ours, or the time of the site's latest
 * check if that is later, and one hour more. A clock that was set back by more than two hours is not noticed in a log, unless it
 * had been ahead of ours. A check that a site dates in the future, by mistake, moves its clock there. A feed that goes on
 * from a position does not know how many alerts are later than the clock: it begins with one more gap where there are some.
 *
 * <p>The problems of a site with a log are read again, up to three times, if alerts came while they were read. After that, a
 * snapshot may be newer than the alerts before it: the alerts that led to it follow.
 *
 * <p><b>At least once.</b> A change may come again behind a position that was not stored. Otherwise what has the same site, host,
 * service, time, state, type and attempt as was told of an object last is left out.
 *
 * <p>Sites are read while a call of {@link #next} waits, each at most once in the time that was set, and none before its last
 * changes were taken. Memory: at most one reading of each site, which is 1,000 lines of a log or the alerts of one second, if
 * there are more, or the problems that are present; and some 140 bytes for each of these problems from then on. Safe for any
 * number of threads, but who stores positions takes batches on one. Closing it ends its readings; whoever opened it closes it.
 */
public final class ChangeFeed implements AutoCloseable {
    private final SiteReadings readings;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition hasNews = lock.newCondition();
    private long news;
    private volatile boolean isClosed;

    private ChangeFeed(SiteReadings readings) {
        this.readings = readings;
        readings.start(this::wake);
    }

    private void wake() {
        lock.lock();
        try {
            news++;
            hasNews.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until there are changes, and returns them all.
     *
     * @param most how long to wait; zero takes what was read already
     * @return no changes if the time was up; the position has moved perhaps
     * @throws AbortedException when the thread is interrupted, its flag being set again, or the sites are closed
     * @throws IllegalStateException when this feed is closed
     */
    public ChangeBatch next(Duration most) {
        long left = Argument.notNegative("most", most).toNanos();
        readings.want();
        try {
            long seen = await(-1, 0).seen();
            ChangeBatch batch = take();
            while (!batch.iterator().hasNext() && left > 0) {
                Waited waited = await(seen, left);
                seen = waited.seen();
                left = waited.left();
                batch = take();
            }
            return batch;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AbortedException("interrupted while waiting for changes", false, e);
        } finally {
            readings.unwant();
        }
    }

    /**
     * What there is after a wait.
     *
     * @param seen the number of news so far
     * @param left how many nanoseconds of the wait are left
     */
    private record Waited(long seen, long left) {}

    private Waited await(long seen, long nanos) throws InterruptedException {
        long left = nanos;
        lock.lockInterruptibly();
        try {
            while (news == seen && left > 0) {
                left = hasNews.awaitNanos(left);
            }
            return new Waited(news, left);
        } finally {
            lock.unlock();
        }
    }

    private ChangeBatch take() {
        if (isClosed) {
            throw new IllegalStateException("this feed is closed");
        } else if (readings.isEnded()) {
            throw new AbortedException("the sites were closed", false, null);
        }
        return readings.take();
    }

    @Override
    public void close() {
        isClosed = true;
        readings.end();
    }

    /** What a feed is to tell of; without a word about that, of hosts and services. Not safe for several threads. */
    public static final class Builder {
        private final Supplier<List<SiteClient>> sites;
        private final Scope scope;
        private final SiteThreads threads;
        private final List<ObjectTable> tables = new ArrayList<>();
        private boolean isHardOnly;
        private Duration every = Duration.ofSeconds(5);
        private String position = "";

        /**
         * @param sites gives those that there are, at any time
         * @param scope what the view is narrowed to
         */
        Builder(Supplier<List<SiteClient>> sites, Scope scope, SiteThreads threads) {
            this.sites = sites;
            this.scope = scope;
            this.threads = threads;
        }

        /** Tells of hosts, and of services only if that is said too. */
        public Builder hosts() {
            return of(ObjectTable.HOSTS);
        }

        /** Tells of services, and of hosts only if that is said too. */
        public Builder services() {
            return of(ObjectTable.SERVICES);
        }

        private Builder of(ObjectTable table) {
            if (!tables.contains(table)) {
                tables.add(table);
            }
            return this;
        }

        /** Leaves out states until they are confirmed: what is told is what monitoring notifies of. */
        public Builder hardOnly() {
            isHardOnly = true;
            return this;
        }

        /** Sets how often each site is read at most; more than zero. Default 5 s. */
        public Builder every(Duration pause) {
            every = Argument.positive("every", pause);
            return this;
        }

        /**
         * Goes on behind what was told with this position. Sites that it does not name begin with a snapshot; the part of a site
         * that is not there is kept in later positions.
         *
         * @param text from {@link ChangeBatch#position()}, also of a feed of other sites, or of other settings; "" for none
         * @throws IllegalArgumentException if it is neither
         */
        public Builder from(String text) {
            FeedPosition.parse(Objects.requireNonNull(text, "text"));
            position = text;
            return this;
        }

        /**
         * Opens the feed; nothing is read before its first {@link ChangeFeed#next}. The caller closes it.
         *
         * @throws IllegalStateException when the sites are closed
         */
        public ChangeFeed open() {
            return new ChangeFeed(readings());
        }

        /**
         * Returns the same as a publisher. Every subscriber has a feed of its own, which reads while the subscriber wants batches,
         * and gets those that have changes, on threads of the sites. It completes when the sites are closed; cancelling closes
         * the feed.
         */
        public Flow.Publisher<ChangeBatch> publisher() {
            return subscriber -> {
                Objects.requireNonNull(subscriber, "subscriber");
                new BatchSubscription(subscriber, readings(), threads.callers()).start();
            };
        }

        private SiteReadings readings() {
            List<ObjectTable> chosen = tables.isEmpty() ? List.of(ObjectTable.HOSTS, ObjectTable.SERVICES) : tables;
            WatchedStates watched = new WatchedStates(List.copyOf(chosen), isHardOnly, scope);
            return new SiteReadings(sites, watched, threads, every, FeedPosition.parse(position));
        }
    }
}
