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
 * A cache of several sites: a copy of their objects in the memory of this program. It accepts the same queries as the sites. It
 * answers most of them from memory, without a request to a core, and sends the others to the sites. Use it in programs that
 * query the same cores often, such as a dashboard with many viewers.
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
 * <p><b>What is sent to the sites.</b> The mirror sends a query to a site in these cases. {@link #explain} returns the reason.
 *
 * <ul>
 * <li>The query needs a table or a column that the mirror does not hold, such as {@code log} or {@code statehist}.
 * <li>It is a wait query, is for a contact ({@code authUser}), chooses {@code backends}, has {@code localtime} or {@code
 * reloadCache}, or is for all columns.
 * <li>The site has not been read yet, or the mirror rested and has not read the site again.
 * <li>Another query of the same {@code queryAll} is sent to the site.
 * <li>The query is a {@code forEach} without sort keys, offset and statistics, and one of the sites cannot be answered from
 *     memory. Then the query is sent to all sites.
 * </ul>
 *
 * <p><b>Refreshes.</b> There are three kinds:
 *
 * <table>
 * <caption>What a refresh reads of a site</caption>
 * <tr><th></th><th>Naemon, LMD</th><th>other servers</th></tr>
 * <tr><td>every {@code refresh}</td><td>the hosts and services whose time stamp ({@code last_update}, {@code lmd_last_cache_update}) is
 * new, and all comments and downtimes</td><td>a scan of all hosts, services, comments and downtimes</td></tr>
 * <tr><td>every {@code scanEvery}</td><td>a scan of all hosts and services; the same as on other servers</td><td>the hosts and
 * services that commands have modified ({@code modified_attributes}); the details of downtimes; the added tables</td></tr>
 * <tr><td>every {@code configRefresh}, and after a restart of the core</td><td colspan="2">all rows and columns</td></tr>
 * </table>
 *
 * <p>For each object, a scan reads the key and some columns that change with checks and commands: 60 to 80 bytes for a service.
 * If a row differs from the copy, the result of its check is read too. A new row is read completely. A refresh by time stamps
 * transfers almost nothing while nothing changes. A refresh is one exchange if the server accepts several queries at a time.
 *
 * <p><b>When a change is visible.</b> These changes are visible after one refresh:
 *
 * <ul>
 * <li>On all servers: comments and downtimes that were added or deleted.
 * <li>On Naemon and LMD: changes that set the time stamp of their row. Other changes of hosts and services are visible after {@code
 * scanEvery}.
 * <li>On other servers: hosts and services that were added or deleted; their states, acknowledgements, downtime depths and the other
 * columns of a scan; output and performance data, unless two results have the same second of {@code last_check}. Other changes by
 * commands, such as new values of custom variables, are visible after {@code scanEvery}.
 * </ul>
 *
 * <p>A change of the configuration is visible after {@code configRefresh}, and at the next refresh if the core was restarted. The
 * rows of an LMD have an age of their own: add it to these times. {@code SiteOutcome.age} is the sum of both ages.
 *
 * <p><b>Other sites.</b> A mirror follows {@code LivestatusSites.replace}. The first query after it begins to read a new site,
 * and goes to that site. A removed site is not read any more.
 *
 * <p><b>Stale rows.</b> If a refresh of a site fails or is late, the mirror keeps the last rows. The outcome of the site is
 * then {@link io.github.livestatus.multisite.SiteOutcome.Stale}. Its rows are in the result, but count as missing, unless
 * {@link #allowStale} permits their age. {@link #maxAge} queries such a site. A refresh is late if the copy is older than 2 x
 * {@code refresh} + 0.5 s. A site whose refresh takes longer than two thirds of {@code refresh} may be stale for a part of each
 * interval. So choose a {@code refresh} of at least 1.5 times {@link MirrorStats#refreshTime()}.
 *
 * <p><b>Load.</b> A query sees one moment of each site. Queries never wait for a refresh, and a refresh never waits for queries. Sites are
 * refreshed in parallel, so a slow site does not delay the others. Refreshes use the pools of the sites, and skip a site whose status host
 * is down. If the circuit breaker of a site is open, each refresh is a probe: so a mirror tries a failing site every {@code refresh}. The
 * listener of the sites gets an event {@code REFRESH} for each refresh.
 *
 * <p>Safe for any number of threads. It runs on the threads of the sites. The caller that starts a mirror closes it. Results stay valid
 * after that. Closing the sites closes the mirror too.
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

    /** Returns a builder of a mirror of these sites: a {@code LivestatusSites}, or a view of some of its sites. */
    public static Builder builder(SitesView sites) {
        return new Builder(Objects.requireNonNull(sites, "sites"));
    }

    private SitesView view(Duration maxAge, Duration allowed) {
        return calls.answeredFrom(new MirrorMemory(cached, settings, maxAge, allowed));
    }

    /**
     * Returns a view whose queries are answered by this mirror. It has the methods that the mirror itself lacks, such as {@code only},
     * {@code except}, {@code within} and {@code queryAsync}. Its methods {@code changes} and {@code fetchStatus} query the sites.
     */
    public SitesView view() {
        cached.checkOpen();
        return view;
    }

    /** Returns the rows of all sites, from memory if possible. The comment of this class says which queries are sent to the sites. */
    @Override
    public SitesResult query(Query query) {
        return view().query(query);
    }

    /**
     * Returns the result of each query, as {@link #query(Query)} does. A site that has to be queried for one of them is queried for all of
     * them, in one round trip if it supports that.
     */
    @Override
    public List<SitesResult> queryAll(List<Query> queries) {
        return view().queryAll(queries);
    }

    /**
     * Passes rows as {@link SitesView} does. If no site has to be queried, the rows come from memory, on the calling thread.
     */
    @Override
    public long forEach(Query query, Consumer<? super Row> rows) {
        return view().forEach(query, rows);
    }

    /** Returns the plan of a query: for which sites the rows come from memory, and why the other sites would be queried. */
    public QueryPlan explain(Query query) {
        return view().explain(query);
    }

    /**
     * Returns a view that queries a site if its copy is older than this. Without such a view, an old copy is used, as stale rows.
     * The copy does not change by such a query, but only by a refresh.
     *
     * @param age with zero, all sites are queried
     */
    public SitesView maxAge(Duration age) {
        cached.checkOpen();
        return view(shorter(Argument.notNegative("age", age)), Duration.ZERO);
    }

    /** Returns a view for whose results stale rows do not count as missing if they are not older than this. */
    public SitesView allowStale(Duration age) {
        cached.checkOpen();
        return view(FOR_EVER, shorter(Argument.notNegative("age", age)));
    }

    private static Duration shorter(Duration age) {
        return age.compareTo(FOR_EVER) < 0 ? age : FOR_EVER;
    }

    /** Returns the statistics of each site by name, in the order of configuration. Nothing is sent. */
    public Map<String, MirrorStats> stats() {
        return Collections.unmodifiableMap(cached.stats());
    }

    /** For tests: refreshes all sites. The future ends when all refreshes have ended. */
    CompletableFuture<Void> refresh() {
        return cached.refresh();
    }

    private SitesMirror started() {
        cached.refresh();
        return this;
    }

    /** Stops reading the sites and releases the rows. Later queries throw {@link IllegalStateException}. Closing twice does nothing. */
    @Override
    public void close() {
        cached.close();
    }

    /** Returns the statistics of each site in one line, for logs. */
    @Override
    public String toString() {
        return "SitesMirror" + cached.stats().values();
    }

    /** Builder of a mirror. Each setting has a default and is checked when it is set. Not safe for several threads. */
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
         * Adds a table to those that the mirror holds: {@code contacts}, {@code contactgroups}, {@code commands} or {@code
         * timeperiods}. All its rows are read every {@code scanEvery}. Default: none of them.
         *
         * @throws IllegalArgumentException for a table that a mirror cannot hold
         */
        public Builder table(Table table) {
            chosen.add(HeldTable.checked(Objects.requireNonNull(table, "table")));
            return this;
        }

        /**
         * Sets how often each site is read; at least 1 ms. Default 5 s. After each read the mirror waits at least as long as the read
         * took, but not longer than this. So a site whose read takes more than half of this interval is read less often.
         */
        public Builder refresh(Duration pause) {
            refresh = Argument.timeout("refresh", pause);
            return this;
        }

        /**
         * Sets how often all hosts and services of a Naemon or LMD are compared with the copy. Between these scans only rows with a new
         * time stamp are read. On all servers, the details of downtimes and the tables that {@link #table} adds are read at this
         * interval too. At least 1 ms. Default 1 minute.
         */
        public Builder scanEvery(Duration pause) {
            scanEvery = Argument.timeout("scanEvery", pause);
            return this;
        }

        /**
         * Sets how often all rows of all tables are read again; at least 1 ms. Default 10 minutes. The interval varies by 10 % at random,
         * so that sites are not read at the same time.
         */
        public Builder configRefresh(Duration pause) {
            configRefresh = Argument.timeout("configRefresh", pause);
            return this;
        }

        /**
         * Sets how long the mirror continues to read the sites after the last query; at least 1 ms. Default 5 minutes. Then it rests. The
         * next query is sent to the sites, and the mirror reads them again from then on.
         */
        public Builder idleAfter(Duration pause) {
            idleAfter = Argument.timeout("idleAfter", pause);
            return this;
        }

        /** For tests: sets the clock. */
        Builder time(TimeSource source) {
            time = source;
            return this;
        }

        /**
         * Starts the mirror and returns it without waiting. The mirror immediately reads all sites in parallel. Until a site has been
         * read, queries are sent to it. The caller closes the mirror.
         */
        public SitesMirror start() {
            return new SitesMirror(this).started();
        }
    }
}
