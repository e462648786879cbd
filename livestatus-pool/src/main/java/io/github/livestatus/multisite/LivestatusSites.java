package io.github.livestatus.multisite;

import io.github.livestatus.client.Queries;
import io.github.livestatus.command.Command;
import io.github.livestatus.command.CommandResult;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Table;
import io.github.livestatus.multisite.Site.StatusObject;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.schema.Services;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Several sites, asked in parallel as if they were one: rows and statistics are merged exactly, and a site that does not
 * answer is an outcome of the result and not an exception.
 *
 * <p>Safe for any number of threads. Nothing is connected and no thread runs before the first question; none runs at rest.
 * Whoever built it closes it.
 */
public final class LivestatusSites implements Queries<SitesResult>, AutoCloseable {
    private static final int MOST_THREADS = 256;
    private static final int MOST_WAITING = 32;
    private static final int MOST_READING = 8; // of their own, as those that wait for status hosts may have all others

    private final Map<String, SiteClient> sites = new LinkedHashMap<>();
    private final ExecutorService own;
    private final ExecutorService waiting;
    private final ExecutorService reading;
    private final SitesView.Threads threads;
    private final SitesView all;
    private final SiteCommands commands;
    private final List<Watch> watches = new CopyOnWriteArrayList<>();
    private final List<Changes> subscriptions = new CopyOnWriteArrayList<>();
    private volatile boolean isClosed;

    LivestatusSites(SitesBuilder builder) {
        own = SiteThreads.create("livestatus-sites-", MOST_THREADS - MOST_WAITING - MOST_READING);
        waiting = SiteThreads.create("livestatus-sites-waiting-", MOST_WAITING);
        reading = SiteThreads.create("livestatus-sites-status-", MOST_READING);
        threads = new SitesView.Threads(builder.executor == null ? own : builder.executor, waiting);
        for (Site site : builder.sites) {
            sites.put(site.name(), new SiteClient(site, builder, threads.exchanges(), this::tell));
        }
        connectStatusObjects(builder);
        List<SiteClient> clients = List.copyOf(sites.values());
        all = new SitesView(clients, threads);
        commands = new SiteCommands(clients, threads.exchanges(), new HostSiteCache(all, builder.clock));
    }

    /** Those that one site monitors are read together. */
    private void connectStatusObjects(SitesBuilder builder) {
        Map<String, List<StatusObject>> byMonitor = builder.sites.stream()
                .flatMap(site -> site.statusObject().stream())
                .distinct()
                .collect(Collectors.groupingBy(StatusObject::site));
        byMonitor.forEach((monitor, objects) -> {
            StatusHostMonitor read = new StatusHostMonitor(
                    sites.get(monitor), objects, reading, builder.statusKept.toNanos(), builder.clock);
            sites.values().stream()
                    .filter(site ->
                            site.site().statusObject().filter(objects::contains).isPresent())
                    .forEach(site -> site.reachedAs(read));
        });
    }

    private void tell(SiteChange change) {
        watches.forEach(watch -> watch.add(change));
    }

    /** Begins without sites. */
    public static SitesBuilder builder() {
        return new SitesBuilder();
    }

    /** These sites, with the builder's defaults. */
    public static LivestatusSites of(List<Site> sites) {
        SitesBuilder builder = builder();
        sites.forEach(builder::site);
        return builder.build();
    }

    /** The sites in the order of configuration. */
    public List<Site> sites() {
        return sites.values().stream().map(SiteClient::site).toList();
    }

    /**
     * Asks all sites that are logged in, and waits until each has answered or its time is up. Returns even when none has
     * answered: see {@link SitesResult#outcomes()} and {@link SitesResult#orThrow()}.
     *
     * @throws IllegalArgumentException when the query itself is at fault
     * @throws io.github.livestatus.error.AbortedException when the calling thread is interrupted
     */
    @Override
    public SitesResult query(Query query) {
        return open(all).query(query);
    }

    /** Asks several queries, in one round trip to each site that allows it; otherwise as {@link #query(Query)}. */
    @Override
    public List<SitesResult> queryAll(List<Query> queries) {
        return open(all).queryAll(queries);
    }

    /** See {@link SitesView#firstAnswer}. */
    public SitesResult firstAnswer(Query query) {
        return open(all).firstAnswer(query);
    }

    /** See {@link SitesView#queryAsync}. */
    public CompletableFuture<SitesResult> queryAsync(Query query) {
        return open(all).queryAsync(query);
    }

    /** See {@link SitesView#forEach}. */
    @Override
    public long forEach(Query query, Consumer<? super Row> rows) {
        return open(all).forEach(query, rows);
    }

    /**
     * These sites only; of one site, statistics are its own. The view shares everything with these sites, and there is
     * nothing to close.
     *
     * @throws IllegalArgumentException for an unknown name
     */
    public SitesView only(String... names) {
        Set<SiteClient> chosen = chosen(names);
        return view(sites.values().stream().filter(chosen::contains).toList());
    }

    /**
     * All sites but these. The view shares everything with these sites, and there is nothing to close.
     *
     * @throws IllegalArgumentException for an unknown name
     */
    public SitesView except(String... names) {
        Set<SiteClient> left = chosen(names);
        return view(sites.values().stream().filter(site -> !left.contains(site)).toList());
    }

    private Set<SiteClient> chosen(String... names) {
        Objects.requireNonNull(names, "names");
        return Set.copyOf(Arrays.stream(names).map(this::site).toList());
    }

    private SitesView view(List<SiteClient> chosen) {
        return open(new SitesView(chosen, threads));
    }

    /**
     * Logs a site out: it is not contacted, and its connections are given up.
     *
     * @throws IllegalArgumentException for an unknown name
     */
    public void disable(String name) {
        site(name).disable();
    }

    /**
     * Logs a site in again.
     *
     * @throws IllegalArgumentException for an unknown name
     */
    public void enable(String name) {
        site(name).enable();
    }

    /**
     * Forgets a site's failures, so that the next question goes to it whether or not its breaker is open.
     *
     * @throws IllegalArgumentException for an unknown name
     */
    public void reset(String name) {
        SiteClient site = site(name);
        if (site.isEnabled()) {
            site.health().reset();
        }
    }

    /** Asks all sites that are logged in what they are, and says what is known of each, in the order of configuration. */
    public List<SiteStatus> fetchStatus() {
        return open(all).fetchStatus();
    }

    /**
     * Tells a listener about changes of sites' states from now on, until the watch or these sites are closed. States are
     * what questions show: nothing is asked for a watch's sake.
     */
    public Watch watch(Consumer<? super SiteChange> listener) {
        Watch watch = new Watch(Objects.requireNonNull(listener, "listener"), open(waiting), watches::remove);
        watches.add(watch);
        return watch;
    }

    /**
     * Sends a command to one site.
     *
     * @throws IllegalArgumentException for an unknown name, or a command that no line can hold
     * @throws io.github.livestatus.error.SitesMissingException when the site is not contacted, being logged out, say
     */
    public CommandResult send(String site, Command command) {
        return open(commands).send(site(site), command);
    }

    /**
     * Sends a command to the one site that monitors a host. Which that is, is asked of all sites and known for a minute; a
     * site that rejects the command is asked whether it still does.
     *
     * @throws IllegalArgumentException when no site monitors it, or several do, which are listed then
     * @throws io.github.livestatus.error.SitesMissingException when none that answers does, and others do not answer
     */
    public CommandResult sendToHost(String host, Command command) {
        return open(commands).sendToHost(host, command);
    }

    /** Sends a command to each site that is logged in, and says what became of it there, in the order of configuration. */
    public Map<String, CommandOutcome> sendToAll(Command command) {
        return open(commands).sendToAll(command);
    }

    /**
     * Tells every change of state of hosts or services, by asking each site for what is new: from its log where it keeps one
     * (Naemon, Nagios, Checkmk), so that flaps between two questions are told too; else (Icinga 2, Shinken, LMD) from the
     * objects, which tell the latest change of each only. A change is told once, also when the site restarts or could not
     * be reached for a while, beginning with those after each site was first read. Times are the site's own. A
     * site that refuses these questions is not watched until it answers them, and the log says so.
     *
     * <p>Every subscriber has questions of its own. A site is asked again when the subscriber has taken what there was and
     * wants more; changes come in the order of each site, on threads of these sites. It completes when they are closed.
     *
     * @param table {@code Hosts.TABLE} or {@code Services.TABLE}
     * @param every how often each site is asked
     */
    public Flow.Publisher<StateChange> changes(Table table, Duration every) {
        Objects.requireNonNull(every, "every");
        boolean isOfHosts = table.name().equals(Hosts.TABLE.name());
        if (!isOfHosts && !table.name().equals(Services.TABLE.name())) {
            throw new IllegalArgumentException("changes of hosts or of services, not of " + table);
        }
        if (every.isZero() || every.isNegative()) {
            throw new IllegalArgumentException("every must be more than zero: " + every);
        }
        return subscriber -> {
            Objects.requireNonNull(subscriber, "subscriber");
            List<SiteClient> asked = open(List.copyOf(sites.values()));
            Changes changes = new Changes(subscriber, asked, isOfHosts, threads, every, subscriptions::remove);
            subscriptions.add(changes);
            changes.start();
        };
    }

    private SiteClient site(String name) {
        SiteClient site = sites.get(Objects.requireNonNull(name, "name"));
        if (site == null) {
            throw new IllegalArgumentException(
                    "no site is called \"" + name + "\", there are " + String.join(", ", sites.keySet()));
        }
        return site;
    }

    private <T> T open(T value) {
        if (isClosed) {
            throw new IllegalStateException("these sites are closed");
        }
        return value;
    }

    /** Gives up all connections; questions under way are aborted. Closing twice does nothing. */
    @Override
    public void close() {
        isClosed = true;
        subscriptions.forEach(Changes::complete);
        own.shutdown();
        waiting.shutdown();
        reading.shutdown();
        sites.values().forEach(SiteClient::close);
    }

    @Override
    public String toString() {
        return "LivestatusSites" + sites.keySet();
    }
}
