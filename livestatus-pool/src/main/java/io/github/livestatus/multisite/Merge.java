package io.github.livestatus.multisite;

import io.github.livestatus.lql.Query;
import io.github.livestatus.result.Result;
import java.util.Map;
import java.util.function.Function;

/** How one query is asked of every site, and how their answers become one. */
interface Merge {
    /** How this query is asked and its answers are merged. */
    static Merge of(Query query) {
        if (!query.stats().isEmpty()) {
            throw new IllegalArgumentException("statistics over several sites: " + query);
        }
        return new RowMerge(query);
    }

    /** What each site is asked. */
    Query sent();

    /**
     * One site's answer, put into the form that {@link #merged} needs.
     *
     * @param again asks that site another query
     */
    Result arranged(Result answer, Function<Query, Result> again);

    /** @param answers what {@link #arranged} made of each site's answer, by the site's name, in the order of configuration */
    Result merged(Map<String, Result> answers);
}
