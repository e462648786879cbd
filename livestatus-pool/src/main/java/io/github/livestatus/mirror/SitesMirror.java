package io.github.livestatus.mirror;

import io.github.livestatus.argument.Argument;
import io.github.livestatus.client.Queries;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Table;
import io.github.livestatus.memory.MemoryCalls;
import io.github.livestatus.memory.SiteMemory;
import io.github.livestatus.multisite.QueryPlan;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.multisite.SitesResult;
import io.github.livestatus.multisite.SitesView;
import io.github.livestatus.result.Row;
import io.github.livestatus.timing.TimeSource;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * A copy of what several sites monitor, in the memory of this process: the same queries and the same results as of the sites, answered
 * without asking them. For programs that ask the same cores again and again, such as a dashboard with many viewers.
 *
 * <pre>{@code
 * try (SitesMirror mirror = SitesMirror.builder(sites).refresh(Duration.ofSeconds(5)).start()) {
 *     SitesResult problems = mirror.query(unhandled);
 *     problems.outcomes();                                     // how old the rows of each site are, and which are stale
 *     mirror.maxAge(Duration.ofSeconds(1)).query(unhandled);   // asks those sites whose copy is older
 * }
 * }</pre>
 *
 * <p><b>What is held.</b> Tables {@code status}, {@code hosts}, {@code services}, {@code hostgroups}, {@code servicegroups}, {@code
 * comments} and {@code downtimes}, with the columns that change with a check, a command or the configuration, and the tables that
 * {@link Builder#table} adds. What moves with the clock alone is not held. A query with anything that is not held is sent to the sites, and so is one that waits, that reads {@code log}
 * or {@code statehist}, or that is for a contact ({@code authUser}); {@link #explain} says why. Queries of one {@code queryAll} are
 * answered together: if a site has to be asked for one of them, it is asked for all. A site is asked, too, before its first load, and
 * after a rest until it has been read again.
 *
 * <p><b>Guarantees.</b> A refresh reads a site by its own keys and stamps, in one exchange where the server takes several queries at a
 * time, and compares rows with those that are held. So this shows within one refresh: states, acknowledgements, the depth of downtimes
 * and other columns of a scan; objects, comments and downtimes that came or went; output and performance data, unless two results share
 * a second of {@code last_check}. On Naemon and LMD, whose rows have stamps, everything that sets a stamp shows within one refresh, and
 * the rest within {@code scanEvery}, as do changes in tables that were added. A change of the configuration shows within {@code configRefresh} (a tenth more at most), and at once
 * when the core was restarted for it. Behind an LMD, its own age is added to that of the copy, and to all of these.
 *
 * <p>A query sees one moment of each site. Reading never waits for a refresh, nor a refresh for readers, and results stay valid after
 * this is closed. A site whose refresh fails, or does not end in time, keeps its last rows, with an outcome {@link
 * io.github.livestatus.multisite.SiteOutcome.Stale}, which counts as missing unless {@link #allowStale} was said. Sites are read in
 * parallel, so a slow one delays no other. Limits of pools, and status hosts, hold for refreshes as for queries; a site whose breaker is
 * open is tried once each refresh. The listener of the sites hears of each refresh as {@code REFRESH}.
 *
 * <p>A scan takes some 60 to 80 bytes a service of the site's bandwidth, and a refresh with stamps nearly nothing while nothing changes.
 *
 * <p>Safe for any number of threads. It runs on the threads of the sites. Whoever started it closes it; the sites stay open, and closing
 * them ends it.
 */
public final class SitesMirror implements Queries<SitesResult>, AutoCloseable {
    private static final Duration FOR_EVER = Duration.ofDays(36_500); // longer times overflow nanoseconds

    private final MemoryCalls<Site, SitesView> calls;
    private final SiteKeepers keepers;
    private final SitesView view;

    private SitesMirror(Builder builder) {
        calls = builder.calls;
        keepers = new SiteKeepers(
                calls,
                new MirrorSettings(
                        builder.chosen,
                        builder.refresh,
                        builder.scanEvery,
                        builder.configRefresh,
                        builder.idleAfter,
                        builder.time));
        view = view(FOR_EVER, Duration.ZERO);
    }

    /** Returns a builder of a mirror of these sites, which are all sites of a {@code LivestatusSites}, or some of them. */
    public static Builder builder(SitesView sites) {
        return new Builder(Objects.requireNonNull(sites, "sites"));
    }

    private SitesView view(Duration maxAge, Duration allowed) {
        SiteMemory<Site> memory = new MirrorMemory(keepers, maxAge, allowed);
        return calls.answeredFrom(memory);
    }

    /**
     * Returns this mirror as a view of the sites: with all that a view can do beside queries. A feed of {@code changes} and {@code
     * fetchStatus} ask the sites.
     */
    public SitesView view() {
        keepers.checkOpen();
        return view;
    }

    /** Answers from memory where the query allows it, else live; see {@link #explain}. */
    @Override
    public SitesResult query(Query query) {
        return view().query(query);
    }

    /** Answers each query as {@link #query(Query)} does; those that are asked live take one round trip to each site. */
    @Override
    public List<SitesResult> queryAll(List<Query> queries) {
        return view().queryAll(queries);
    }

    /**
     * Hands rows over as {@link SitesView} says. Where no site has to be asked, that is from memory, on the calling thread.
     */
    @Override
    public long forEach(Query query, Consumer<? super Row> rows) {
        return view().forEach(query, rows);
    }

    /** Returns what would become of a query: at which sites it is answered from memory, and why others would be asked. */
    public QueryPlan explain(Query query) {
        return view().explain(query);
    }

    /**
     * Returns a view that asks those sites whose copy is older than this, stale ones among them.
     *
     * @param age zero asks all sites
     */
    public SitesView maxAge(Duration age) {
        keepers.checkOpen();
        return view(shorter(Argument.notNegative("age", age)), Duration.ZERO);
    }

    /** Returns a view whose results are complete also with rows that are stale, if they are no older than this. */
    public SitesView allowStale(Duration age) {
        keepers.checkOpen();
        return view(FOR_EVER, shorter(Argument.notNegative("age", age)));
    }

    private static Duration shorter(Duration age) {
        return age.compareTo(FOR_EVER) < 0 ? age : FOR_EVER;
    }

    /** Returns what is held of each site by its name, and what was done with it, in the order of configuration: nothing is sent. */
    public Map<String, MirrorStats> stats() {
        return Collections.unmodifiableMap(keepers.stats());
    }

    /** For tests: refreshes all sites, and ends when that has ended. */
    CompletableFuture<Void> refresh() {
        return keepers.refresh();
    }

    private SitesMirror started() {
        keepers.refresh();
        return this;
    }

    /** Reads the sites no more and lets go of their rows. From now on, queries are an {@link IllegalStateException}. */
    @Override
    public void close() {
        keepers.close();
    }

    /** Returns the statistics of each site in one line, for logs. */
    @Override
    public String toString() {
        return "SitesMirror" + keepers.stats().values();
    }

    /** How a mirror is kept up, each setting with a default and checked when it is set. Not safe for several threads. */
    public static final class Builder {
        private final MemoryCalls<Site, SitesView> calls;
        private final Set<String> chosen = new LinkedHashSet<>();
        private Duration refresh = Duration.ofSeconds(5);
        private Duration scanEvery = Duration.ofMinutes(1);
        private Duration configRefresh = Duration.ofMinutes(10);
        private Duration idleAfter = Duration.ofMinutes(5);
        private TimeSource time = TimeSource.SYSTEM;

        private Builder(SitesView sites) {
            this.calls = MemoryCalls.of(sites.only(site -> true));
        }

        /**
         * Adds a table to those that are held: {@code contacts}, {@code contactgroups}, {@code commands} or {@code timeperiods}. Each
         * {@code scanEvery}, all its rows are read. Default: none of them.
         *
         * @throws IllegalArgumentException for a table that no mirror holds
         */
        public Builder table(Table table) {
            chosen.add(HeldTable.checked(Objects.requireNonNull(table, "table")));
            return this;
        }

        /** Sets how often each site is read; at least 1 ms. Default 5 s. A site that takes longer is read half of the time. */
        public Builder refresh(Duration pause) {
            refresh = Argument.timeout("refresh", pause);
            return this;
        }

        /**
         * Sets how often all rows are looked at where others have stamps, which is on Naemon and LMD, and those of tables that were
         * added. Default 1 minute.
         */
        public Builder scanEvery(Duration pause) {
            scanEvery = Argument.timeout("scanEvery", pause);
            return this;
        }

        /** Sets how often everything is read anew, give or take a tenth, so that sites take turns. Default 10 minutes. */
        public Builder configRefresh(Duration pause) {
            configRefresh = Argument.timeout("configRefresh", pause);
            return this;
        }

        /** Sets after how long without a query no site is read any more, until there is one again. Default 5 minutes. */
        public Builder idleAfter(Duration pause) {
            idleAfter = Argument.timeout("idleAfter", pause);
            return this;
        }

        /** For tests: the time by which everything here is decided. */
        Builder time(TimeSource source) {
            time = source;
            return this;
        }

        /** Starts the mirror, which reads all sites at once. The caller closes it. */
        public SitesMirror start() {
            return new SitesMirror(this).started();
        }
    }
}
