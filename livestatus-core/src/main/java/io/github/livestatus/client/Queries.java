package io.github.livestatus.client;

import io.github.livestatus.lql.Query;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import java.util.List;
import java.util.function.Consumer;

/**
 * What answers queries: one connection, a pool of them, or many sites.
 *
 * <p>All methods block until the response is there or a deadline has passed, and throw the kinds of {@link
 * io.github.livestatus.error.LivestatusException}. A query with a control character other than a tab is an {@link
 * IllegalArgumentException}, and nothing is sent.
 *
 * @param <R> the kind of result
 */
public interface Queries<R extends Result> {
    /** Sends one query and returns all its rows. */
    R query(Query query);

    /** Sends raw LQL; see {@link Query#parse(String)}. */
    default R query(String lql) {
        return query(Query.parse(lql));
    }

    /**
     * Sends several queries, in one round trip where the server allows it. A failure of one query does
     * not stop the others. After all have ended, the first failure is thrown.
     *
     * @return the results in the order of the queries
     */
    List<R> queryAll(List<Query> queries);

    /**
     * Sends one query and hands its rows over while they still arrive; memory stays bounded whatever the size of the response.
     * A row is valid during its call only. An exception of the consumer ends the exchange and reaches the caller as it is.
     *
     * <p>Where rows are missing, because an LMD or one of several sites did not get all, that is an exception when all others
     * have been handed over: rows cannot say it as a result does.
     *
     * @return the number of rows
     */
    long forEach(Query query, Consumer<? super Row> rows);
}
