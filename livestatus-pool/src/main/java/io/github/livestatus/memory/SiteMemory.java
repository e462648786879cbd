package io.github.livestatus.memory;

import io.github.livestatus.lql.Query;
import io.github.livestatus.result.ServerPlan;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Knows what sites would answer. For any thread.
 *
 * @param <S> a site
 */
public interface SiteMemory<S> {
    /**
     * Returns what gives the answers of a site to these queries; empty where it is to be sent them. Nothing is sent and nothing
     * waits.
     *
     * @param queries as they would be sent to each site
     */
    Function<S, Optional<Remembered>> answers(List<Query> queries);

    /** Returns how a query is answered without the site; empty where it is to be sent to it. */
    Optional<ServerPlan> plan(S site, Query query);

    /** Returns why a query is to be sent to a site, in a phrase; empty where it is not. */
    Optional<String> whyLive(S site, Query query);
}
