package io.github.livestatus.merge;

import io.github.livestatus.client.LivestatusView;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import io.github.livestatus.result.Result;
import java.util.Map;
import java.util.function.LongConsumer;

/** Determines the query for each site, and merges the responses into one result. */
public interface Merge {
    /**
     * Returns the merge of a query.
     *
     * @throws IllegalArgumentException if the query has no exact result over several sites
     */
    static Merge of(Query query) {
        return query.stats().isEmpty() ? new RowMerge(query) : new StatsMerge(query);
    }

    /** Returns the query to send to each site. */
    Query siteQuery();

    /**
     * Prepares the response of one site for merging. May send another query to the site.
     *
     * @param memory gets the number of bytes that merging needs next, before they are allocated; throws if they exceed the limit
     * @throws io.github.livestatus.error.UnsupportedByServerException if the response of this site cannot be merged exactly
     */
    SiteResponse prepare(Result answer, LivestatusView site, LongConsumer memory);

    /**
     * Returns a response that was created by this client, without checks. Its rows are in the order of the site's query, and its
     * counts are valid.
     *
     * @param dialect the kind of the site's server
     */
    SiteResponse trusted(Result answer, Dialect dialect);

    /**
     * Returns the result over all sites.
     *
     * @param responses the prepared response of each site by name, in the order of configuration
     */
    Result merge(Map<String, SiteResponse> responses);
}
