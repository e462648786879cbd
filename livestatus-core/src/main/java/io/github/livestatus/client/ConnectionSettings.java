package io.github.livestatus.client;

import io.github.livestatus.lql.Dialect;
import java.time.Duration;

/**
 * How a connection behaves.
 *
 * @param connectTimeout for connecting, TLS handshake included
 * @param firstByteTimeout from the request to the first byte of its answer
 * @param queryTimeout for a whole exchange, request and answer
 * @param maxResponseBytes the largest body that {@code query} reads
 * @param isStrict whether a cell that needs mending is an error
 * @param dialect the kind of server; null to ask the server when a query depends on it
 */
record ConnectionSettings(
        Duration connectTimeout,
        Duration firstByteTimeout,
        Duration queryTimeout,
        long maxResponseBytes,
        boolean isStrict,
        Dialect dialect) {
    static final ConnectionSettings DEFAULTS = new ConnectionSettings(
            Duration.ofSeconds(5), Duration.ofSeconds(60), Duration.ofSeconds(60), 512L << 20, false, null);

    ConnectionSettings withConnectTimeout(Duration value) {
        return new ConnectionSettings(value, firstByteTimeout, queryTimeout, maxResponseBytes, isStrict, dialect);
    }

    ConnectionSettings withFirstByteTimeout(Duration value) {
        return new ConnectionSettings(connectTimeout, value, queryTimeout, maxResponseBytes, isStrict, dialect);
    }

    ConnectionSettings withQueryTimeout(Duration value) {
        return new ConnectionSettings(connectTimeout, firstByteTimeout, value, maxResponseBytes, isStrict, dialect);
    }

    ConnectionSettings withMaxResponseBytes(long value) {
        return new ConnectionSettings(connectTimeout, firstByteTimeout, queryTimeout, value, isStrict, dialect);
    }

    ConnectionSettings withStrict() {
        return new ConnectionSettings(connectTimeout, firstByteTimeout, queryTimeout, maxResponseBytes, true, dialect);
    }

    ConnectionSettings withDialect(Dialect value) {
        return new ConnectionSettings(
                connectTimeout, firstByteTimeout, queryTimeout, maxResponseBytes, isStrict, value);
    }
}
