package io.github.livestatus.mirror;

import io.github.livestatus.argument.Argument;
import io.github.livestatus.client.Queries;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Table;
import io.github.livestatus.memory.MemoryCalls;
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
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * A near cache of several sites: a copy of their objects in the memory of this process. It takes the same queries as the sites and
 * returns the same results, without a request to a core. For programs that query the same cores often, such as a dashboard with many
 * viewers.
 *
 * <pre>{@code
 * try (SitesMirror mirror = SitesMirror.builder(sites).refresh(Duration.ofSeconds(5)).start()) {
 *     SitesResult problems = mirror.query(unhandled);
 *     problems.outcomes();                                     // how old the rows of each site are, and which are stale
 *     mirror.maxAge(Duration.ofSeconds(1)).query(unhandled);   // queries those sites whose copy is older
 * }
 * }</pre>
 *
 * <p><b>What it holds.</b> Tables {@code status}, {@code hosts}, {@code services}, {@code hostgroups}, {@code servicegroups}, {@code
 * comments} and {@code downtimes}, and those that {@link Builder#table} adds. It holds columns that change with a check, a command or
 * the configuration. It does not hold columns that change with the clock alone.
 *
 * <p><b>What goes to the sites.</b> The mirror sends a query to the sites if the query needs something that is not held, waits, reads {@code
 * log} or {@code statehist}, or is for a contact ({@code authUser}). {@link #explain} says why. If a site has to be queried for one
 * query of a {@code queryAll}, it is queried for all of them. A site is also queried before its first load, and after a rest until the
 * next refresh.
 *
 * <p><b>Guarantees.</b> A refresh finds changes by the keys and stamps of the site, and by comparison with the rows that the mirror
 * holds. On servers that accept several queries at a time, it takes one round trip, and another one if rows changed. These changes show
 * within one refresh:
 *
 * <ul>
 *   <li>states, acknowledgements, downtime depths and the other columns of a scan;
 *   <li>objects, comments and downtimes that were added or deleted;
 *   <li>output and performance data, unless two results have the same second of {@code last_check}.
 * </ul>
 *
 * <p>Naemon and LMD stamp changed rows. On these servers, stamped changes show within one refresh, and others within {@code scanEvery}. A
 * change of the configuration shows within {@code configRefresh} (at most a tenth more), and at the next refresh if the core was
 * restarted. Behind an LMD, add the age of the LMD's own copy.
 *
 * <p>A query sees one moment of each site. Readers never wait for a refresh, and a refresh never waits for readers. Results stay valid
 * after the mirror is closed. A site whose refresh fails or is late keeps its last rows, with an outcome {@link
 * io.github.livestatus.multisite.SiteOutcome.Stale}; that counts as missing unless {@link #allowStale} allows it. Sites are refreshed in
 * parallel, so a slow site delays no other. Limits of pools and status hosts hold for refreshes as for queries. A site whose circuit
 * breaker is open is tried once each refresh. The listener of the sites gets an event {@code REFRESH} for each refresh.
 *
 * <p>A scan takes some 60 to 80 bytes of bandwidth for each service. A refresh with stamps takes nearly none while nothing changes.
 *
 * <p>Thread-safe. A mirror runs on the threads of the sites. The program that starts a mirror closes it. The sites stay open; closing
 * them ends the mirror.
 */
public final class SitesMirror implements Queries<SitesResult>, AutoCloseable {
    private static final Duration FOR_EVER = Duration.ofDays(36_500); // longer times overflow nanoseconds

    private final MemoryCalls<Site, SitesView> calls;
    private final MirrorSettings settings;
    private final CachedSites cached;
    private final SitesView view;

    private SitesMirror(Builder builder) {
        calls = builder.calls;
        settings = new MirrorSettings(
                Set.copyOf(builder.chosen),
                builder.refresh,
                builder.scanEvery,
                builder.configRefresh,
                builder.idleAfter,
                builder.time,
                new ConcurrentHashMap<>());
        cached = new CachedSites(calls, settings);
        view = view(FOR_EVER, Duration.ZERO);
    }

    /** Returns a builder of a mirror of these sites, which are all sites of a {@code LivestatusSites}, or some of them. */
    public static Builder builder(SitesView sites) {
        return new Builder(Objects.requireNonNull(sites, "sites"));
    }

    private SitesView view(Duration maxAge, Duration allowed) {
        return calls.answeredFrom(new MirrorMemory(cached, settings, maxAge, allowed));
    }

    /**
     * Returns a view of the sites that answers queries from this mirror. Its other methods, such as {@code changes} and {@code
     * fetchStatus}, query the sites.
     */
    public SitesView view() {
        cached.checkOpen();
        return view;
    }

    /** Answers from memory if the mirror holds what the query needs, and queries the sites otherwise: see {@link #explain}. */
    @Override
    public SitesResult query(Query query) {
        return view().query(query);
    }

    /** Answers each query as {@link #query(Query)} does. Queries that go to the sites take one round trip to each site. */
    @Override
    public List<SitesResult> queryAll(List<Query> queries) {
        return view().queryAll(queries);
    }

    /**
     * Passes on the rows as {@link SitesView} does. If all rows come from memory, this happens on the calling thread.
     */
    @Override
    public long forEach(Query query, Consumer<? super Row> rows) {
        return view().forEach(query, rows);
    }

    /** Returns the plan of a query: which sites it would query and why, and which ones it answers from memory. */
    public QueryPlan explain(Query query) {
        return view().explain(query);
    }

    /**
     * Returns a view that queries the sites whose copy is older than this, stale copies included.
     *
     * @param age zero queries all sites
     */
    public SitesView maxAge(Duration age) {
        cached.checkOpen();
        return view(shorter(Argument.notNegative("age", age)), Duration.ZERO);
    }

    /** Returns a view whose results count stale rows as complete if they are not older than this. */
    public SitesView allowStale(Duration age) {
        cached.checkOpen();
        return view(FOR_EVER, shorter(Argument.notNegative("age", age)));
    }

    private static Duration shorter(Duration age) {
        return age.compareTo(FOR_EVER) < 0 ? age : FOR_EVER;
    }

    /** Returns the statistics of each site by name, in the order of configuration. Sends nothing. */
    public Map<String, MirrorStats> stats() {
        return Collections.unmodifiableMap(cached.stats());
    }

    /** For tests: begins a refresh of all sites. The future completes when it has ended. */
    CompletableFuture<Void> refresh() {
        return cached.refresh();
    }

    private SitesMirror started() {
        cached.refresh();
        return this;
    }

    /** Stops the refreshes and releases the rows. Later queries throw {@link IllegalStateException}. */
    @Override
    public void close() {
        cached.close();
    }

    /** Returns the statistics of each site in one line, for logs. */
    @Override
    public String toString() {
        return "SitesMirror" + cached.stats().values();
    }

    /** The settings of a mirror. Each has a default, and is checked when it is set. Not thread-safe. */
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

        /**
         * Sets how often each site is refreshed; at least 1 ms. Default 5 s. After a slow refresh the site gets a pause as long as the
         * refresh took, at most this time.
         */
        public Builder refresh(Duration pause) {
            refresh = Argument.timeout("refresh", pause);
            return this;
        }

        /**
         * Sets how often a refresh compares all rows on Naemon and LMD, where other refreshes read stamped rows only. Tables that were
         * added are read as often, on all servers. Default 1 minute.
         */
        public Builder scanEvery(Duration pause) {
            scanEvery = Argument.timeout("scanEvery", pause);
            return this;
        }

        /** Sets how often all rows are read, including the configuration, with 10 % jitter. Default 10 minutes. */
        public Builder configRefresh(Duration pause) {
            configRefresh = Argument.timeout("configRefresh", pause);
            return this;
        }

        /** Sets the time without queries after which refreshes stop until the next query. Default 5 minutes. */
        public Builder idleAfter(Duration pause) {
            idleAfter = Argument.timeout("idleAfter", pause);
            return this;
        }

        /** For tests: sets the clock. */
        Builder time(TimeSource source) {
            time = source;
            return this;
        }

        /** Starts the mirror and the first load of all sites. The caller closes it. */
        public SitesMirror start() {
            return new SitesMirror(this).started();
        }
    }
}
