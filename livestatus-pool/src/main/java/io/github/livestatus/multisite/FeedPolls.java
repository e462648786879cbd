package io.github.livestatus.multisite;

import io.github.livestatus.client.LivestatusView;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.lql.Capability;
import io.github.livestatus.lql.Query;
import io.github.livestatus.multisite.Change.Gap;
import io.github.livestatus.multisite.Change.SiteBack;
import io.github.livestatus.multisite.Change.SiteLost;
import io.github.livestatus.multisite.SitePosition.InLog;
import io.github.livestatus.multisite.SitePosition.OfObjects;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.schema.Log;
import io.github.livestatus.timing.Alarm;
import io.github.livestatus.timing.TimeSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;

/**
 * The polls of the sites of one feed. Each site is polled independently, so that a slow site does not delay others. No site is
 * polled while no consumer waits, nor before its last changes were taken. Therefore at most one poll result of each site is in
 * memory. For any number of threads.
 */
final class FeedPolls {
    private static final int MOST_CHANGES = 10_000;

    private final Supplier<List<SiteClient>> sites;
    private final WatchedStates watched;
    private final SiteThreads threads;
    private final Duration every;
    private final FeedPosition delivered;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, PolledSite> polled = new LinkedHashMap<>();
    private volatile Runnable onNews = () -> {};
    private boolean isWanted;
    private boolean isEnded;

    /** @param sites returns the present sites, also after they were replaced */
    FeedPolls(
            Supplier<List<SiteClient>> sites,
            WatchedStates watched,
            SiteThreads threads,
            Duration every,
            FeedPosition delivered) {
        this.sites = sites;
        this.watched = watched;
        this.threads = threads;
        this.every = every;
        this.delivered = delivered;
    }

    private CallKind kind(Query query) {
        return CallKind.of(List.of(query)).within(watched.scope().budget());
    }

    /** One site and the time of its next poll. {@link #read} and {@link #call} run without the lock, all other methods under it. */
    private final class PolledSite {
        private final SiteClient site;
        private final Alarm alarm = new Alarm(TimeSource.SYSTEM, this::fallDue);
        private SiteReader reader;
        private volatile CallKind kind = kind(Query.from(Hosts.TABLE));
        private boolean isDue = true;
        private boolean isOver;
        private boolean isLost;
        private boolean isUnderWay;
        private CompletableFuture<SiteNews> underWay = new CompletableFuture<>();
        private List<Change> pending = List.of();
        private Optional<SitePosition> position = Optional.empty();

        PolledSite(SiteClient site, boolean isLost) {
            this.site = site;
            this.isLost = isLost;
        }

        boolean isToBegin() {
            return isWanted && isDue && !isUnderWay && pending.isEmpty() && !isOver;
        }

        void begin() {
            isDue = false;
            isUnderWay = true;
            alarm.by(TimeSource.SYSTEM.nanos() + every.toNanos());
        }

        /** Starts the poll that was begun, without the lock. */
        void call() {
            CompletableFuture<SiteNews> future = site.call(kind, site.deadline(kind, Duration.ZERO), this::read);
            locked(() -> {
                underWay = future;
                return isOver;
            });
            future.whenComplete((news, failure) -> {
                locked(() -> end(news, failure));
                onNews.run();
                beginDue();
            });
            if (locked(() -> isOver)) {
                future.cancel(false);
            }
        }

        private void fallDue() {
            locked(() -> isDue = true);
            beginDue();
        }

        /** Reads the changes of the site, without the lock. Only one poll of a site runs at a time. */
        private SiteNews read(LivestatusView live) {
            boolean hasLog = live.dialect().has(Capability.ALERT_LOG);
            Optional<SitePosition> start = locked(() -> delivered.of(site.name()));
            kind = kind(Query.from(hasLog ? Log.TABLE : Hosts.TABLE));
            if (reader != null && reader instanceof LogReader == hasLog) {
                return reader.read(live);
            }
            Optional<SitePosition> known = start.filter(one -> one instanceof InLog == hasLog);
            SiteReader next = hasLog
                    ? new LogReader(site.name(), watched, site.time(), known.map(InLog.class::cast))
                    : new ObjectReader(site.name(), watched, site.time(), known.map(OfObjects.class::cast));
            SiteNews news = next.read(live);
            reader = next;
            return start.equals(known) ? news : behindGap(news);
        }

        private SiteNews behindGap(SiteNews news) {
            List<Change> changes = new ArrayList<>();
            changes.add(new Gap(site.name(), "the kind of server has changed since the last poll"));
            changes.addAll(news.changes());
            return new SiteNews(changes, news.position(), news.isMore());
        }

        private boolean end(SiteNews news, Throwable failure) {
            isUnderWay = false;
            if (!isOver && failure == null) {
                take(news);
            } else if (!isOver && !isLost) {
                isLost = true;
                pending = List.of(new SiteLost(site.name(), site.time().now(), why(failure)));
            }
            return isOver;
        }

        private void take(SiteNews news) {
            List<Change> changes = new ArrayList<>();
            if (isLost) {
                isLost = false;
                changes.add(new SiteBack(site.name(), site.time().now()));
            }
            changes.addAll(news.changes());
            pending = changes;
            position = news.position();
            isDue |= news.isMore();
            if (changes.isEmpty()) {
                takePosition();
            }
        }

        private String why(Throwable failure) {
            Throwable cause = failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
            if (!(cause instanceof LivestatusException) && !(cause instanceof SiteSkippedException)) {
                LoggerFactory.getLogger(ChangeFeed.class).warn("cannot read the changes of {}", site.name(), cause);
            }
            return String.valueOf(cause.getMessage());
        }

        List<Change> takePending() {
            List<Change> changes = pending;
            pending = List.of();
            takePosition();
            return changes;
        }

        private void takePosition() {
            position.ifPresent(reached -> delivered.put(site.name(), reached));
            position = Optional.empty();
        }

        /** Stops polling the site. Changes that were not delivered are read again if the site returns. */
        void stop() {
            isOver = true;
            alarm.close();
            pending = List.of();
            position = Optional.empty();
            underWay.cancel(false);
        }

        void stopAsTakenOut() {
            if (!isOver) {
                stop();
                pending = isLost
                        ? List.of()
                        : List.of(new SiteLost(site.name(), site.time().now(), "it is no longer one of the sites"));
                isLost = true;
            }
        }

        boolean isOf(SiteClient other) {
            return other.name().equals(site.name());
        }
    }

    /** @param listener runs on any thread when there may be changes to take, or when this has ended; must return quickly */
    void start(Runnable listener) {
        onNews = listener;
        threads.begin(this);
        sitesChanged();
    }

    /** Adds new sites, and stops polling removed sites. */
    void sitesChanged() {
        List<SiteClient> now = sites.get();
        locked(() -> {
            polled.values().stream()
                    .filter(one -> now.stream().noneMatch(one::isOf))
                    .forEach(PolledSite::stopAsTakenOut);
            now.forEach(this::takeUp);
            return isEnded;
        });
        onNews.run();
        beginDue();
    }

    private void takeUp(SiteClient site) {
        PolledSite old = polled.get(site.name());
        if (old == null) {
            polled.put(site.name(), new PolledSite(site, false));
        } else if (old.site != site || old.isOver) {
            boolean isLost = old.isLost;
            old.stop();
            polled.put(site.name(), new PolledSite(site, isLost));
        }
    }

    /** Polls sites from now on, each when it is due. */
    void want() {
        locked(() -> isWanted = true);
        beginDue();
    }

    /** Begins no poll from now on. */
    void unwant() {
        locked(() -> isWanted = false);
    }

    private void beginDue() {
        List<PolledSite> due = locked(() -> {
            List<PolledSite> some =
                    polled.values().stream().filter(PolledSite::isToBegin).toList();
            some.forEach(PolledSite::begin);
            return some;
        });
        due.forEach(PolledSite::call);
    }

    /** Returns the changes of all finished polls. Their sites are polled again when a consumer waits. */
    ChangeBatch take() {
        return locked(() -> {
            List<Change> changes = new ArrayList<>();
            for (PolledSite one : polled.values()) {
                if (changes.size() < MOST_CHANGES) {
                    changes.addAll(one.takePending());
                }
            }
            return new ChangeBatch(changes, delivered.toString());
        });
    }

    boolean isEnded() {
        return locked(() -> isEnded);
    }

    /** Stops all polls. */
    void end() {
        locked(() -> {
            isEnded = true;
            polled.values().forEach(PolledSite::stop);
            return isEnded;
        });
        threads.end(this);
        onNews.run();
    }

    private <T> T locked(Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }
}
