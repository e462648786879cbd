package io.github.livestatus.multisite;

import io.github.livestatus.client.Queries;
import io.github.livestatus.lql.Query;
import io.github.livestatus.result.Row;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * All of the sites, or some of them, queried in parallel as if they were one. A part of the sites shares everything with the
 * {@link LivestatusSites} it comes from, costs nothing and has nothing to close. Not to be implemented. Safe for any number of
 * threads.
 */
public sealed interface SitesView extends Queries<SitesResult> permits LivestatusSites, SiteGroup {
    /**
     * Queries all these sites that are enabled, and waits until each has answered or its time is up. Returns even when none has
     * answered: see {@link SitesResult#outcomes()} and {@link SitesResult#orThrow()}.
     *
     * @throws IllegalArgumentException when the query itself is at fault
     * @throws io.github.livestatus.error.AbortedException when the calling thread is interrupted, or the sites are closed
     */
    @Override
    SitesResult query(Query query);

    /** Runs several queries, in one round trip to each site that allows it; otherwise as {@link #query(Query)}. */
    @Override
    List<SitesResult> queryAll(List<Query> queries);

    /**
     * Queries for what any of these sites knows: the first answer is enough, and the other sites are not waited for.
     *
     * @return its rows; sites whose answers were still to come are skipped as not needed
     */
    SitesResult firstAnswer(Query query);

    /**
     * Queries without waiting. However the future ends, the exchanges end with it: cancelling it, or {@code orTimeout} on it,
     * stops them. Cancelling a dependent stage does not.
     */
    CompletableFuture<SitesResult> queryAsync(Query query);

    /**
     * Hands rows over as they arrive, each with its site, in no order of sites: one at a time, on the threads of the
     * exchanges. Memory stays bounded. A query with sort keys, an offset or statistics is answered as by {@link
     * #query(Query)} first. The consumer's time counts as the sites'.
     *
     * @return the number of rows
     * @throws io.github.livestatus.error.SitesMissingException at the end, when a site's rows are missing
     */
    @Override
    long forEach(Query query, Consumer<? super Row> rows);

    /** Queries each site that is enabled for what it is, and returns what is known of each, in the order of configuration. */
    List<SiteStatus> fetchStatus();
}
