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
 * Delivers state changes of the hosts and services of several sites, in batches. Each batch has the position after it. A feed
 * that is opened with a position continues there. The kind of server decides which changes the feed can deliver:
 *
 * <table>
 * <caption>What the feed delivers</caption>
 * <tr><th></th><th>site with a log: Naemon, Nagios, Checkmk</th><th>site without a log: Icinga 2, LMD, Shinken</th></tr>
 * <tr><td>changes</td><td>each alert in the log, in the order of the log</td><td>the newest state of each object that changed between
 * two polls</td></tr>
 * <tr><td>SOFT states</td><td>if the core logs them; Naemon only with {@code log_service_retries} and {@code
 * log_host_retries}</td><td>yes, but no further attempts in the same state</td></tr>
 * <tr><td>not delivered</td><td>alerts that the log lost: a gap</td><td>states between two polls: a gap if the object's columns show
 * them</td></tr>
 * <tr><td>snapshot at the start</td><td>if there is no position of the site, or the core was restarted after the
 * position</td><td>always</td></tr>
 * <tr><td>snapshot later</td><td>after a gap, after a restart of the core</td><td>after a gap, when the object of a problem was
 * deleted</td></tr>
 * </table>
 *
 * <p>For a site without a log, the feed finds a gap by these columns, which have whole seconds: {@code last_state_change}, {@code
 * last_hard_state_change}, and the time at which the object was last in a state, such as {@code last_time_ok}.
 *
 * <p><b>Snapshots.</b> A snapshot has all present problems of a site, between {@link Change.SnapshotBegin} and {@link
 * Change.SnapshotEnd}. Close each open problem of the site that is not in it: its object is fine, or was deleted, or its state was lost
 * with the core. An object that was never checked ({@code has_been_checked = 0}) has no state.
 *
 * <p><b>Gaps.</b> A {@link Change.Gap} says that changes are missing. The feed adds one in these cases:
 *
 * <ul>
 * <li>The log no longer contains alerts that the feed has delivered. They are older than the retention of the log, or a fallback address
 * leads to another core.
 * <li>The log has new alerts in the last two to four hours before the position (the compared period): a clock was set back.
 * <li>An object of a site without a log changed more than once between two polls, as its columns show, or its times went back.
 * <li>An object of a site without a log changed after the position that the feed was opened with.
 * <li>The site has another kind of server than at the last poll.
 * <li>The log has alerts in the future, see the next paragraph.
 * </ul>
 *
 * <p><b>Alerts in the future.</b> The feed does not deliver alerts of a log that are later than one hour after now. Now is the time of
 * this machine, or the time of the site's latest check if that is at least half an hour later. There is a gap when such alerts appear,
 * and another gap when their time has come. A feed that continues at a position does not know whether it has seen them. So if there are
 * any, it begins with a gap.
 *
 * <p>Two mistakes of clocks are not detected. First: a site's clock is set back by more than the compared period (two to four
 * hours), and was not ahead of this machine's clock before. Second: a site dates a check in the future by mistake. Then the time of that
 * check counts as now, so alerts in the future are delivered, up to one hour after that check.
 *
 * <p><b>Backends of an LMD.</b> If an LMD cannot reach a backend, the feed delivers a {@link Change.SiteLost} for {@code lmd/backend}.
 * The objects of the backend keep their last states. Snapshots of the LMD wait until the backend is back.
 *
 * <p><b>Busy sites.</b> If alerts arrive while the problems of a site with a log are read, the problems are read again, up to
 * three times. If alerts still arrive then, the feed delivers the snapshot without another delay. The alerts that arrived while
 * the snapshot was read come after the snapshot.
 *
 * <p><b>At least once.</b> A change is delivered again if the position after it was not stored. So a consumer must get the same
 * result if it gets a change twice. The feed leaves out an alert that equals a problem of the last snapshot: site, host,
 * service, time, state, type and attempt are the same.
 *
 * <p><b>Polling.</b> Sites are polled only while a call of {@link #next} waits. Between two calls nothing is read. Each site is polled at
 * most once in the configured interval, and only when its last changes were taken.
 *
 * <p><b>Memory.</b> The feed holds at most one poll result of each site: 1,000 lines of a log (or all alerts of one second if they
 * are more), or the present problems with the output of their checks. In addition it holds about 140 bytes for each present problem.
 *
 * <p>Safe for any number of threads. A consumer that stores positions must take its batches on one thread. The caller that opens a
 * feed closes it.
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
     * Polls the sites until at least one of them has changes. Returns the changes that were read. If a batch has 10,000
     * changes or more after the changes of a site, it ends there. The next call returns the changes of the remaining sites.
     *
     * @param timeout the maximum wait time; zero returns the changes that were already read
     * @return the batch; it has no changes if the wait time passed, but its position may be newer
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

    /** Closes the feed and stops the polling. A waiting call of {@link #next} throws {@link IllegalStateException}. */
    @Override
    public void close() {
        isClosed = true;
        polls.end();
    }

    /** Builder of a feed. Without {@link #hosts} and {@link #services} the feed watches both. Not safe for several threads. */
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

        /** Leaves out SOFT states. */
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
         * Continues after a position. A site that is not in the position begins with a snapshot. If a site of the position does not
         * exist, all later positions keep its part, because the site may come back.
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
         * Returns a publisher of the same batches. Each subscriber has its own feed, which polls only while the subscriber has
         * requested batches. A subscriber gets only batches with changes, one at a time, on a thread of the library. The publisher
         * completes when the sites are closed. Cancelling the subscription closes its feed.
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
