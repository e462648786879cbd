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
 * Several sites, queried in parallel like one server. Rows are sorted and limited over all sites. Averages are computed from
 * the sums and counts of the sites. Deviations are computed from the deviations, averages and counts of the sites. A site that
 * fails has an outcome in the result.
 *
 * <p>Safe for any number of threads. No connection is opened and no thread is started before the first query. When no call, feed or
 * mirror is active and the idle connections are closed, no thread runs. The caller that builds the sites closes them.
 *
 * <p><b>Failures.</b> Some calls return the failure of a site as an outcome, others throw it. The future of an asynchronous call fails
 * with what the call would throw.
 *
 * <table>
 * <caption>What a call does if a site fails</caption>
 * <tr><th>call</th><th>the site fails</th><th>the site is skipped</th></tr>
 * <tr><td>{@link #query}, {@link #queryAll}, {@link #firstAnswer}, {@link #fetchStatus}, {@link #explain}</td><td>its {@link
 * SiteOutcome}, with the exception</td><td>{@link SiteOutcome.Skipped}</td></tr>
 * <tr><td>{@link #forEach}</td><td colspan="2">passes the rows of all other sites, and then throws {@link
 * io.github.livestatus.error.SitesMissingException} if rows are missing. In this case it passes no rows at all if the query has sort
 * keys, an offset or statistics</td></tr>
 * <tr><td>{@link #send}, {@link #sendAndAwait}, {@link #sendToHost}</td><td>its exception, see {@link #send}</td><td>{@link
 * io.github.livestatus.error.SitesMissingException}</td></tr>
 * <tr><td>{@link #sendAll(String, List) sendAll}, {@link #sendToAll}</td><td>{@link CommandOutcome.InDoubt} or {@link
 * CommandOutcome.NotSent}</td><td>{@link CommandOutcome.NotSent}</td></tr>
 * </table>
 *
 * <p>A command that the server rejects is no failure: see {@link CommandResult#isRejected} and {@link CommandOutcome#isRejected}. A
 * mistake of the caller is an exception of each call:
 *
 * <ul>
 * <li>{@link IllegalArgumentException}: the query, the command or the name of a site is not valid. Nothing was sent.
 * <li>{@link IllegalStateException}: these sites are closed.
 * <li>{@link io.github.livestatus.error.AbortedException}: the thread was interrupted, or these sites were closed during the call.
 * <li>The exception of a consumer of rows, unchanged.
 * </ul>
 *
 * <p><b>Threads.</b> The code of the user is called on these threads:
 *
 * <table>
 * <caption>Threads of callbacks</caption>
 * <tr><th>code</th><th>thread</th></tr>
 * <tr><td>consumer of {@link #forEach} and {@link #forEachAsync}</td><td>the threads of the exchanges, one row at a time</td></tr>
 * <tr><td>the same consumer, if the rows are merged first, or come from a mirror</td><td>the calling thread; for
 * {@code forEachAsync} a thread of the library</td></tr>
 * <tr><td>stages of a future</td><td>a thread of the library; the thread that cancels the future</td></tr>
 * <tr><td>listener of {@link #watch}, subscriber of a {@link ChangeFeed}</td><td>a thread of the library, one call at a time</td></tr>
 * <tr><td>listener of the {@link Builder#listener builder}</td><td>the thread that does the action: the calling thread, the thread of
 * an exchange, or a thread of the library</td></tr>
 * <tr><td>predicate of {@link #only(Predicate)}</td><td>the calling thread; for a feed or a mirror any thread</td></tr>
 * <tr><td>function of {@link #sendAll(SitesResult, Function)}</td><td>the calling thread</td></tr>
 * </table>
 *
 * <p>Responses are merged on the calling thread, those of an asynchronous call on a thread of the library. Exchanges run on the {@link
 * Builder#executor executor}, or on threads of the library.
 *
 * <p><b>State of the sites.</b> Three methods return it:
 *
 * <table>
 * <caption>Which method sends queries</caption>
 * <tr><th>method</th><th>sends</th><th>returns</th></tr>
 * <tr><td>{@link #fetchStatus}</td><td>a query to each enabled site</td><td>the state, the version and the clock of each site</td></tr>
 * <tr><td>{@link #lastStates}</td><td>nothing</td><td>the state that the last calls showed</td></tr>
 * <tr><td>{@link #stats}</td><td>nothing</td><td>the same, and the counters of each site and its pool</td></tr>
 * </table>
 *
 * <p>{@link #lastStates} and {@link #stats} hold locks only for a very short time, and never wait for a server. So a health probe
 * or a metrics collector may call them at any time.
 *
 * <p><b>Logging.</b> It logs to slf4j. A logger has the name of a class.
 *
 * <table>
 * <caption>Everything that is logged for several sites</caption>
 * <tr><th>logger</th><th>level</th><th>when</th></tr>
 * <tr><td>{@code LivestatusSites}</td><td>WARN</td><td>a site becomes unavailable; once until it is available again</td></tr>
 * <tr><td>{@code LivestatusSites}</td><td>INFO</td><td>the site is available again</td></tr>
 * <tr><td>{@link ChangeFeed}</td><td>WARN</td><td>a subscriber threw an exception; an error within the library while it reads
 * changes</td></tr>
 * <tr><td>{@link Watch}</td><td>WARN</td><td>a listener of a watch threw an exception</td></tr>
 * </table>
 *
 * <p>The pools of the sites log what {@link io.github.livestatus.pool.LivestatusPool} lists. {@code SitesMk} logs warnings about its
 * file. No other class of the library logs.
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
     * Replaces the sites, for example after a configuration was read again.
     *
     * <ul>
     * <li>A new site that equals an old site keeps its connections, its circuit breaker, its part of change feeds, and whether it is
     * disabled.
     * <li>A new site that differs from the old site of the same name is set up anew.
     * <li>An old site that was removed or differs gets no new calls. Its running calls can continue for the timeout of the site. Then
     * its connections are closed: the outcome of a query is {@link SiteOutcome.Skipped} with {@code REMOVED}, and a command that was
     * already sent is in doubt.
     * <li>Existing views apply their names and predicates to the new sites. A view ignores a name that no site has any more. If it has
     * no site left, its results have no outcomes and are not complete.
     * </ul>
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
     * Returns the last known state of each site by name, in the order of configuration. The states come from queries and commands.
     * Nothing is sent.
     */
    public Map<String, SiteState> lastStates() {
        Map<String, SiteState> states = new LinkedHashMap<>();
        sites.all()
                .forEach(
                        site -> states.put(site.name(), site.health().snapshot().state()));
        return Collections.unmodifiableMap(states);
    }

    /** Returns the last known state and the counters of each site by name, in the order of configuration. Nothing is sent. */
    public Map<String, SiteStats> stats() {
        Map<String, SiteStats> stats = new LinkedHashMap<>();
        sites.all().forEach(site -> stats.put(site.name(), site.stats()));
        return Collections.unmodifiableMap(stats);
    }

    /**
     * Disables a site. Its connections are closed. The outcome of its running queries is {@link SiteOutcome.Skipped} with {@code
     * DISABLED}, and a command that was already sent is in doubt. Later calls skip the site. It is still queried for the status
     * hosts and status services that it monitors for other sites.
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
     * Resets the failures of a site and closes its circuit breaker. So the next call contacts it immediately. Does nothing for a
     * disabled site.
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
     * Returns a watch that calls a listener for each later change of a site's state. Close the watch to stop it; closing these sites
     * stops it too. A watch sends nothing: states change only with queries and commands.
     */
    public Watch watch(Consumer<? super SiteChange> listener) {
        Objects.requireNonNull(listener, "listener");
        Watch watch = new Watch(listener, open(threads).callers(), watches::remove);
        watches.add(watch);
        return watch;
    }

    /**
     * Sends a command to one site. The timeout of the site includes the wait for a connection.
     *
     * @return the result; also if the server rejected the command, see {@link CommandResult#isRejected}
     * @throws IllegalArgumentException if no site has this name, or if the command cannot be written in one line, for example because
     *     of a control character; nothing is sent
     * @throws io.github.livestatus.error.SitesMissingException if the site is skipped: it is disabled or was removed, its circuit
     *     breaker is open, or its status host shows that it is not reachable; nothing is sent
     * @throws io.github.livestatus.error.PoolExhaustedException if no connection of the site was free in time; nothing is sent
     * @throws io.github.livestatus.error.ConnectFailedException if no connection could be opened; nothing is sent
     * @throws io.github.livestatus.error.TimedOutException if the timeout passed before a byte of the command was sent
     * @throws io.github.livestatus.error.CommandFateUnknownException if the command was sent, at least in part, and the call
     *     ended before it was known that the server had read the command: the server may execute it
     * @throws io.github.livestatus.error.AbortedException if the thread was interrupted, or these sites were closed; nothing is sent
     * @throws io.github.livestatus.error.LivestatusException if the kind of server could not be detected; nothing is sent
     */
    public CommandResult send(String site, Command command) {
        Objects.requireNonNull(command, "command");
        return open(commands).send(sites.named(Objects.requireNonNull(site, "site")), command);
    }

    /**
     * Sends a command to one site, then a wait query that returns when the effect of the command is visible. The query is checked
     * before the command is sent. Its wait timeout is added to the timeout of the site. A failure of the command is thrown as by
     * {@link #send}. A failure of the query after the command is part of the returned effect.
     *
     * @param awaited a query with a wait condition and a wait timeout
     * @throws IllegalArgumentException if no site has this name, if the command or the query cannot be sent as text, or if the query
     *     has no wait condition or no wait timeout; nothing is sent
     * @throws io.github.livestatus.error.UnsupportedByServerException if the server does not support the query; nothing is sent
     * @see io.github.livestatus.client.LivestatusView#sendAndAwait
     */
    public CommandEffect sendAndAwait(String site, Command command, Query awaited) {
        Objects.requireNonNull(command, "command");
        Objects.requireNonNull(awaited, "awaited");
        return open(commands).sendAndAwait(sites.named(Objects.requireNonNull(site, "site")), command, awaited);
    }

    /**
     * Sends a command to the one site that monitors a host.
     *
     * <ul>
     * <li>All sites are queried for the host. The site that monitors it is the one that returns exactly one row with exactly this
     * name.
     * <li>This site is cached for one minute.
     * <li>If it rejects the command, all sites are queried again. If another site monitors the host now, the command is sent to that
     * site. Otherwise the rejection is returned.
     * </ul>
     *
     * <p>A failure of the command is thrown as by {@link #send}.
     *
     * @throws IllegalArgumentException if no site monitors the host, or if several do; the message lists them; nothing is sent
     * @throws io.github.livestatus.error.SitesMissingException if none of the sites that answered monitors the host, and other sites
     *     did not answer; or if the site that monitors it is skipped; nothing is sent
     */
    public CommandResult sendToHost(String host, Command command) {
        Objects.requireNonNull(host, "host");
        return open(commands).sendToHost(host, Objects.requireNonNull(command, "command"));
    }

    /**
     * Sends commands to one site in their order, at most 100 on each connection. Returns the outcome of each command.
     *
     * <ul>
     * <li>The commands of one call share one timeout, that of the site. To give many commands more time, send them in several
     *     calls.
     * <li>A rejected command does not stop the commands after it.
     * <li>If the connection fails, the commands that were sent on it and have no result are in doubt. The commands after them are
     * not sent. No command is sent twice.
     * <li>If an xinetd with limits ({@code cps}, {@code instances}) closes the connections, the commands wait until it accepts one, at
     * most until the timeout.
     * </ul>
     *
     * @return the outcomes in the order of the commands
     * @throws IllegalArgumentException if no site has this name, or if a command cannot be written in one line; nothing is sent
     * @throws io.github.livestatus.error.AbortedException if the thread was interrupted, or these sites were closed; the outcomes of
     *     the commands are then unknown
     */
    public List<CommandOutcome> sendAll(String site, List<Command> commands) {
        List<Command> copy = copy(commands);
        return open(this.commands).sendAll(sites.named(Objects.requireNonNull(site, "site")), copy);
    }

    /**
     * Sends a command for each row of a result to the site of the row. Sites get their commands in parallel. Each site gets its
     * commands as described at {@link #sendAll(String, List)}.
     *
     * <p>A result may lack the rows of a site. Pass {@link SitesResult#orThrow rows.orThrow()} if no object may be left out.
     *
     * @param command returns the command for a row; called for all rows before the first command is sent
     * @return the outcomes in the order of the rows; the outcome is {@code NotSent} if the site of the row was removed
     * @throws IllegalArgumentException if a command cannot be written in one line; nothing is sent
     * @throws io.github.livestatus.error.AbortedException as for {@link #sendAll(String, List)}
     */
    public List<CommandOutcome> sendAll(SitesResult rows, Function<? super Row, Command> command) {
        Objects.requireNonNull(rows, "rows");
        return open(commands).sendAll(rows, Objects.requireNonNull(command, "command"));
    }

    /**
     * Sends a command to one site without waiting. If the future ends early, for instance by {@code cancel} or {@code orTimeout}:
     *
     * <ul>
     * <li>A command that has no connection yet is not sent.
     * <li>For another command the connection is closed, and the command is in doubt.
     * </ul>
     *
     * @return a future that fails with the exceptions of {@link #send}
     * @throws IllegalArgumentException if no site has this name, or if the command cannot be written in one line: thrown by this
     *     method, not by the future
     */
    public CompletableFuture<CommandResult> sendAsync(String site, Command command) {
        Objects.requireNonNull(command, "command");
        return open(commands).sendAsync(sites.named(Objects.requireNonNull(site, "site")), command);
    }

    /**
     * Sends commands like {@link #sendAll(String, List)}, without waiting. If the future ends early, for instance by {@code cancel}, no
     * further command is sent. Such a future does not report how many commands were sent: at most 100 commands are in doubt, the server
     * has received those before them, and those after them were not sent.
     */
    public CompletableFuture<List<CommandOutcome>> sendAllAsync(String site, List<Command> commands) {
        List<Command> copy = copy(commands);
        return open(this.commands).sendAllAsync(sites.named(Objects.requireNonNull(site, "site")), copy);
    }

    /**
     * Sends commands like {@link #sendAll(SitesResult, Function)}, without waiting. If the future ends early, the commands of
     * each site are treated as described at {@link #sendAllAsync(String, List)}.
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
     * Sends a command to each enabled site. Returns the outcome of every site by name, in the order of configuration. A disabled site
     * has the outcome {@link CommandOutcome.NotSent}. The exceptions are the same as for {@link #sendAll(SitesResult, Function)}.
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
     * Closes these sites and everything that belongs to them, in this order:
     *
     * <ol>
     * <li>New calls throw an {@link IllegalStateException}.
     * <li>Watches end, and subscriptions complete.
     * <li>Running calls fail with an {@link io.github.livestatus.error.AbortedException}. A command that was already sent is in
     * doubt.
     * <li>Connections are closed.
     * <li>The library's own threads end when their tasks have ended.
     * </ol>
     *
     * <p>The pools, views, feeds, watches and mirrors of these sites end with them. This method does not wait. Running calls end
     * within a second, unless a consumer or listener of the user blocks. An executor that the user supplied is not shut down.
     * Closing twice does nothing.
     */
    @Override
    public void close() {
        isClosed = true;
        watches.forEach(Watch::close);
        threads.abortAll();
        sites.close();
        threads.shutdown();
    }

    /** Returns the names of the sites, such as {@code LivestatusSites[master, site02]}. */
    @Override
    public String toString() {
        return "LivestatusSites" + sites;
    }

    /**
     * Builder of sites and their common settings. Each setting has a default and is checked when it is set. Not safe for several
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
         * Sets the timeout of each site that has no timeout of its own, for its part of a call. It includes the wait for a
         * connection, connecting and failover. The timeout of a wait query is added. At least 1 ms. Default 10 s.
         *
         * <p>This timeout replaces {@link PoolSettings#queryTimeout(Duration)}. A query of {@code log} or {@code statehist} has {@link
         * PoolSettings#logTimeout(Duration)} if that is longer.
         */
        public Builder siteTimeout(Duration timeout) {
            siteTimeout = Argument.timeout("siteTimeout", Objects.requireNonNull(timeout, "timeout"));
            return this;
        }

        /**
         * Sets a limit for the timeouts of all sites, also for queries of {@code log} and {@code statehist}. So a call takes at most
         * this time, plus the timeout of a wait query. At least 1 ms. Default: none, a call takes at most the longest timeout of a
         * site.
         */
        public Builder timeout(Duration timeout) {
            this.timeout = Argument.timeout("timeout", Objects.requireNonNull(timeout, "timeout"));
            return this;
        }

        /**
         * Sets the first and the longest pause of the circuit breakers. Default 2 s and 1 minute. The breaker of a site opens after
         * two consecutive failures to connect or to respond. After each pause it lets one call through as a probe. After each failed
         * probe the pause doubles, give or take 25 %.
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
         * Sets whether a site is skipped if the state of its status host or status service is unknown. Default false: the site is
         * contacted. The state is unknown if the object is not monitored, or if the site that monitors it does not respond in time.
         */
        public Builder statusFailsClosed(boolean failsClosed) {
            statusFailsClosed = failsClosed;
            return this;
        }

        /**
         * Sets the pool settings of each site that has none of its own. Default: {@link PoolSettings#defaults}. For sites some of the
         * settings have another meaning:
         *
         * <ul>
         * <li>{@code queryTimeout} has no effect: {@link #siteTimeout} and {@link Site#timeout(Duration)} replace it.
         * <li>{@code logTimeout} applies to queries of {@code log} and {@code statehist} if it is longer than the timeout of the site.
         * <li>{@code borrowTimeout} applies only if it was set. Otherwise a call waits for a connection until its timeout.
         * <li>{@code connectTimeout} is at most the timeout of the site divided by the number of its addresses.
         * <li>{@code maxResponseBytes} is an eighth of the heap, and at most 512 MiB, if it was not set.
         * <li>{@code maxConnections} and {@code tls} are those of the {@link Site}, if it has its own.
         * </ul>
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
         * Sets the memory limit for all responses of all queries together, in bytes. Default: a quarter of the heap.
         *
         * <p>A response counts from the start of its reading until it is merged. It counts with its bytes, four bytes for each
         * cell, and the memory for merging. After the merge the result does not count. The rows of a {@link
         * LivestatusSites#forEach} that passes them as they arrive do not count.
         *
         * <p>If the limit is exceeded, the largest response is discarded. The outcome of its site is {@link SiteOutcome.Unusable}, with
         * a {@link io.github.livestatus.error.LimitExceededException}. The other responses continue.
         */
        public Builder maxTotalBytes(long bytes) {
            maxTotalBytes = OptionalLong.of(Argument.between(1, Long.MAX_VALUE, "maxTotalBytes", bytes));
            return this;
        }

        /**
         * Adds a listener for the events of all sites. Default: none beside the Flight Recorder, which gets the events of connections.
         *
         * <ul>
         * <li>{@code FAN_OUT}: each call to several sites. Its beginning is reported on the calling thread.
         * <li>{@code SKIP}, {@code MERGE}: each skipped site, and each merge.
         * <li>{@code ACQUIRE}, {@code CONNECT}, {@code QUERY}, {@code COMMAND}, {@code CLOSE}: the actions of each site's pool. Those
         * that belong to a call have the {@link LivestatusEvent#callId} of that call.
         * <li>{@code BREAKER}: each opening and closing of a circuit breaker.
         * <li>{@code REFRESH}: each refresh of a site by a mirror.
         * </ul>
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
         * Sets the executor that runs the exchanges with sites, one task for each exchange. It is never shut down. Default: the
         * library's own threads, which are virtual threads on Java 21 and later, else daemon threads that end when idle.
         *
         * <p>An exchange is submitted only when it may use a connection. So there are at most {@code maxConnections} plus two tasks of a
         * site at a time, plus one for each wait query that the client polls. If the executor rejects a task, the outcome of the site is
         * {@link SiteOutcome.Unreachable}. Maintenance, the listeners of watches and the stages of futures run on the library's own
         * threads.
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
