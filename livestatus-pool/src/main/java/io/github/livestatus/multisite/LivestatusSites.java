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
 * Several sites, queried in parallel as if they were one: rows and statistics are merged exactly, and a site that does not
 * answer is an outcome of the result and not an exception.
 *
 * <p>Safe for any number of threads. Nothing is connected and no thread runs before the first query; none runs at rest.
 * Whoever built it closes it.
 *
 * <p>Its logger in slf4j has the name of this class. It logs, once each, that a site went away and that it is back.
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
        Builder settings = new Builder(builder); // as the caller may go on with his
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

    /** Returns these sites, with the builder's defaults. */
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
     * Takes these sites in the place of those that there were, as a configuration that was read again says. A site that is equal
     * to one that there was keeps all it has: connections, breaker, feeds of changes, and that it is disabled. One of the
     * same name that differs begins anew. One that is gone, or differs, gets no new call; calls under way have its timeout to
     * end, and are cut off then, which is an outcome of theirs. Views that were made before see the new sites that their names
     * and conditions choose.
     *
     * @throws IllegalArgumentException when two have one name, or when the site that monitors a status host is none of these;
     *     the sites stay as they are then
     */
    public void replace(List<Site> replacement) {
        Objects.requireNonNull(replacement, "replacement").forEach(site -> Objects.requireNonNull(site, "replacement"));
        commands.forget(open(sites).replace(List.copyOf(replacement)));
        threads.sitesChanged();
    }

    /** Returns the rows of all sites, merged, and what happened at each site. */
    @Override
    public SitesResult query(Query query) {
        return open(all).query(query);
    }

    /** Returns the merged answers to several queries in their order. Each site gets them in one round trip if it allows that. */
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

    /** Hands the rows of all sites to a consumer as they arrive, and returns how many there were. */
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
     * Returns the state of each site by its name, as far as queries and commands have shown it, in the order of configuration:
     * nothing is sent, so that a probe for readiness may call it at any time.
     */
    public Map<String, SiteState> lastStates() {
        Map<String, SiteState> states = new LinkedHashMap<>();
        stats().forEach((name, site) -> states.put(name, site.state()));
        return Collections.unmodifiableMap(states);
    }

    /** Returns what is known of each site by its name, and what was done with it, in the order of configuration: nothing is sent. */
    public Map<String, SiteStats> stats() {
        Map<String, SiteStats> stats = new LinkedHashMap<>();
        sites.all().forEach(site -> stats.put(site.name(), site.stats()));
        return Collections.unmodifiableMap(stats);
    }

    /**
     * Disables a site: it is not contacted any more, and its connections are given up. Only status hosts of others are still
     * read from it.
     *
     * @throws IllegalArgumentException for an unknown name
     */
    public void disable(String name) {
        sites.named(Objects.requireNonNull(name, "name")).disable();
    }

    /**
     * Lets a site be contacted again.
     *
     * @throws IllegalArgumentException for an unknown name
     */
    public void enable(String name) {
        sites.named(Objects.requireNonNull(name, "name")).enable();
    }

    /**
     * Forgets a site's failures, so that the next query goes to it whether or not its breaker is open.
     *
     * @throws IllegalArgumentException for an unknown name
     */
    public void reset(String name) {
        SiteClient site = sites.named(Objects.requireNonNull(name, "name"));
        if (site.isEnabled()) {
            site.reset();
        }
    }

    /**
     * Calls a listener with each change of a site's state from now on, until the watch or these sites are closed. States are
     * what queries and commands show: nothing is sent for a watch's sake.
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
     * @throws IllegalArgumentException for an unknown name, or a command that no line can hold
     * @throws io.github.livestatus.error.SitesMissingException when the site is not contacted, being disabled, say
     */
    public CommandResult send(String site, Command command) {
        Objects.requireNonNull(command, "command");
        return open(commands).send(sites.named(Objects.requireNonNull(site, "site")), command);
    }

    /**
     * Sends a command to one site, then a query that waits there until the command's effect can be seen; the query is checked
     * before the command is sent. The time it may wait is added to the site's timeout.
     *
     * @param awaited with a wait condition, and a time to wait
     * @throws IllegalArgumentException for an unknown name, a command that no line can hold, or a query that waits for nothing
     * @throws io.github.livestatus.error.SitesMissingException when the site is not contacted, being disabled, say
     * @see io.github.livestatus.client.LivestatusView#sendAndAwait
     */
    public CommandEffect sendAndAwait(String site, Command command, Query awaited) {
        Objects.requireNonNull(command, "command");
        Objects.requireNonNull(awaited, "awaited");
        return open(commands).sendAndAwait(sites.named(Objects.requireNonNull(site, "site")), command, awaited);
    }

    /**
     * Sends a command to the one site that monitors a host: the one that answers with a row of exactly this name. All sites
     * are queried for that, and the answer is kept for a minute; when a site rejects the command, they are queried again.
     *
     * @throws IllegalArgumentException when no site monitors it, or several do, which are listed then
     * @throws io.github.livestatus.error.SitesMissingException when none that answers does, and others do not answer
     */
    public CommandResult sendToHost(String host, Command command) {
        Objects.requireNonNull(host, "host");
        return open(commands).sendToHost(host, Objects.requireNonNull(command, "command"));
    }

    /**
     * Sends commands to one site, in their order and at most 100 to a connection, and returns what became of each. Together they
     * have the site's timeout. Where a server turns connections away for a while, such as an xinetd with {@code cps}, they wait
     * until they are let in. When a command is in doubt, none behind it is sent; none is ever sent twice.
     *
     * @return the outcomes in the order of the commands
     * @throws IllegalArgumentException for an unknown name, or a command that no line can hold; nothing is sent
     * @throws io.github.livestatus.error.AbortedException when the thread is interrupted, or these sites are closed: commands
     *     that had gone out are in doubt then
     */
    public List<CommandOutcome> sendAll(String site, List<Command> commands) {
        List<Command> copy = copy(commands);
        return open(this.commands).sendAll(sites.named(Objects.requireNonNull(site, "site")), copy);
    }

    /**
     * Sends a command for each row of a result, each to the site of its row: the sites in parallel, the commands of a site as
     * {@link #sendAll(String, List)} does.
     *
     * @param command makes the command for a row; it is called for all rows before the first command is sent
     * @return the outcomes in the order of the rows; a site that is no longer among these is skipped
     */
    public List<CommandOutcome> sendAll(SitesResult rows, Function<? super Row, Command> command) {
        Objects.requireNonNull(rows, "rows");
        return open(commands).sendAll(rows, Objects.requireNonNull(command, "command"));
    }

    /**
     * Sends a command to one site without waiting. However the future ends, it is not sent any more then: cancelled before it had
     * its turn, it was not sent; later, it is in doubt, as its connection is closed.
     *
     * @return fails with what {@link #send} throws, but for an unknown name or a command that no line can hold
     */
    public CompletableFuture<CommandResult> sendAsync(String site, Command command) {
        Objects.requireNonNull(command, "command");
        return open(commands).sendAsync(sites.named(Objects.requireNonNull(site, "site")), command);
    }

    /**
     * As {@link #sendAll(String, List)}, without waiting. However the future ends, no further command goes out then. Of a future
     * that was cancelled nobody learns how far it was: at most 100 commands are in doubt, those before were carried out, those
     * behind were not sent.
     */
    public CompletableFuture<List<CommandOutcome>> sendAllAsync(String site, List<Command> commands) {
        List<Command> copy = copy(commands);
        return open(this.commands).sendAllAsync(sites.named(Objects.requireNonNull(site, "site")), copy);
    }

    /** As {@link #sendAll(SitesResult, Function)}, without waiting; cancelled as {@link #sendAllAsync(String, List)} is. */
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
     * Sends a command to each site that is enabled, and says what became of it there, in the order of configuration: the same
     * outcomes as of {@link #sendAll(String, List)}.
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
     * Ends everything that belongs to these sites, within a second where no consumer or listener of the user's blocks, and in
     * this order: nothing new begins, which is an {@link IllegalStateException} from now on; subscriptions complete, and
     * watches end; queries and commands under way are aborted, with an {@link
     * io.github.livestatus.error.AbortedException} or what else their site says; connections are closed; threads of our own
     * end. An executor that was supplied goes on. Closing twice does nothing.
     */
    @Override
    public void close() {
        isClosed = true;
        watches.forEach(Watch::close);
        threads.abortAll();
        sites.close();
        threads.shutdown();
    }

    /** Returns the sites, such as {@code LivestatusSites[master at tcp:10.0.0.2:6557]}. */
    @Override
    public String toString() {
        return "LivestatusSites" + sites;
    }

    /**
     * Sites and what they have in common, each setting with a default and checked when it is set. Not safe for several
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

        /** The settings of pools, each once: those of many sites are the same, and take more memory than the rest of a pool. */
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
         * Adds a site; results keep the order in which sites are added.
         *
         * @throws IllegalArgumentException when there is one of that name
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
         * Sets how long a site may take for its part of a query if it has no timeout of its own: connecting, failing over and
         * waiting for a connection included; at least 1 ms. Default 10 s. A query of {@code log} or {@code statehist} may take
         * as long as {@link PoolSettings#logTimeout(Duration)} says if that is longer.
         */
        public Builder siteTimeout(Duration most) {
            siteTimeout = Argument.timeout("siteTimeout", Objects.requireNonNull(most, "most"));
            return this;
        }

        /**
         * Sets how long a query may take at all sites together; at least 1 ms. Default: as long as the slowest site may.
         */
        public Builder timeout(Duration most) {
            timeout = Argument.timeout("timeout", Objects.requireNonNull(most, "most"));
            return this;
        }

        /**
         * Sets how long a site is not contacted when it failed twice in a row to connect or to answer: at first, and at most
         * when every further try fails too, each doubling the pause give or take a quarter. Default 2 s and 1 minute.
         */
        public Builder breakerPauses(Duration first, Duration longest) {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(longest, "longest");
            if (first.isZero() || first.isNegative() || longest.compareTo(first) < 0) {
                throw new IllegalArgumentException(
                        "pauses are more than zero, and the longest is no shorter than the first: " + first + ", "
                                + longest);
            }
            firstPause = shorter(first, FOR_EVER);
            longestPause = shorter(longest, FOR_EVER);
            return this;
        }

        /** Sets how long the state of status hosts and services is kept. Default 5 s; zero reads it for each query. */
        public Builder statusKept(Duration time) {
            statusKept = Argument.notNegative("statusKept", time);
            return this;
        }

        /**
         * Sets whether a site is not contacted, either, when the state of its status host or service is not known, because it
         * is not monitored or the site that monitors it does not answer in time. Default: such a site is contacted.
         */
        public Builder statusFailsClosed(boolean failsClosed) {
            statusFailsClosed = failsClosed;
            return this;
        }

        /**
         * Takes these settings for the pool of each site that has none of its own. A site's own timeout, maxConnections and
         * tls win over them. How long a call takes, waiting for its turn included, is limited by {@link #siteTimeout} in the
         * place of their {@code queryTimeout}, or by their {@code logTimeout} if that is longer and it reads {@code log} or
         * {@code statehist}; their {@code borrowTimeout} holds if it was set. Default: {@link PoolSettings#defaults}. Where
         * {@code maxResponseBytes} is not set, an answer of a site has at most an eighth of the heap, and at most 512 MiB.
         */
        public Builder settings(PoolSettings values) {
            settings = Objects.requireNonNull(values, "values");
            return this;
        }

        /** Changes these settings, as in {@code settings(s -> s.maxNesting(100).logTimeout(Duration.ofMinutes(10)))}. */
        public Builder settings(UnaryOperator<PoolSettings> change) {
            return settings(Objects.requireNonNull(change, "change").apply(settings));
        }

        /**
         * Sets how many bytes of memory all answers may take at a time, for all queries together, from when they are read until
         * they are merged: their bytes, four more for each cell, and what merging takes; answers of {@link
         * LivestatusSites#forEach} do not count. When there are more, the largest one under way is given up, which is a {@link
         * io.github.livestatus.error.LimitExceededException} of its site, and the others go on. Default a quarter of the heap.
         */
        public Builder maxTotalBytes(long bytes) {
            maxTotalBytes = OptionalLong.of(Argument.between(1, Long.MAX_VALUE, "maxTotalBytes", bytes));
            return this;
        }

        /**
         * Adds a listener for what is done at all sites. It hears of each query or command to several sites ({@code FAN_OUT}, whose
         * beginning is told on the thread of the caller), of the sites that it skips and of its merge; of what each site's
         * connections do for it, with the same number ({@link LivestatusEvent#callId}); and of breakers that open and close.
         */
        public Builder listener(LivestatusListener added) {
            listener = LivestatusListener.of(listener, Objects.requireNonNull(added, "added"));
            return this;
        }

        /** Logs every query to a site as {@link io.github.livestatus.pool.LivestatusPool.Builder#logQueries} does. */
        public Builder logQueries() {
            isLoggingQueries = true;
            return this;
        }

        /** Logs every query to a site as {@link io.github.livestatus.pool.LivestatusPool.Builder#logQueryValues} does. */
        public Builder logQueryValues() {
            isLoggingValues = true;
            return this;
        }

        /**
         * Runs the exchanges with sites, one task each, in place of threads of our own (virtual ones where Java has them, else
         * daemons). An exchange becomes a task when it has its turn: at most {@code maxConnections} and two more of a site at a
         * time, and as many as wait where the server is polled. One that it does not take is that site's outcome. All else,
         * which is the end of a future, upkeep and listeners, runs on threads of our own. It is never shut down.
         */
        public Builder executor(Executor supplied) {
            executor = Objects.requireNonNull(supplied, "supplied");
            return this;
        }

        /** For tests: the time by which everything here is decided. */
        Builder time(TimeSource source) {
            time = source;
            return this;
        }

        /**
         * Connects to nothing yet. The caller closes it.
         *
         * @throws IllegalArgumentException when the site that monitors a status host is none of these, or the site itself
         */
        public LivestatusSites build() {
            return new LivestatusSites(this);
        }

        /** Returns how long a site may take for its part of a query. */
        Duration timeoutOf(Site site) {
            return shorter(shorter(site.timeout().orElse(siteTimeout), timeout), FOR_EVER);
        }

        /** Returns how long a site may take for its part of a query that it answers from files. */
        Duration logTimeoutOf(Site site) {
            Duration own = longer(
                    site.timeout().orElse(siteTimeout),
                    site.settings().orElse(settings).logTimeout());
            return shorter(shorter(own, timeout), FOR_EVER);
        }

        /** Returns the settings of a site's pool; the time for connecting is shared by its addresses. */
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
