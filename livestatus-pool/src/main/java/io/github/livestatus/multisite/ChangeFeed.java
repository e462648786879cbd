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
 * Delivers every state change of hosts and services of several sites in batches. Each batch has the position behind it. A feed that
 * is opened with a position continues there.
 *
 * <p><b>Sites with a log</b> (Naemon, Nagios, Checkmk): the feed delivers every alert that the core logged, in the order of the
 * log, at least once. SOFT states are included if the core logs retries. Naemon logs retries only with {@code log_service_retries}
 * and {@code log_host_retries}.
 *
 * <p><b>Sites without a log</b> (Icinga 2, LMD, Shinken): the feed delivers the newest state of each object that changed between
 * two polls. It does not deliver further attempts in the same state, nor states between two polls. It adds a {@link Change.Gap} if
 * the object's columns show that there were such states. These columns are the times of the latest changes, and the time at which
 * the object was last in each state, to the second. If an LMD cannot reach a backend, the feed delivers a {@link Change.SiteLost}
 * for {@code lmd/backend}. The objects of the backend keep their last states, and snapshots are delayed until the backend is back.
 *
 * <p><b>Snapshots.</b> A snapshot contains the present problems of a site, between {@link Change.SnapshotBegin} and {@link
 * Change.SnapshotEnd}. The feed delivers a snapshot at the start if it has no position for the site, after each gap, and when
 * objects may have been deleted. For a site with a log, this is after a restart of the core, which may also have lost states. For a
 * site without a log, this is when the object of a problem no longer exists, and at each start. A consumer that closes all problems
 * that are not in the snapshot has exactly the problems of the site. An object that was never checked ({@code has_been_checked =
 * 0}) has no state.
 *
 * <p><b>Gaps.</b> The feed adds a gap in these cases:
 * <ul>
 * <li>The log lacks alerts that the feed has delivered. They are older than the retention of the log, or another core responds at
 * another address.
 * <li>Alerts were added in the two hours before the newest alert, because a clock was set back.
 * <li>The times of an object went back.
 * <li>The site has another kind of server than before.
 * </ul>
 *
 * <p>Alerts in a log that are later than the site's clock are not delivered. There is a gap when such alerts appear, and another
 * gap when the clock reaches them. The site's clock is this machine's clock, or the time of the site's latest check if that is
 * later, plus one hour. If a clock was set back by more than two hours, the feed does not detect it in a log, unless the clock was
 * ahead of this machine's clock. If a site dates a check in the future by mistake, the site's clock moves there. A feed that
 * continues at a position does not know the number of alerts that are later than the clock. If there are any, it begins with an
 * additional gap.
 *
 * <p>If alerts arrive while the problems of a site with a log are read, the problems are read again, up to three times. After that,
 * a snapshot may be newer than the alerts before it. The alerts that led to the snapshot follow it.
 *
 * <p><b>At least once.</b> A change is delivered again if the position behind it was not stored. Otherwise a change is left out if
 * its site, host, service, time, state, type and attempt equal the last delivered change of the object.
 *
 * <p><b>Polling.</b> Sites are polled while a call of {@link #next} waits. Each site is polled at most once in the configured
 * interval, and not before its last changes were taken.
 *
 * <p><b>Memory.</b> The feed holds at most one poll result of each site: 1,000 lines of a log (or all alerts of one second if they
 * are more), or the present problems. In addition it holds about 140 bytes for each present problem.
 *
 * <p>Safe for any number of threads. A consumer that stores positions must take its batches on one thread. The caller that opens a
 * feed closes it. Closing stops the polling.
 */
public final class ChangeFeed implements AutoCloseable {
    private final FeedPolls polls;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition hasNews = lock.newCondition();
    private long news;
    private volatile boolean isClosed;

    private ChangeFeed(FeedPolls polls) {
        this.polls = polls;
        polls.start(this::wake);
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
     * Waits until there are changes. Returns all changes.
     *
     * @param timeout the maximum wait time; zero returns the changes that were already read
     * @return a batch without changes if the wait timed out; its position may still be newer
     * @throws AbortedException if the thread is interrupted (its interrupt flag is set again), or the sites are closed
     * @throws IllegalStateException if this feed is closed
     */
    public ChangeBatch next(Duration timeout) {
        long left = Argument.notNegative("timeout", timeout).toNanos();
        polls.want();
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
            polls.unwant();
        }
    }

    /**
     * The state after a wait.
     *
     * @param seen the value of {@code news}
     * @param left the rest of the wait time, in nanoseconds
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
        } else if (polls.isEnded()) {
            throw new AbortedException("the sites were closed", false, null);
        }
        return polls.take();
    }

    /** Closes the feed. A waiting call of {@link #next} ends. */
    @Override
    public void close() {
        isClosed = true;
        polls.end();
    }

    /** A builder of a feed. Without {@link #hosts} and {@link #services} the feed watches both. Not safe for several threads. */
    public static final class Builder {
        private final Supplier<List<SiteClient>> sites;
        private final Scope scope;
        private final SiteThreads threads;
        private final List<ObjectTable> tables = new ArrayList<>();
        private boolean isHardOnly;
        private Duration every = Duration.ofSeconds(5);
        private String position = "";

        /**
         * @param sites returns the present sites at any time
         * @param scope the restriction of the view
         */
        Builder(Supplier<List<SiteClient>> sites, Scope scope, SiteThreads threads) {
            this.sites = sites;
            this.scope = scope;
            this.threads = threads;
        }

        /** Watches hosts. Services are watched only if {@link #services} is called too. */
        public Builder hosts() {
            return of(ObjectTable.HOSTS);
        }

        /** Watches services. Hosts are watched only if {@link #hosts} is called too. */
        public Builder services() {
            return of(ObjectTable.SERVICES);
        }

        private Builder of(ObjectTable table) {
            if (!tables.contains(table)) {
                tables.add(table);
            }
            return this;
        }

        /** Leaves out SOFT states. The feed then delivers the states for which the core sends notifications. */
        public Builder hardOnly() {
            isHardOnly = true;
            return this;
        }

        /** Sets the minimum interval between two polls of a site; more than zero. Default 5 s. */
        public Builder every(Duration pause) {
            every = Argument.positive("every", pause);
            return this;
        }

        /**
         * Continues behind a position. A site that is not in the position begins with a snapshot. If a site of the position does
         * not exist, later positions keep its part.
         *
         * @param text a result of {@link ChangeBatch#position()}, also from a feed of other sites or with other settings; "" for
         *     none
         * @throws IllegalArgumentException if the text is not a position
         */
        public Builder from(String text) {
            FeedPosition.parse(Objects.requireNonNull(text, "text"));
            position = text;
            return this;
        }

        /**
         * Returns an open feed. No site is polled before the first {@link ChangeFeed#next}. The caller closes the feed.
         *
         * @throws IllegalStateException if the sites are closed
         */
        public ChangeFeed open() {
            return new ChangeFeed(polls());
        }

        /**
         * Returns a publisher of the same batches. Every subscriber has its own feed, which polls only while the subscriber has
         * requested batches. A subscriber gets batches with changes only, on threads of the sites. The publisher completes when the
         * sites are closed. Cancelling the subscription closes its feed.
         */
        public Flow.Publisher<ChangeBatch> publisher() {
            return subscriber -> {
                Objects.requireNonNull(subscriber, "subscriber");
                new BatchSubscription(subscriber, polls(), threads.callers()).start();
            };
        }

        private FeedPolls polls() {
            List<ObjectTable> chosen = tables.isEmpty() ? List.of(ObjectTable.HOSTS, ObjectTable.SERVICES) : tables;
            WatchedStates watched = new WatchedStates(List.copyOf(chosen), isHardOnly, scope);
            return new FeedPolls(sites, watched, threads, every, FeedPosition.parse(position));
        }
    }
}
