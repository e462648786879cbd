package io.github.livestatus.client;

import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import io.github.livestatus.parse.AnswerParser;
import io.github.livestatus.transport.Endpoint;
import io.github.livestatus.transport.Transport;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/**
 * How a connection behaves. Connections of one builder share these, what they learn of the server included.
 *
 * @param site the name of the site, in events
 * @param connectTimeout for connecting, TLS handshake included
 * @param firstByteTimeout from the request to the first byte of its answer
 * @param queryTimeout for a whole exchange, connecting included
 * @param maxResponseBytes the largest body that {@code query} reads
 * @param asksDialectFirst whether the server is asked what it is before the first query, needed or not
 * @param dialect the kind of server, once it is known
 */
record ConnectionSettings(
        Endpoint endpoint,
        Transport transport,
        String site,
        LivestatusListener listener,
        Duration connectTimeout,
        Duration firstByteTimeout,
        Duration queryTimeout,
        long maxResponseBytes,
        AnswerParser parser,
        boolean asksDialectFirst,
        AtomicReference<Dialect> dialect) {
    /** What became of a query that was begun at {@code begun} nanoseconds. */
    LivestatusEvent queried(Query query, long begun, long bytes, long rows, RuntimeException failure) {
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        return new LivestatusEvent(
                LivestatusEvent.Action.QUERY, site, endpoint.toString(), query, took, bytes, rows, null, failure);
    }
}
