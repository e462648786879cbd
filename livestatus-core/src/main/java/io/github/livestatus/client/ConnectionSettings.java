package io.github.livestatus.client;

import io.github.livestatus.lql.Query;
import io.github.livestatus.parse.AnswerParser;
import io.github.livestatus.transport.Endpoint;
import io.github.livestatus.transport.Transport;
import io.github.livestatus.wire.TimeBound;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How a connection behaves. Connections of one builder share these, what they learn of the server included.
 *
 * @param site the name of the site, in events
 * @param connectTimeout for connecting, TLS handshake included
 * @param firstByteTimeout from the request to the first byte of its answer
 * @param queryTimeout for a whole exchange, connecting included
 * @param logTimeout the same where a table is read from files
 * @param maxResponseBytes the largest body that {@code query} reads
 * @param server what is known of the server
 */
record ConnectionSettings(
        Endpoint endpoint,
        Transport transport,
        String site,
        LivestatusListener listener,
        Duration connectTimeout,
        Duration firstByteTimeout,
        Duration queryTimeout,
        Duration logTimeout,
        long maxResponseBytes,
        AnswerParser parser,
        ServerInfoCache server) {
    /** How long an exchange may take in which these queries are asked. */
    Duration timeFor(List<Query> queries) {
        return queryTimeout.plus(extraTimeFor(queries));
    }

    /** How much longer than others: their own waits, and what it takes to read files where one of them does. */
    Duration extraTimeFor(List<Query> queries) {
        Duration extra = Duration.ZERO;
        boolean readsFiles = false;
        for (Query query : queries) {
            extra = extra.plus(query.waitTimeout().orElse(Duration.ZERO));
            readsFiles |= TimeBound.isWanted(query);
        }
        boolean isLonger = readsFiles && logTimeout.compareTo(queryTimeout) > 0;
        return isLonger ? extra.plus(logTimeout.minus(queryTimeout)) : extra;
    }

    /** What became of a command that was sent at {@code begun} nanoseconds. */
    LivestatusEvent commanded(long begun, RuntimeException failure) {
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        return event(LivestatusEvent.Action.COMMAND, Optional.empty(), took, 0, 0, failure);
    }

    /** What became of a query that was begun at {@code begun} nanoseconds. */
    LivestatusEvent queried(Query query, long begun, long bytes, long rows, RuntimeException failure) {
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        return event(LivestatusEvent.Action.QUERY, Optional.of(query), took, bytes, rows, failure);
    }

    private LivestatusEvent event(
            LivestatusEvent.Action action,
            Optional<Query> query,
            Duration took,
            long bytes,
            long rows,
            RuntimeException failure) {
        return new ConnectionEvent(
                action,
                site,
                endpoint.toString(),
                query,
                took,
                bytes,
                rows,
                Optional.empty(),
                Optional.ofNullable(failure));
    }
}
