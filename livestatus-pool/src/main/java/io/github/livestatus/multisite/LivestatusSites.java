package io.github.livestatus.multisite;

import io.github.livestatus.argument.Argument;
import io.github.livestatus.client.CommandEffect;
import io.github.livestatus.command.Command;
import io.github.livestatus.command.CommandResult;
import io.github.livestatus.event.LivestatusEvent;
import io.github.livestatus.event.LivestatusListener;
import io.github.livestatus.lql.Query;
import io.github.livestatus.pool.MemoryBudget;
import io.github.livestatus.pool.PoolSettings;
import io.github.livestatus.result.Row;
import io.github.livestatus.timing.TimeSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Several sites, queried in parallel like one server. Rows and statistics are merged exactly. A site that does not respond has an
 * outcome in the result; it does not cause an exception.
 *
 * <p>Safe for any number of threads. No connection is opened and no thread is started before the first query. No thread runs while
 * the sites are idle. The caller that builds the sites closes them.
 *
 * <p>The name of its slf4j logger is the name of this class. It logs once when a site becomes unavailable, and once when the site
 * is available again.
 */
public final class LivestatusSites implements SitesView, AutoCloseable {
    private final CurrentSites sites;
    private final SiteThreads threads;
    private final SiteGroup all;
    private final SiteCommands commands;
    private final List<Watch> watches = new CopyOnWriteArrayList<>();
    private volatile boolean isClosed;

    private LivestatusSites(Builder builder) {
        SitesEvents events = new SitesEvents(builder.listener, builder.time);
        threads = new SiteThreads(builder.executor, builder.time, events);
        MemoryBudget memory = MemoryBudget.of(builder.maxTotalBytes.orElse(heap() / 4));
        Builder settings = new Builder(builder); // a copy: the caller may change the builder later
        sites = new CurrentSites(
                site -> new SiteClient(site, settings, memory, threads.calls(), this::publish, events),
                (monitor, objects) ->
                        new StatusHostMonitor(monitor, objects, settings.statusKept.toNanos(), settings.time));
        sites.replace(settings.sites);
        all = new SiteGroup(sites, threads);
        commands = new SiteCommands(sites, threads, new HostSiteCache(all, builder.time));
    }

    private static long heap() {
        return Runtime.getRuntime().maxMemory();
    }

    private void publish(SiteChange change) {
        watches.forEach(watch -> watch.add(change));
    }

    /** Returns a builder without sites. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the given sites, with the default settings of the builder. */
    public static LivestatusSites of(List<Site> sites) {
        Builder builder = builder();
        Objects.requireNonNull(sites, "sites").forEach(builder::site);
        return builder.build();
    }

    /** Returns the sites in the order of configuration. */
    public List<Site> sites() {
        return sites.all().stream().map(SiteClient::site).toList();
    }

    /**
     * Replaces the sites, for example after a configuration was read again. A site that equals an old site keeps its connections,
     * circuit breaker, change feeds, and whether it is disabled. A site with the same name that differs starts with new ones. An
     * old site that is removed or differs gets no new calls. Its running calls can continue until its timeout. Then they are cut
     * off, which is their outcome. Existing views apply their names and predicates to the new sites.
     *
     * @throws IllegalArgumentException if two sites have the same name, or the site that monitors a status host is missing; the
     *     sites are not changed then
     */
    public void replace(List<Site> replacement) {
        Objects.requireNonNull(replacement, "replacement").forEach(site -> Objects.requireNonNull(site, "replacement"));
        commands.forget(open(sites).replace(List.copyOf(replacement)));
        threads.sitesChanged();
    }

    /** Sends a query to all sites. Returns the merged rows and the outcome of each site. */
    @Override
    public SitesResult query(Query query) {
        return open(all).query(query);
    }

    /**
     * Returns the merged results of several queries, in the order of the queries. Each site gets all queries in one round trip if
     * it supports that.
     */
    @Override
    public List<SitesResult> queryAll(List<Query> queries) {
        return open(all).queryAll(queries);
    }

    @Override
    public SitesResult firstAnswer(Query query) {
        return open(all).firstAnswer(query);
    }

    @Override
    public CompletableFuture<SitesResult> queryAsync(Query query) {
        return open(all).queryAsync(query);
    }

    @Override
    public CompletableFuture<List<SitesResult>> queryAllAsync(List<Query> queries) {
        return open(all).queryAllAsync(queries);
    }

    @Override
    public CompletableFuture<Long> forEachAsync(Query query, Consumer<? super Row> rows) {
        return open(all).forEachAsync(query, rows);
    }

    /** Passes the rows of all sites to a consumer as they arrive. Returns the number of rows. */
    @Override
    public long forEach(Query query, Consumer<? super Row> rows) {
        return open(all).forEach(query, rows);
    }

    @Override
    public QueryPlan explain(Query query) {
        return open(all).explain(query);
    }

    @Override
    public List<SiteStatus> fetchStatus() {
        return open(all).fetchStatus();
    }

    @Override
    public SitesView only(String... names) {
        return open(all).only(names);
    }

    @Override
    public SitesView only(Predicate<? super Site> choice) {
        return open(all).only(choice);
    }

    @Override
    public SitesView except(String... names) {
        return open(all).except(names);
    }

    @Override
    public SitesView authUser(String contact) {
        return open(all).authUser(contact);
    }

    @Override
    public SitesView within(Duration time) {
        return open(all).within(time);
    }

    /**
     * Returns the last known state of each site by name, in the order of configuration. Nothing is sent, so a readiness probe may
     * call this at any time. States come from queries and commands.
     */
    public Map<String, SiteState> lastStates() {
        Map<String, SiteState> states = new LinkedHashMap<>();
        stats().forEach((name, site) -> states.put(name, site.state()));
        return Collections.unmodifiableMap(states);
    }

    /** Returns the last known state and the counters of each site by name, in the order of configuration. Nothing is sent. */
    public Map<String, SiteStats> stats() {
        Map<String, SiteStats> stats = new LinkedHashMap<>();
        sites.all().forEach(site -> stats.put(site.name(), site.stats()));
        return Collections.unmodifiableMap(stats);
    }

    /**
     * Disables a site. Its connections are closed, and it is not contacted any more. The only exception: it is still queried for
     * the status hosts of other sites.
     *
     * @throws IllegalArgumentException if no site has this name
     */
    public void disable(String name) {
        sites.named(Objects.requireNonNull(name, "name")).disable();
    }

    /**
     * Enables a disabled site.
     *
     * @throws IllegalArgumentException if no site has this name
     */
    public void enable(String name) {
        sites.named(Objects.requireNonNull(name, "name")).enable();
    }

    /**
     * Resets the failures of a site. The next query is sent to it even if its circuit breaker is open.
     *
     * @throws IllegalArgumentException if no site has this name
     */
    public void reset(String name) {
        SiteClient site = sites.named(Objects.requireNonNull(name, "name"));
        if (site.isEnabled()) {
            site.reset();
        }
    }

    /**
     * Calls a listener for each later change of a site's state, until the watch or these sites are closed. States change with
     * queries and commands only: a watch sends nothing.
     */
    public Watch watch(Consumer<? super SiteChange> listener) {
        Objects.requireNonNull(listener, "listener");
        Watch watch = new Watch(listener, open(threads).callers(), watches::remove);
        watches.add(watch);
        return watch;
    }

    /**
     * Sends a command to one site.
     *
     * @throws IllegalArgumentException if no site has this name, or if a command line cannot contain the command
     * @throws io.github.livestatus.error.SitesMissingException if the site is skipped, for example because it is disabled
     */
    public CommandResult send(String site, Command command) {
        Objects.requireNonNull(command, "command");
        return open(commands).send(sites.named(Objects.requireNonNull(site, "site")), command);
    }

    /**
     * Sends a command to one site, then a wait query that returns when the effect of the command is visible. The query is checked
     * before the command is sent. Its wait time is added to the timeout of the site.
     *
     * @param awaited a query with a wait condition and a wait time
     * @throws IllegalArgumentException if no site has this name, if a command line cannot contain the command, or if the query has
     *     no wait condition
     * @throws io.github.livestatus.error.SitesMissingException if the site is skipped, for example because it is disabled
     * @see io.github.livestatus.client.LivestatusView#sendAndAwait
     */
    public CommandEffect sendAndAwait(String site, Command command, Query awaited) {
        Objects.requireNonNull(command, "command");
        Objects.requireNonNull(awaited, "awaited");
        return open(commands).sendAndAwait(sites.named(Objects.requireNonNull(site, "site")), command, awaited);
    }

    /**
     * Sends a command to the one site that monitors a host. That is the site that responds with exactly one row with exactly this
     * name. All sites are queried to find it, and the site found is cached for one minute. If the site rejects the command, all
     * sites are queried again.
     *
     * @throws IllegalArgumentException if no site monitors the host, or if several do; the message lists them
     * @throws io.github.livestatus.error.SitesMissingException if no responding site monitors the host, and other sites do not
     *     respond
     */
    public CommandResult sendToHost(String host, Command command) {
        Objects.requireNonNull(host, "host");
        return open(commands).sendToHost(host, Objects.requireNonNull(command, "command"));
    }

    /**
     * Sends commands to one site in their order, at most 100 on each connection. Returns the outcome of each command. All commands
     * together have the timeout of the site. If a server rejects connections temporarily (xinetd with {@code cps}), the commands
     * wait until it accepts them. If a command is in doubt, the commands after it are not sent. No command is sent twice.
     *
     * @return the outcomes in the order of the commands
     * @throws IllegalArgumentException if no site has this name, or if a command line cannot contain a command; nothing is sent
     * @throws io.github.livestatus.error.AbortedException if the thread is interrupted, or if these sites are closed; commands that
     *     were already written are in doubt then
     */
    public List<CommandOutcome> sendAll(String site, List<Command> commands) {
        List<Command> copy = copy(commands);
        return open(this.commands).sendAll(sites.named(Objects.requireNonNull(site, "site")), copy);
    }

    /**
     * Sends a command for each row of a result to the site of the row. Sites get their commands in parallel. Each site gets its
     * commands as described at {@link #sendAll(String, List)}.
     *
     * @param command returns the command for a row; called for all rows before the first command is sent
     * @return the outcomes in the order of the rows; the outcome is {@code NotSent} if the site of the row was removed
     */
    public List<CommandOutcome> sendAll(SitesResult rows, Function<? super Row, Command> command) {
        Objects.requireNonNull(rows, "rows");
        return open(commands).sendAll(rows, Objects.requireNonNull(command, "command"));
    }

    /**
     * Sends a command to one site without waiting. When the future ends for any reason, the command is not sent any more. If the
     * future is cancelled before the command has a connection, the command is not sent. If it is cancelled later, the connection is
     * closed and the command is in doubt.
     *
     * @return fails with the exceptions of {@link #send}; an unknown name and a command that a command line cannot contain are
     *     thrown directly
     */
    public CompletableFuture<CommandResult> sendAsync(String site, Command command) {
        Objects.requireNonNull(command, "command");
        return open(commands).sendAsync(sites.named(Objects.requireNonNull(site, "site")), command);
    }

    /**
     * Sends commands like {@link #sendAll(String, List)}, without waiting. When the future ends for any reason, no further command
     * is sent. After a cancellation the outcomes are unknown: at most 100 commands are in doubt, the commands before them were
     * executed, and the commands after them were not sent.
     */
    public CompletableFuture<List<CommandOutcome>> sendAllAsync(String site, List<Command> commands) {
        List<Command> copy = copy(commands);
        return open(this.commands).sendAllAsync(sites.named(Objects.requireNonNull(site, "site")), copy);
    }

    /**
     * Sends commands like {@link #sendAll(SitesResult, Function)}, without waiting. Cancelling works as for {@link
     * #sendAllAsync(String, List)}.
     */
    public CompletableFuture<List<CommandOutcome>> sendAllAsync(
            SitesResult rows, Function<? super Row, Command> command) {
        Objects.requireNonNull(rows, "rows");
        return open(commands).sendAllAsync(rows, Objects.requireNonNull(command, "command"));
    }

    private static List<Command> copy(List<Command> commands) {
        Objects.requireNonNull(commands, "commands").forEach(command -> Objects.requireNonNull(command, "commands"));
        return List.copyOf(commands);
    }

    /**
     * Sends a command to each enabled site. Returns the outcome of every site by name, in the order of configuration. The outcomes
     * are those of {@link #sendAll(String, List)}.
     */
    public Map<String, CommandOutcome> sendToAll(Command command) {
        return open(commands).sendToAll(Objects.requireNonNull(command, "command"));
    }

    @Override
    public ChangeFeed.Builder changes() {
        return open(all).changes();
    }

    private <T> T open(T value) {
        if (isClosed) {
            throw new IllegalStateException("these sites are closed");
        }
        return value;
    }

    /**
     * Closes these sites and everything that belongs to them. This takes at most one second, unless a consumer or listener of the
     * user blocks. The steps, in this order:
     * <ul>
     * <li>New calls throw an {@link IllegalStateException}.
     * <li>Subscriptions complete, and watches end.
     * <li>Running queries and commands are aborted, with an {@link io.github.livestatus.error.AbortedException} or the error of
     * their site.
     * <li>Connections are closed.
     * <li>The library's own threads end.
     * </ul>
     *
     * <p>The pools, views, feeds and watches of these sites belong to them. A mirror does not: close it first. An executor that
     * the user supplied is not shut down. Further calls of {@code close} have no effect.
     */
    @Override
    public void close() {
        isClosed = true;
        watches.forEach(Watch::close);
        threads.abortAll();
        sites.close();
        threads.shutdown();
    }

    /** Returns the names and addresses of the sites, such as {@code LivestatusSites[master at tcp:10.0.0.2:6557]}. */
    @Override
    public String toString() {
        return "LivestatusSites" + sites;
    }

    /**
     * A builder of sites and their common settings. Each setting has a default and is checked when it is set. Not safe for several
     * threads.
     */
    public static final class Builder {
        private static final Duration FOR_EVER = Duration.ofDays(36_500); // longer times overflow nanoseconds

        final List<Site> sites = new ArrayList<>();
        Duration siteTimeout = Duration.ofSeconds(10);
        Duration timeout = FOR_EVER;
        Duration firstPause = Duration.ofSeconds(2);
        Duration longestPause = Duration.ofMinutes(1);
        Duration statusKept = Duration.ofSeconds(5);
        boolean statusFailsClosed;
        OptionalLong maxTotalBytes = OptionalLong.empty();
        PoolSettings settings = PoolSettings.defaults();

        /** Equal pool settings of different sites, stored once. The settings use more memory than the rest of a pool. */
        private final Map<PoolSettings, PoolSettings> shared = new ConcurrentHashMap<>();

        LivestatusListener listener = LivestatusListener.NONE;
        boolean isLoggingQueries;
        boolean isLoggingValues;
        Executor executor;
        TimeSource time = TimeSource.SYSTEM;

        private Builder() {}

        Builder(Builder other) {
            sites.addAll(other.sites);
            siteTimeout = other.siteTimeout;
            timeout = other.timeout;
            firstPause = other.firstPause;
            longestPause = other.longestPause;
            statusKept = other.statusKept;
            statusFailsClosed = other.statusFailsClosed;
            maxTotalBytes = other.maxTotalBytes;
            settings = other.settings;
            listener = other.listener;
            isLoggingQueries = other.isLoggingQueries;
            isLoggingValues = other.isLoggingValues;
            executor = other.executor;
            time = other.time;
        }

        /**
         * Adds a site. Results keep the order in which sites were added.
         *
         * @throws IllegalArgumentException if there is already a site with this name
         */
        public Builder site(Site site) {
            Objects.requireNonNull(site, "site");
            if (sites.stream().anyMatch(other -> other.name().equals(site.name()))) {
                throw new IllegalArgumentException("two sites are called " + site.name());
            }
            sites.add(site);
            return this;
        }

        /**
         * Sets the timeout of each site that has no timeout of its own, for its part of a query. It includes waiting for a
         * connection, connecting and failover. At least 1 ms. Default 10 s. A query of {@code log} or {@code statehist} has the
         * timeout of {@link PoolSettings#logTimeout(Duration)} if that is longer.
         */
        public Builder siteTimeout(Duration timeout) {
            siteTimeout = Argument.timeout("siteTimeout", Objects.requireNonNull(timeout, "timeout"));
            return this;
        }

        /** Sets the timeout of a query for all sites together. At least 1 ms. Default: the longest timeout of a site. */
        public Builder timeout(Duration timeout) {
            this.timeout = Argument.timeout("timeout", Objects.requireNonNull(timeout, "timeout"));
            return this;
        }

        /**
         * Sets the initial and the maximum pause of the circuit breaker. The breaker of a site opens after two consecutive failures
         * to connect or to respond. After each failed probe the pause doubles, with 25 % jitter. Default 2 s and 1 minute.
         */
        public Builder breakerPauses(Duration first, Duration longest) {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(longest, "longest");
            if (first.isZero() || first.isNegative() || longest.compareTo(first) < 0) {
                throw new IllegalArgumentException(
                        "the pauses must be positive, and the longest must not be shorter than the first: " + first
                                + ", " + longest);
            }
            firstPause = shorter(first, FOR_EVER);
            longestPause = shorter(longest, FOR_EVER);
            return this;
        }

        /**
         * Sets how long the states of status hosts and status services are cached. Default 5 s. With zero they are read for each
         * query.
         */
        public Builder statusKept(Duration time) {
            statusKept = Argument.notNegative("statusKept", time);
            return this;
        }

        /**
         * Sets whether a site is skipped if the state of its status host or status service is unknown. The state is unknown if the
         * object is not monitored, or if the site that monitors it does not respond in time. Default false: the site is contacted.
         */
        public Builder statusFailsClosed(boolean failsClosed) {
            statusFailsClosed = failsClosed;
            return this;
        }

        /**
         * Sets the pool settings of each site that has none of its own. The timeout, maxConnections and tls of a site override
         * them. {@link #siteTimeout} replaces their {@code queryTimeout}, including the wait for a connection. For queries of
         * {@code log} and {@code statehist} their {@code logTimeout} applies if it is longer. Their {@code borrowTimeout} applies
         * if it was set. Default: {@link PoolSettings#defaults}. If {@code maxResponseBytes} is not set, the response of a site may
         * take an eighth of the heap, and at most 512 MiB.
         */
        public Builder settings(PoolSettings settings) {
            this.settings = Objects.requireNonNull(settings, "settings");
            return this;
        }

        /** Changes the pool settings, as in {@code settings(s -> s.maxNesting(100).logTimeout(Duration.ofMinutes(10)))}. */
        public Builder settings(UnaryOperator<PoolSettings> change) {
            return settings(Objects.requireNonNull(change, "change").apply(settings));
        }

        /**
         * Sets the memory limit for all responses of all queries together, in bytes. A response counts from when it is read until
         * it is merged. It counts with its bytes, four bytes for each cell, and the memory for merging. Responses of {@link
         * LivestatusSites#forEach} do not count. If the limit is exceeded, the largest response is discarded and its site fails
         * with a {@link io.github.livestatus.error.LimitExceededException}. The other responses continue. Default: a quarter of the
         * heap.
         */
        public Builder maxTotalBytes(long bytes) {
            maxTotalBytes = OptionalLong.of(Argument.between(1, Long.MAX_VALUE, "maxTotalBytes", bytes));
            return this;
        }

        /**
         * Adds a listener for the events of all sites. It gets the beginning and end of each query or command to several sites
         * ({@code FAN_OUT}; the beginning on the caller's thread), each skipped site, and each merge. It gets the events of each
         * site's connections with the same {@link LivestatusEvent#callId}. It also gets each opening and closing of a circuit
         * breaker.
         */
        public Builder listener(LivestatusListener listener) {
            this.listener = LivestatusListener.of(this.listener, Objects.requireNonNull(listener, "listener"));
            return this;
        }

        /** Logs every query to a site, like {@link io.github.livestatus.pool.LivestatusPool.Builder#logQueries}. */
        public Builder logQueries() {
            isLoggingQueries = true;
            return this;
        }

        /** Logs every query to a site, like {@link io.github.livestatus.pool.LivestatusPool.Builder#logQueryValues}. */
        public Builder logQueryValues() {
            isLoggingValues = true;
            return this;
        }

        /**
         * Sets the executor that runs the exchanges with sites, one task for each exchange. Default: the library's own threads
         * (virtual threads if the JDK has them, otherwise daemon threads). An exchange is submitted only when it has a permit: at
         * most {@code maxConnections} plus two tasks of a site at a time, plus one for each wait query that is polled. If the
         * executor rejects a task, that is the outcome of the site. Completion of futures, maintenance and listeners run on the
         * library's own threads. The executor is never shut down.
         */
        public Builder executor(Executor executor) {
            this.executor = Objects.requireNonNull(executor, "executor");
            return this;
        }

        /** Sets the clock, for tests. */
        Builder time(TimeSource source) {
            time = source;
            return this;
        }

        /**
         * Returns the sites. No connection is opened yet. The caller closes the sites.
         *
         * @throws IllegalArgumentException if the site that monitors a status host is missing, or is the monitored site itself
         */
        public LivestatusSites build() {
            return new LivestatusSites(this);
        }

        /** Returns the timeout of a site for its part of a query. */
        Duration timeoutOf(Site site) {
            return shorter(shorter(site.timeout().orElse(siteTimeout), timeout), FOR_EVER);
        }

        /** Returns the timeout of a site for its part of a query that the site answers from files. */
        Duration logTimeoutOf(Site site) {
            Duration own = longer(
                    site.timeout().orElse(siteTimeout),
                    site.settings().orElse(settings).logTimeout());
            return shorter(shorter(own, timeout), FOR_EVER);
        }

        /** Returns the pool settings of a site. All its addresses share the connect timeout. */
        PoolSettings settingsOf(Site site) {
            PoolSettings values = site.settings().orElse(settings);
            Duration most = timeoutOf(site);
            Duration share = most.dividedBy(site.endpoints().size());
            Duration connect = shorter(share, values.connectTimeout());
            PoolSettings own = values.queryTimeout(most)
                    .connectTimeout(connect.compareTo(Site.LEAST) < 0 ? Site.LEAST : connect)
                    .maxConnections(site.maxConnections().orElse(values.maxConnections()))
                    .tls(site.tls().orElse(values.tls()));
            return shared.computeIfAbsent(own, first -> first);
        }

        private static Duration shorter(Duration one, Duration other) {
            return one.compareTo(other) < 0 ? one : other;
        }

        private static Duration longer(Duration one, Duration other) {
            return one.compareTo(other) < 0 ? other : one;
        }
    }
}
