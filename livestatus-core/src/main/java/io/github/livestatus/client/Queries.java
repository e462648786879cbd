package io.github.livestatus.client;

import io.github.livestatus.lql.Query;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import java.util.List;
import java.util.function.Consumer;

/**
 * Sends queries. Connections, pools, and clients of several sites implement this interface.
 *
 * <p>All methods block until the response is complete or the time limit has passed. They throw subclasses of {@link
 * io.github.livestatus.error.LivestatusException}. If a name or value of a query has a control character other than a tab, they
 * throw {@link IllegalArgumentException}, and nothing is sent.
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
     * <p>In some cases the client reads the whole response first: if it has to sort the rows, skip some or compute statistics
     * because the server cannot, and also if the query waits. Then {@code maxResponseBytes} applies.
     *
     * <p>If rows are missing because an LMD or one of several sites failed, this method throws an exception after it has passed all
     * other rows: rows, unlike a result, cannot report missing rows. In this case a client of several sites passes no rows at all if
     * the query has sort keys, an offset or statistics.
     *
     * @return the number of rows
     */
    long forEach(Query query, Consumer<? super Row> rows);
}
