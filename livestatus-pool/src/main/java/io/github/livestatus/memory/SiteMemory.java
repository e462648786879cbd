package io.github.livestatus.memory;

import io.github.livestatus.lql.Query;
import io.github.livestatus.result.ServerPlan;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Keeps rows of sites and answers queries from them. For any number of threads.
 *
 * @param <S> the type of a site
 */
public interface SiteMemory<S> {
    /**
     * Returns a function that returns the rows of a site for these queries; empty if the queries must be sent to the site. It sends
     * nothing and never waits.
     *
     * @param queries the queries as they would be sent to each site
     */
    Function<S, Optional<Remembered>> answers(List<Query> queries);

    /** Returns how a query is answered without the site; empty if the query must be sent to the site. */
    Optional<ServerPlan> plan(S site, Query query);

    /** Returns why a query must be sent to a site, as a phrase; empty if memory can answer it. */
    Optional<String> whyLive(S site, Query query);
}
