package io.github.livestatus.merge;

import io.github.livestatus.client.LivestatusView;
import io.github.livestatus.lql.Query;
import io.github.livestatus.result.Result;
import java.util.Map;

/** How one query is asked of every site, and how their answers become one. */
public interface Merge {
    /**
     * How this query is asked and its answers are merged.
     *
     * @throws IllegalArgumentException when there is no exact answer to it over several sites
     */
    static Merge of(Query query) {
        return query.stats().isEmpty() ? new RowMerge(query) : new StatsMerge(query);
    }

    /** What each site is asked. */
    Query sent();

    /**
     * One site's answer, made ready for merging; the site may be asked more for that.
     *
     * @throws io.github.livestatus.error.UnsupportedByServerException when this site's answer cannot be merged exactly
     */
    SiteResponse arranged(Result answer, LivestatusView site);

    /** @param shares what {@link #arranged} made of each answer, by the site's name, in the order of configuration */
    Result merged(Map<String, SiteResponse> shares);
}
