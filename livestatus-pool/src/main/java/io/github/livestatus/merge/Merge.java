package io.github.livestatus.merge;

import io.github.livestatus.client.LivestatusView;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import io.github.livestatus.result.Result;
import java.util.Map;
import java.util.function.LongConsumer;

/** Knows what each site is sent for one query, and how their answers become one result. */
public interface Merge {
    /**
     * Returns how the answers to this query are merged.
     *
     * @throws IllegalArgumentException when there is no exact answer to it over several sites
     */
    static Merge of(Query query) {
        return query.stats().isEmpty() ? new RowMerge(query) : new StatsMerge(query);
    }

    /** Returns the query that each site is sent. */
    Query siteQuery();

    /**
     * Makes one site's answer ready for merging; another query may be sent to the site for that.
     *
     * @param memory gets the bytes that merging needs next, before they are allocated; throws if there are too few
     * @throws io.github.livestatus.error.UnsupportedByServerException when this site's answer cannot be merged exactly
     */
    SiteResponse prepare(Result answer, LivestatusView site, LongConsumer memory);

    /**
     * Returns one site's answer ready for merging without a look at it, where it was made on this side: its rows are in the order
     * of the site's query, and its counts are of rows that there are.
     *
     * @param dialect the kind of the site's server
     */
    SiteResponse trusted(Result answer, Dialect dialect);

    /**
     * Returns the result over all sites.
     *
     * @param responses what {@link #prepare} made of each answer, by the site's name, in the order of configuration
     */
    Result merge(Map<String, SiteResponse> responses);
}
