package io.github.livestatus.multisite;

import io.github.livestatus.client.Fate;
import io.github.livestatus.client.Queries;
import io.github.livestatus.lql.Query;
import io.github.livestatus.result.Row;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;

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

    private final Map<String, SiteClient> sites = new LinkedHashMap<>();
    private final ExecutorService own;
    private final ExecutorService waiting;
    private final SitesView.Threads threads;
    private final SitesView all;
    private volatile boolean isClosed;

    private LivestatusSites(Builder builder) {
        own = SiteThreads.create("livestatus-sites-", MOST_THREADS - MOST_WAITING);
        waiting = SiteThreads.create("livestatus-sites-waiting-", MOST_WAITING);
        threads = new SitesView.Threads(builder.executor == null ? own : builder.executor, waiting);
        builder.sites.forEach(site -> sites.put(site.name(), client(site, builder)));
        all = new SitesView(List.copyOf(sites.values()), threads);
    }

    private SiteClient client(Site site, Builder builder) {
        Duration timeout = site.timeout().orElse(builder.siteTimeout);
        boolean isShorter = timeout.compareTo(builder.timeout) < 0;
        return new SiteClient(site, isShorter ? timeout : builder.timeout, threads.exchanges());
    }

    /** Begins without sites. */
    public static Builder builder() {
        return new Builder();
    }

    /** These sites, with the builder's defaults. */
    public static LivestatusSites of(List<Site> sites) {
        Builder builder = builder();
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

    @Override
    public List<Fate<SitesResult>> queryEach(List<Query> queries) {
        return open(all).queryEach(queries);
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
     * These sites only. The view shares everything with these sites, and there is nothing to close.
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
        own.shutdown();
        waiting.shutdown();
        sites.values().forEach(SiteClient::close);
    }

    @Override
    public String toString() {
        return "LivestatusSites" + sites.keySet();
    }

    /** Sites and what they have in common. Not safe for several threads. */
    public static final class Builder {
        private final List<Site> sites = new ArrayList<>();
        private Duration siteTimeout = Duration.ofSeconds(10);
        private Duration timeout = Duration.ofDays(1);
        private Executor executor;

        private Builder() {}

        /**
         * Adds a site; results keep the order in which sites are added.
         *
         * @throws IllegalArgumentException when there is one of that name
         */
        public Builder site(Site site) {
            if (sites.stream().anyMatch(other -> other.name().equals(site.name()))) {
                throw new IllegalArgumentException("two sites are called " + site.name());
            }
            sites.add(site);
            return this;
        }

        /** How long a site may take for its part of a question if it has no timeout of its own. Default 10 s. */
        public Builder siteTimeout(Duration most) {
            siteTimeout = positive("siteTimeout", most);
            return this;
        }

        /** How long a question may take at all sites together. Default: as long as the slowest site may. */
        public Builder timeout(Duration most) {
            timeout = positive("timeout", most);
            return this;
        }

        /**
         * Runs the exchanges with sites, one task each, in place of threads of our own (virtual ones where Java has them,
         * else at most 256 daemons). It is never shut down.
         */
        public Builder executor(Executor supplied) {
            executor = Objects.requireNonNull(supplied, "supplied");
            return this;
        }

        /** Connects to nothing yet. The caller closes it. */
        public LivestatusSites build() {
            return new LivestatusSites(this);
        }

        private static Duration positive(String name, Duration time) {
            if (time.isZero() || time.isNegative()) {
                throw new IllegalArgumentException(name + " must be more than zero: " + time);
            }
            return time;
        }
    }
}
