package io.github.livestatus.client;

import io.github.livestatus.lql.Query;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import java.util.List;
import java.util.function.Consumer;

/**
 * Sends queries. This interface is shared by connections, pools and many sites.
 *
 * <p>All methods block until the response is complete or the deadline has passed. They throw subclasses of {@link
 * io.github.livestatus.error.LivestatusException}. A query with a control character other than a tab is rejected with an {@link
 * IllegalArgumentException}, and nothing is sent.
 *
 * @param <R> the kind of result
 */
public interface Queries<R extends Result> {
    /** Sends one query and returns all its rows. */
    R query(Query query);

    /** Sends a query in LQL text and returns all its rows; see {@link Query#parse(String)}. */
    default R query(String lql) {
        return query(Query.parse(lql));
    }

    /**
     * Sends several queries and returns their results. Uses one round trip if the server supports that. If one query fails, the
     * others still run. After all have ended, the first failure is thrown.
     *
     * @return the results in the order of the queries
     */
    List<R> queryAll(List<Query> queries);

    /**
     * Sends one query and passes each row to the consumer while the response arrives. Memory use does not grow with the size of
     * the response. A row is valid only during its call of the consumer. An exception of the consumer ends the query and is
     * thrown to the caller unchanged.
     *
     * <p>If rows are missing, because an LMD or one of several sites failed, an exception is thrown after all other rows were
     * passed: rows, unlike a result, cannot report that.
     *
     * @return the number of rows
     */
    long forEach(Query query, Consumer<? super Row> rows);
}
